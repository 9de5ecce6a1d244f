import Logging
import VideoWorkflow

/// The only owner of retries: puts a question again where that may help, inside the call's deadline.
struct Retry: Sendable {
    let policy: RetryPolicy
    let budget: RetryBudget
    let clock: GateClock
    let logger: Logger

    /// Seconds between two looks at an empty budget.
    private static let budgetCheck = 1.0

    func callAsFunction<Value: Sendable>(_ call: GateCall, _ attempt: () async throws -> Value) async throws -> Value {
        budget.called(at: clock.seconds())
        var failed = 0
        var refused = 0
        while true {
            do {
                return try await attempt()
            } catch let problem as ProviderProblem {
                if problem.isRateLimit { refused += 1 } else { failed += 1 }
                guard let pause = policy.pause(afterFailed: failed, refused: refused, problem: problem) else {
                    throw problem.failure
                }
                try await wait(pause, after: problem, call)
                logger.info(
                    "model call is tried again",
                    metadata: [
                        "cause": "\(problem.failure.cause)", "failed": "\(failed)", "refused": "\(refused)",
                        "run": "\(call.context.run)",
                    ]
                )
            }
        }
    }

    /// Sleeps, and waits for the budget unless the server refused for its rate, which costs it next to nothing.
    private func wait(_ pause: Double, after problem: ProviderProblem, _ call: GateCall) async throws {
        var pause = pause
        while true {
            let time = clock.seconds() + pause
            guard time < call.deadline else { throw problem.failure }
            try await clock.sleep(time)
            if problem.isRateLimit || budget.take(at: clock.seconds()) { return }
            pause = Self.budgetCheck
        }
    }
}
