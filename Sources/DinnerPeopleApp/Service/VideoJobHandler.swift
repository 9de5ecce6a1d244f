import DurableJobs
import Foundation
import Logging
import MediaProcess
import ObjectStorage
import RecipeDomain
import SQLiteStorage
import Synchronization
import Uploads
import VideoWorkflow
import WebServer

/// Carries out one attempt at making recipes of a video.
struct VideoJobHandler: Sendable {
    let app: DinnerPeopleApp
    let uploads: UploadStore
    let hub: EventHub
    let links: ReadingLinks
    let runs: RunFigures
    let freed: FreedMemory
    let logger: Logger
    /// Between two attempts while the machine is in trouble.
    private static let repairPause = Duration.seconds(15)
    // Shared by all, so that only so many run at once.
    private let pictures = LibavPictureReader()
    private let sounds = LibavSoundReader()

    init(
        app: DinnerPeopleApp,
        uploads: UploadStore,
        hub: EventHub,
        links: ReadingLinks,
        runs: RunFigures,
        freed: FreedMemory,
        logger: Logger
    ) {
        (self.app, self.uploads, self.hub, self.links) = (app, uploads, hub, links)
        (self.runs, self.freed, self.logger) = (runs, freed, logger)
    }

    /// Where frames and sound of a video come from.
    private struct Source {
        /// Empty while there are only pictures of it.
        var path = ""
        var arrival: UploadArrival?
        /// Pictures and sound that somebody sent beforehand.
        var received: ReceivedFeed?

        var hasVideo: Bool { !path.isEmpty }
    }

    func handle(_ claimed: ClaimedJob, _ lease: Lease) async throws -> JobOutcome {
        guard let owner = OwnerID(claimed.job.owner), let id = VideoJobs.video(in: claimed.job.payload) else {
            return .discard(reason: "The job names no video.")
        }
        guard var video = try await app.database.video(id, owner: owner) else {
            return .discard(reason: "The video was deleted.")
        }
        // A kill may have come between the job and this.
        if video.job != claimed.job.id.description {
            try await app.database.setJob(claimed.job.id.description, of: video.id)
        }
        defer { freed.note() }
        var source = Source()
        do {
            source = try await self.source(of: &video)
            try await process(video, from: source, fence: lease.fence)
            try await settle(video, source)
            return .completed
        } catch let failure as Failure {
            logger.notice(
                "a video could not be processed",
                metadata: [
                    "video": "\(id)", "job": "\(claimed.job.id)", "attempt": "\(claimed.attempt)",
                    "stage": "\(failure.stage.rawValue)", "kind": "\(failure.kind.rawValue)",
                    "cause": "\(failure.cause)",
                ]
            )
            let consequences = failure.kind.consequences
            let reason = "\(consequences.what). \(consequences.advice)"
            if consequences.awaitsRepair { return .postpone(reason: reason, after: Self.repairPause) }
            if consequences.isRetryable { return .retry(reason: reason) }
            try await settle(video, source)
            return .discard(reason: reason)
        }
    }

    private func process(_ video: StoredVideo, from source: Source, fence: String) async throws {
        let arrival = source.arrival
        defer { if arrival != nil { links.remove(source.path) } }
        let stop = RunStop()
        let request = app.request(for: video, at: source.path, arrival: arrival, fence: fence) { stop.ending }
        let workflow = app.workflow.reading(reader(of: source))
        try await withThrowingTaskGroup(of: Bool.self) { group in
            defer { group.cancelAll() }
            group.addTask {
                let figures = Mutex(RunFigures.Entry())
                defer { runs.add(figures.withLock { $0 }) }
                _ = try await workflow.process(request) { event in
                    figures.withLock { $0.take(event) }
                    guard case .preview(let preview) = event.kind else { return }
                    hub.show(preview, of: video.id, owner: video.owner)
                }
                return true
            }
            if let arrival {
                group.addTask {
                    do { try await arrival.watch() } catch let failure as Failure {
                        stop.because(of: failure)
                        throw failure
                    }
                    return false
                }
            }
            while let isDone = try await group.next(), !isDone {}
        }
    }

    /// What has come since is looked at by a job of its own.
    private func settle(_ video: StoredVideo, _ source: Source) async throws {
        guard let received = source.received else { return }
        try await app.database.setLookedAt(video.id, parts: received.parts, withVideo: source.hasVideo)
    }

    private func reader(of source: Source) -> any MediaReader {
        let videos = app.parts.media
        guard let feed = source.received else { return videos }
        let received = ReceivedMediaReader(feed, pictures: pictures, sounds: sounds)
        return source.hasVideo ? FramesFirstReader(received, then: videos) : received
    }

    private func source(of video: inout StoredVideo) async throws -> Source {
        let state = try await app.database.received(of: video.id, owner: video.owner)
        guard let state, !state.isEmpty else {
            let (path, arrival) = try await latestPlace(of: &video)
            return Source(path: path, arrival: arrival)
        }
        let feed = ReceivedFeed(database: app.database, objects: app.objects, video: video.id, owner: video.owner)
        var source = Source(received: feed)
        // Until the video comes there is enough to begin with.
        if let (path, arrival) = try? await latestPlace(of: &video) { (source.path, source.arrival) = (path, arrival) }
        return source
    }

    /// - Parameter video: as it was read; where its upload is gone since, as it is now.
    func latestPlace(of video: inout StoredVideo) async throws -> (path: String, arrival: UploadArrival?) {
        do { return try place(of: video) } catch {
            // All of the upload may have come meanwhile, and gone to where videos are kept.
            guard let known = try await app.database.video(video.id, owner: video.owner), known.object != nil else {
                throw error
            }
            video = known
            return try place(of: known)
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
    /// - Parameter ending: how it ends where it is stopped.
    func request(
        for video: StoredVideo,
        at path: String,
        arrival: UploadArrival?,
        fence: String,
        ending: @escaping @Sendable () -> RunEvent.Kind
    ) -> ProcessRequest {
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
            fence: fence,
            listening: configuration.listening,
            known: video.options.known ?? .process,
            endingWhenStopped: ending
        )
    }
}
