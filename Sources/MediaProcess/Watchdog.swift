import Glibc
import Synchronization

/// Ends a process that has given no sign of life for too long.
final class Watchdog: Sendable {
    private struct State {
        var lastSign = ContinuousClock.now
        var isPaused = false
        var hasBitten = false
    }

    private let timeout: Duration
    private let state = Mutex(State())

    init(timeout: Duration) { self.timeout = timeout }

    /// The process is alive.
    func sign() {
        state.withLock {
            $0.lastSign = .now
            $0.isPaused = false
        }
    }

    /// The process waits for us; time doesn't count until the next sign.
    func pause() { state.withLock { $0.isPaused = true } }

    var hasBitten: Bool { state.withLock { $0.hasBitten } }

    /// Watches until cancelled; kills the process once.
    func watch(_ process: pid_t) async {
        while !Task.isCancelled {
            let left = state.withLock { state -> Duration? in
                guard !state.isPaused else { return timeout }
                let left = timeout - (ContinuousClock.now - state.lastSign)
                guard left <= .zero else { return left }
                state.hasBitten = true
                return nil
            }
            guard let left else {
                kill(process, SIGKILL)
                return
            }
            try? await Task.sleep(for: left)
        }
    }
}
