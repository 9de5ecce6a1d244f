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
        guard var progress = try? uploads.progress(of: id, owner: owner.description) else { return try await putAway() }
        while true {
            switch progress.state {
            case .finished(let sha256):
                let bytes = progress.available
                do {
                    return (try await objects.adopt(fileAt: progress.path, sha256: sha256, bytes: bytes), bytes)
                } catch let failure as Failure where failure.kind == .fileMissing { return try await putAway() }
            case .terminated: return try await putAway()
            case .growing: progress = try await uploads.progress(of: id, owner: owner.description, after: progress)
            }
        }
    }

    /// Throws once no byte has come for too long, or the sender took the upload back; returns once all are there.
    func watch() async throws {
        guard var progress = try? uploads.progress(of: id, owner: owner.description) else {
            _ = try await putAway()
            return
        }
        while true {
            switch progress.state {
            case .finished: return
            case .terminated:
                _ = try await putAway()
                return
            case .growing: progress = try await next(after: progress)
            }
        }
    }

    /// What became of an upload that is gone: it was put away between two looks, unless its sender took it back, which throws.
    private func putAway() async throws -> (name: ObjectName, bytes: Int) {
        guard let known = try await videos.video(video, owner: owner), let object = known.object,
            let bytes = known.bytes
        else { throw Failure(.keepVideo, .uploadEnded, cause: "") }
        return (object, bytes)
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
