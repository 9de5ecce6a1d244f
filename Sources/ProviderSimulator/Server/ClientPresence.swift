import Synchronization

/// Whether the client at the other end of a connection is still there; what waits for its sake stops when it leaves.
final class ClientPresence: Sendable {
    struct Gone: Error {}

    private struct State {
        var isGone = false
        /// A connection serves one request after the other, so one wait at a time is enough.
        var waiting: AsyncStream<Never>.Continuation?
    }

    private let state = Mutex(State())

    func leave() {
        let waiting = state.withLock { state in
            state.isGone = true
            defer { state.waiting = nil }
            return state.waiting
        }
        waiting?.finish()
    }

    /// Returns at the instant (nil: never). Throws `Gone` as soon as the client has left.
    func wait(until instant: ContinuousClock.Instant?) async throws {
        if let instant, instant <= .now {
            if state.withLock({ $0.isGone }) { throw Gone() }
            return
        }
        let (departure, waiting) = AsyncStream<Never>.makeStream()
        let isGone = state.withLock { state in
            if !state.isGone { state.waiting = waiting }
            return state.isGone
        }
        if isGone { throw Gone() }
        defer { state.withLock { $0.waiting = nil } }
        try await withThrowingTaskGroup(of: Void.self) { group in
            defer { group.cancelAll() }
            if let instant {
                group.addTask { try await Task.sleep(until: instant, tolerance: .zero, clock: .continuous) }
            }
            group.addTask {
                for await _ in departure {}
                try Task.checkCancellation()
                throw Gone()
            }
            try await group.next()
        }
    }

    func wait(for duration: Duration) async throws { try await wait(until: .now + duration) }
}
