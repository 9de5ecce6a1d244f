import Synchronization

/// Keeps retries below a share of the calls, so that a server in trouble doesn't get more requests than one in health
/// (a token bucket, after the retry throttling of gRPC's proposal A6 and the budgets of Google's SRE book).
final class RetryBudget: Sendable {
    /// Of the calls.
    static let share = 0.2
    /// What is there at first, and what quiet times may gather.
    static let start = 10.0
    static let most = 100.0
    /// A second, so that a program which asks seldom may try again, too.
    static let perSecond = 0.5

    private struct State {
        var tokens = start
        var updated: Double?
    }

    private let state = Mutex(State())

    func called(at time: Double) {
        state.withLock { state in
            refill(&state, at: time)
            state.tokens = min(Self.most, state.tokens + Self.share)
        }
    }

    /// Takes a retry out; false where there is none.
    func take(at time: Double) -> Bool {
        state.withLock { state in
            refill(&state, at: time)
            guard state.tokens >= 1 else { return false }
            state.tokens -= 1
            return true
        }
    }

    private func refill(_ state: inout State, at time: Double) {
        state.tokens = min(Self.most, state.tokens + max(0, time - (state.updated ?? time)) * Self.perSecond)
        state.updated = time
    }
}
