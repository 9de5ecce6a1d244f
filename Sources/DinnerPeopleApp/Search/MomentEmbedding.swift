import Logging
import MomentSearch
import VideoWorkflow

/// Embeds beside the server what people wrote and what runs left: an edited recipe is found by its meaning soon after.
struct MomentEmbedding: Sendable {
    let app: DinnerPeopleApp
    let logger: Logger

    private static let pause = Duration.seconds(2)
    private static let idle = Duration.seconds(3600)
    private static let afterFailure = Duration.seconds(60)

    /// Until cancelled.
    func run() async throws {
        do { try await app.prepareSearch() } catch let failure as Failure {
            logger.warning("search could not be prepared", metadata: ["cause": "\(failure.cause)"])
        }
        while true {
            do {
                _ = try await app.embedMoments(isNew: true)
                try await Task.sleep(for: app.embeds ? Self.pause : Self.idle)
            } catch let failure as Failure {
                logger.warning("moments were not embedded", metadata: ["cause": "\(failure.cause)"])
                try await Task.sleep(for: Self.afterFailure)
            }
        }
    }
}
