import Synchronization

/// Tells when a sender has become too slow: waiting for it uses its credit up, each byte gives some back (a leaky bucket).
/// Time in which it is the disk that is waited for costs nothing.
final class RateMeter: Sendable {
    private struct State {
        var credit: Duration
        var waitingSince: ContinuousClock.Instant?
    }

    private let slowest: Double
    private let patience: Duration
    private let state: Mutex<State>

    /// - Parameters:
    ///   - slowest: bytes a second.
    ///   - patience: the credit at the beginning and the most that there can be.
    init(slowest: Int, patience: Duration) {
        self.slowest = Double(max(1, slowest))
        self.patience = patience
        state = Mutex(State(credit: patience))
    }

    func startWaiting() { state.withLock { $0.waitingSince = .now } }

    func arrived(_ bytes: Int) {
        state.withLock { state in
            state.credit = min(patience, left(state) + .seconds(Double(bytes) / slowest))
            state.waitingSince = nil
        }
    }

    /// Returns true once the credit is used up, false if the task is cancelled before.
    func waitUntilTooSlow() async -> Bool {
        while true {
            let rest = state.withLock { left($0) }
            if rest <= .zero { return true }
            guard (try? await Task.sleep(for: max(rest, .milliseconds(20)))) != nil else { return false }
        }
    }

    private func left(_ state: State) -> Duration {
        state.credit - (state.waitingSince.map { .now - $0 } ?? .zero)
    }
}
