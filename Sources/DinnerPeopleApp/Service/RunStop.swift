import Synchronization
import VideoWorkflow

/// Why a run is stopped from outside, which decides how it ends.
final class RunStop: Sendable {
    private let failure = Mutex<Failure?>(nil)

    func because(of failure: Failure) { self.failure.withLock { $0 = failure } }

    /// Handed back, or put off: it goes on in another run.
    var ending: RunEvent.Kind {
        guard let failure = failure.withLock({ $0 }), !failure.kind.consequences.isRetryable else {
            return .interrupted
        }
        return .failed(failure)
    }
}
