import Foundation
import Logging
import ObjectStorage
import RecipeDomain
import SQLiteStorage
import Uploads
import VideoWorkflow
import WebServer

/// Moves uploads that are all there to where videos are kept.
struct UploadCollector: Sendable {
    let uploads: UploadStore
    let objects: FileObjectStore
    let database: SQLiteDatabase
    let parts: ServerParts
    let logger: Logger

    private static let pause = Duration.seconds(2)

    /// Until the task is cancelled.
    func run() async throws {
        while !Task.isCancelled {
            for upload in try await uploads.finished() {
                do { try await collect(upload) } catch is CancellationError { throw CancellationError() } catch {
                    logger.warning(
                        "an upload could not be put away",
                        metadata: ["upload": "\(upload.id)", "cause": "\(error)"]
                    )
                    try await Task.sleep(for: Self.pause)
                }
            }
        }
    }

    /// The object is there before its row, and its row before the upload goes: a crash in between leaves the upload, and this
    /// is done again.
    private func collect(_ upload: FinishedUpload) async throws {
        guard let owner = OwnerID(upload.owner), let id = VideoJobs.video(in: upload.purpose),
            let video = try await database.video(id, owner: owner)
        else { return try await uploads.collect(upload) }
        let object = try await objects.adopt(fileAt: upload.path, sha256: upload.sha256, bytes: upload.bytes)
        try await database.setContent(object, bytes: upload.bytes, of: video.id)
        // All of it came, and a crash before its job was made.
        if video.job == nil { _ = try await parts.process(video.id, owner: owner) }
        try await uploads.collect(upload)
    }
}
