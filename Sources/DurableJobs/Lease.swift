import Synchronization

/// An attempt's hold on its job, as its handler sees it.
public final class Lease: Sendable {
    /// Why an attempt must stop.
    enum Ending: Sendable {
        /// The job is no longer its own: cancelled, or taken over.
        case lost
        /// The worker stops.
        case stopping
    }

    private struct State {
        /// On the boot-time clock.
        var until: Int
        var ending: Ending?
        var guardian: CheckedContinuation<Void, Never>?
    }

    public let attempt: AttemptID
    let lane: JobLane
    private let state: Mutex<State>

    init(_ attempt: AttemptID, lane: JobLane, until: Int) {
        self.attempt = attempt
        self.lane = lane
        state = Mutex(State(until: until))
    }

    /// The token that what the attempt writes is checked by.
    public var fence: String { attempt.description }
    /// Whether it held the job when that was last asked of the store.
    public var isHeld: Bool { ending != .lost }

    var ending: Ending? { state.withLock { $0.ending } }
    var until: Int { state.withLock { $0.until } }

    func renew(until time: Int) { state.withLock { $0.until = time } }

    /// The first reason stays, but that it was lost outweighs that the worker stops.
    func end(_ ending: Ending) {
        let guardian = state.withLock { state in
            if state.ending != .lost { state.ending = ending }
            defer { state.guardian = nil }
            return state.guardian
        }
        guardian?.resume()
    }

    /// Returns once the attempt must stop, or the task is cancelled.
    func ended() async {
        await withTaskCancellationHandler {
            await withCheckedContinuation { continuation in
                let isOver = state.withLock { state in
                    guard state.ending == nil, !Task.isCancelled else { return true }
                    state.guardian = continuation
                    return false
                }
                if isOver { continuation.resume() }
            }
        } onCancel: {
            let guardian = state.withLock { state in
                defer { state.guardian = nil }
                return state.guardian
            }
            guardian?.resume()
        }
    }
}
