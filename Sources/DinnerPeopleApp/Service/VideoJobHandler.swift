import DurableJobs
import Foundation
import ObjectStorage
import RecipeDomain
import SQLiteStorage
import Uploads
import VideoWorkflow
import WebServer

/// Carries out one attempt at making recipes of a video.
struct VideoJobHandler: Sendable {
    let app: DinnerPeopleApp
    let uploads: UploadStore
    let hub: EventHub
    let links: ReadingLinks

    func handle(_ claimed: ClaimedJob, _ lease: Lease) async throws -> JobOutcome {
        guard let owner = OwnerID(claimed.job.owner), let id = VideoJobs.video(in: claimed.job.payload) else {
            return .discard(reason: "The job names no video.")
        }
        guard let video = try await app.database.video(id, owner: owner) else {
            return .discard(reason: "The video was deleted.")
        }
        do {
            try await process(video, fence: lease.fence)
            return .completed
        } catch let failure as Failure {
            let consequences = failure.kind.consequences
            let reason = "\(consequences.what). \(consequences.advice)"
            // All of the upload came meanwhile, and went to where videos are kept; the next attempt finds it there.
            if failure.kind == .fileMissing, video.object == nil { return .retry(reason: reason, after: .zero) }
            return consequences.isRetryable ? .retry(reason: reason) : .discard(reason: reason)
        }
    }

    private func process(_ video: StoredVideo, fence: String) async throws {
        let (path, arrival) = try place(of: video)
        defer { if arrival != nil { links.remove(path) } }
        let request = app.request(for: video, at: path, arrival: arrival, fence: fence)
        try await withThrowingTaskGroup(of: Bool.self) { group in
            defer { group.cancelAll() }
            group.addTask {
                _ = try await app.workflow.process(request) { event in
                    guard case .preview(let preview) = event.kind else { return }
                    hub.show(preview, of: video.id, owner: video.owner)
                }
                return true
            }
            if let arrival {
                group.addTask {
                    try await arrival.watch()
                    return false
                }
            }
            while let isDone = try await group.next(), !isDone {}
        }
    }

    private func place(of video: StoredVideo) throws -> (path: String, arrival: UploadArrival?) {
        if let object = video.object { return (app.objects.path(of: object), nil) }
        guard let upload = video.upload.flatMap({ UploadID($0) }) else {
            throw Failure(.frames, .uploadEnded, cause: "nothing of it was sent")
        }
        let progress: UploadProgress
        do { progress = try uploads.progress(of: upload, owner: video.owner.description) } catch {
            throw Failure(.frames, .uploadEnded, cause: "")
        }
        guard let length = progress.length else {
            throw Failure(.frames, .uploadPaused, cause: "its size is not known yet")
        }
        let arrival = UploadArrival(
            uploads: uploads,
            objects: app.objects,
            videos: app.database,
            video: video.id,
            owner: video.owner,
            id: upload,
            announcedBytes: length
        )
        return (try links.add(progress.path), arrival)
    }
}

extension DinnerPeopleApp {
    /// A request for a video that was handed over.
    func request(for video: StoredVideo, at path: String, arrival: UploadArrival?, fence: String) -> ProcessRequest {
        ProcessRequest(
            owner: video.owner,
            path: path,
            name: video.name,
            bytes: video.bytes ?? arrival?.announcedBytes ?? 0,
            caption: video.caption,
            look: video.options.look,
            frameBudget: video.options.frames,
            jpegLongSide: configuration.jpegLongSide,
            language: video.options.language,
            keepsVideo: configuration.keepsVideo,
            region: video.options.region ?? configuration.region,
            rounds: video.options.rounds,
            selection: configuration.selection,
            video: video.id,
            arrival: arrival,
            fence: fence
        )
    }
}
