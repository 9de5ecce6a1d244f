import Logging
import RecipeDomain
import SQLiteStorage
import WebServer

/// Has looked at what came of a video after the work on it was over: the video itself after pictures of it, as a rule.
struct LateVideos: Sendable {
    let database: SQLiteDatabase
    let parts: ServerParts
    let logger: Logger

    private static let pause = Duration.seconds(1)
    private static let mostAtOnce = 100

    /// Until the task is cancelled.
    func run() async throws {
        while true {
            do { try await look() } catch is CancellationError { throw CancellationError() } catch {
                logger.warning("what came late could not be looked for", metadata: ["cause": "\(error)"])
            }
            try await Task.sleep(for: Self.pause)
        }
    }

    private func look() async throws {
        for (video, owner) in try await database.videosAwaitingLook(by: VideoJobs.kind, limit: Self.mostAtOnce) {
            _ = try await parts.process(video, owner: owner)
        }
    }
}
