import ObjectStorage
import RecipeDomain
import Uploads
import VideoWorkflow

/// A video that is being uploaded while it is processed.
struct UploadArrival: VideoArrival {
    let uploads: UploadStore
    let objects: FileObjectStore
    let videos: any VideoLibrary
    let video: VideoID
    let owner: OwnerID
    let id: UploadID
    let announcedBytes: Int

    /// How long bytes may stay away before the work is put off.
    private static let patience = Duration.seconds(60)

    func kept() async throws -> (name: ObjectName, bytes: Int) {
        var progress = try uploads.progress(of: id, owner: owner.description)
        while true {
            switch progress.state {
            case .finished(let sha256):
                guard let known = try await videos.video(video, owner: owner), let object = known.object,
                    let bytes = known.bytes
                else {
                    let bytes = progress.available
                    return (try await objects.adopt(fileAt: progress.path, sha256: sha256, bytes: bytes), bytes)
                }
                return (object, bytes)
            case .terminated: throw Failure(.keepVideo, .uploadEnded, cause: "")
            case .growing: progress = try await uploads.progress(of: id, owner: owner.description, after: progress)
            }
        }
    }

    /// Throws once no byte has come for too long, or the sender took the upload back; returns once all are there.
    func watch() async throws {
        var progress = try uploads.progress(of: id, owner: owner.description)
        while true {
            switch progress.state {
            case .finished: return
            case .terminated: throw Failure(.keepVideo, .uploadEnded, cause: "")
            case .growing: progress = try await next(after: progress)
            }
        }
    }

    private func next(after progress: UploadProgress) async throws -> UploadProgress {
        try await withThrowingTaskGroup(of: UploadProgress.self) { group in
            defer { group.cancelAll() }
            group.addTask { try await uploads.progress(of: id, owner: owner.description, after: progress) }
            group.addTask {
                try await Task.sleep(for: Self.patience)
                throw Failure(.keepVideo, .uploadPaused, cause: "")
            }
            guard let next = try await group.next() else { throw CancellationError() }
            return next
        }
    }
}
