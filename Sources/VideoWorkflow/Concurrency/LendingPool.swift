import Synchronization

/// Lends out a fixed number of things, first come first served. Who waits can be cancelled, and leaves at once.
public final class LendingPool<Thing: Sendable>: Sendable {
    private struct State {
        var idle: [Thing]
        var waiting: [(id: Int, continuation: CheckedContinuation<Thing, any Error>)] = []
        var cancelled: Set<Int> = []
        var nextID = 0
    }

    private let state: Mutex<State>

    public init(_ things: [Thing]) { state = Mutex(State(idle: things)) }

    /// Runs `body` with one of the things. Throws `CancellationError` if cancelled while waiting.
    public func withOne<Value: Sendable>(_ body: (Thing) async throws -> Value) async throws -> Value {
        let thing = try await borrow()
        defer { giveBack(thing) }
        return try await body(thing)
    }

    private func borrow() async throws -> Thing {
        let id = state.withLock { state in
            state.nextID += 1
            return state.nextID
        }
        defer { state.withLock { _ = $0.cancelled.remove(id) } }
        return try await withTaskCancellationHandler {
            try await withCheckedThrowingContinuation { continuation in
                let outcome = state.withLock { state -> Result<Thing, any Error>? in
                    if state.cancelled.contains(id) { return .failure(CancellationError()) }
                    if let thing = state.idle.popLast() { return .success(thing) }
                    state.waiting.append((id, continuation))
                    return nil
                }
                if let outcome { continuation.resume(with: outcome) }
            }
        } onCancel: {
            let waiter = state.withLock { state -> CheckedContinuation<Thing, any Error>? in
                state.cancelled.insert(id)
                guard let index = state.waiting.firstIndex(where: { $0.id == id }) else { return nil }
                return state.waiting.remove(at: index).continuation
            }
            waiter?.resume(throwing: CancellationError())
        }
    }

    private func giveBack(_ thing: Thing) {
        let next = state.withLock { state -> CheckedContinuation<Thing, any Error>? in
            guard state.waiting.isEmpty else { return state.waiting.removeFirst().continuation }
            state.idle.append(thing)
            return nil
        }
        next?.resume(returning: thing)
    }
}
