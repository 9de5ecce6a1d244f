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
        var isSuspicious = false
        while !Task.isCancelled {
            let left = state.withLock { $0.isPaused ? timeout : timeout - (ContinuousClock.now - $0.lastSign) }
            if left > .zero {
                isSuspicious = false
                try? await Task.sleep(for: left)
            } else if !isSuspicious {
                // If it was this process that had no time to listen, the signs that wait are heard now.
                isSuspicious = true
                try? await Task.sleep(for: min(timeout, .seconds(1)))
            } else {
                state.withLock { $0.hasBitten = true }
                kill(process, SIGKILL)
                return
            }
        }
    }
}
