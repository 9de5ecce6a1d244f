import Synchronization

/// What is known of one attempt while it lasts: when it left, and where to.
final class SentMark: Sendable {
    struct Start: Sendable {
        var member: EndpointState
        /// In the gate's seconds.
        var time: Double
    }

    private struct State {
        var start: Start?
        var hasStreamed = false
        var isCancelled = false
        var waiter: CheckedContinuation<Start?, Never>?
    }

    /// Whether it is the second request of two.
    let isSecond: Bool
    private let state = Mutex(State())

    init(isSecond: Bool = false) { self.isSecond = isSecond }

    func left(to member: EndpointState, at time: Double) {
        let start = Start(member: member, time: time)
        let waiter = state.withLock { state in
            state.start = start
            defer { state.waiter = nil }
            return state.waiter
        }
        waiter?.resume(returning: start)
    }

    /// The first part of the answer has come.
    func streamed() { state.withLock { $0.hasStreamed = true } }

    var hasStreamed: Bool { state.withLock { $0.hasStreamed } }
    var start: Start? { state.withLock { $0.start } }

    /// Waits until it has left; nil if the waiting task is cancelled. One task may wait.
    func whenLeft() async -> Start? {
        await withTaskCancellationHandler {
            await withCheckedContinuation { continuation in
                let known = state.withLock { state -> Start?? in
                    if let start = state.start { return start }
                    if state.isCancelled { return .some(nil) }
                    state.waiter = continuation
                    return nil
                }
                if let known { continuation.resume(returning: known) }
            }
        } onCancel: {
            let waiter = state.withLock { state in
                state.isCancelled = true
                defer { state.waiter = nil }
                return state.waiter
            }
            waiter?.resume(returning: nil)
        }
    }
}
