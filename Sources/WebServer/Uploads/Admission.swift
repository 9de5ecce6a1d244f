import RecipeDomain
import Synchronization
import Uploads
import VideoWorkflow

/// Lets one upload in, and knows for which video it is.
final class Admission: Sendable {
    private struct State {
        var video: VideoID?
        /// Whether the video was made for this upload.
        var isNew = false
    }

    private let parts: ServerParts
    private let owner: OwnerID
    private let known: StoredVideo?
    private let state: Mutex<State>

    init(parts: ServerParts, owner: OwnerID, video: StoredVideo?) {
        (self.parts, self.owner, known) = (parts, owner, video)
        state = Mutex(State(video: video?.id))
    }

    /// What the upload is for. Throws `Problem` where it names no video of the owner's, or one that is there or on its way.
    func admit(_ upload: NewUpload) async throws -> String {
        let video = try await video(for: upload)
        try await parts.videos.setUpload(upload.id.description, of: video)
        return VideoJobs.payload(for: video)
    }

    private func video(for upload: NewUpload) async throws -> VideoID {
        var wanted = known
        if wanted == nil, let named = upload.metadata.values["video"] {
            guard let id = VideoID(named), let found = try await parts.videos.video(id, owner: owner) else {
                throw Problem.notFound("video")
            }
            wanted = found
        }
        if let wanted {
            guard wanted.object == nil, !parts.isComing(wanted) else {
                throw Problem(409, "there", "The video is there already, or on its way.")
            }
            state.withLock { $0.video = wanted.id }
            return wanted.id
        }
        let new = NewVideo(owner: owner, name: upload.metadata.name, caption: nil, options: ProcessingOptions())
        let id = try await parts.videos.create(new)
        state.withLock { $0 = State(video: id, isNew: true) }
        return id
    }

    /// The video whose bytes come at `target`, once that is known.
    func video(of target: TusEndpoint.Target) async throws -> VideoID? {
        if let video = state.withLock({ $0.video }) { return video }
        guard case .member(let upload) = target else { return nil }
        return try await parts.videos.video(upload: upload, owner: owner)?.id
    }

    /// After an upload that nobody was told of, nothing is left of it.
    func undo() async {
        let made = state.withLock { $0.isNew ? $0.video : nil }
        guard let made else { return }
        // One that can't be deleted now has no bytes, and is deleted like any other.
        _ = try? await parts.videos.delete(made, owner: owner)
    }
}

extension ServerParts {
    /// Whether an upload that brings it is under way; those that expired or were taken back are not.
    func isComing(_ video: StoredVideo) -> Bool {
        guard let upload = video.upload.flatMap({ UploadID($0) }),
            let progress = try? uploads.progress(of: upload, owner: video.owner.description)
        else { return false }
        return progress.state != .terminated
    }
}
