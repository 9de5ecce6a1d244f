import NIOCore
import Synchronization

/// Whether the client at the other end of a connection is still there; what waits for its sake stops when it leaves.
///
/// A wait is a timer of the connection's event loop and a continuation: thousands of calls wait at once, and a task group for
/// each would be ten times as heavy.
final class ClientPresence: Sendable {
    struct Gone: Error {}

    private struct State {
        var isGone = false
        /// A connection serves one request after the other, so there is one wait at a time.
        var waiting: CheckedContinuation<Void, any Error>?
        var timer: Scheduled<Void>?
        /// Of the wait that is on, so that a late timer doesn't end the next one.
        var round = 0
    }

    private let state = Mutex(State())
    private let eventLoop: any EventLoop

    init(eventLoop: any EventLoop) { self.eventLoop = eventLoop }

    func leave() {
        state.withLock { $0.isGone = true }
        end(throwing: Gone())
    }

    func wait(for duration: Duration) async throws { try await wait(until: .now + duration) }

    /// Returns at the instant (nil: never). Throws `Gone` as soon as the client has left.
    func wait(until instant: ContinuousClock.Instant?) async throws {
        let isDue = instant.map { $0 <= .now } ?? false
        try await withTaskCancellationHandler {
            try await withCheckedThrowingContinuation { continuation in
                let round = state.withLock { state -> Int? in
                    if isDue || state.isGone { return nil }
                    state.round += 1
                    state.waiting = continuation
                    return state.round
                }
                if let round {
                    if Task.isCancelled { end(throwing: CancellationError()) }
                    if let instant { startTimer(until: instant, round: round) }
                } else if state.withLock({ $0.isGone }) {
                    continuation.resume(throwing: Gone())
                } else {
                    continuation.resume()
                }
            }
        } onCancel: {
            end(throwing: CancellationError())
        }
    }

    private func startTimer(until instant: ContinuousClock.Instant, round: Int) {
        let amount = TimeAmount(ContinuousClock.now.duration(to: instant))
        let timer = eventLoop.scheduleTask(in: amount) { self.end(round: round, throwing: nil) }
        let isLate = state.withLock { state in
            if state.waiting == nil || state.round != round { return true }
            state.timer = timer
            return false
        }
        if isLate { timer.cancel() }
    }

    /// Ends the wait that is on, if there is one (and, with a round, if it is this one).
    private func end(round: Int? = nil, throwing error: (any Error)?) {
        let (waiting, timer) = state.withLock { state -> (CheckedContinuation<Void, any Error>?, Scheduled<Void>?) in
            guard round == nil || round == state.round else { return (nil, nil) }
            defer {
                state.waiting = nil
                state.timer = nil
            }
            return (state.waiting, state.timer)
        }
        if error != nil { timer?.cancel() }
        if let error { waiting?.resume(throwing: error) } else { waiting?.resume() }
    }
}
