import Synchronization

/// Lends out engines, first come first served. Who waits can be cancelled.
final class EnginePool: Sendable {
    private struct State {
        var idle: [TesseractEngine]
        var waiting: [(id: Int, continuation: CheckedContinuation<TesseractEngine, any Error>)] = []
        var cancelled: Set<Int> = []
        var nextID = 0
    }

    private let state: Mutex<State>

    init(engines: [TesseractEngine]) { state = Mutex(State(idle: engines)) }

    func withEngine<Value: Sendable>(_ body: (TesseractEngine) async throws -> Value) async throws -> Value {
        let engine = try await borrow()
        defer { giveBack(engine) }
        return try await body(engine)
    }

    private func borrow() async throws -> TesseractEngine {
        let id = state.withLock { state in
            state.nextID += 1
            return state.nextID
        }
        defer { state.withLock { _ = $0.cancelled.remove(id) } }
        return try await withTaskCancellationHandler {
            try await withCheckedThrowingContinuation { continuation in
                let outcome = state.withLock { state -> Result<TesseractEngine, any Error>? in
                    if state.cancelled.contains(id) { return .failure(CancellationError()) }
                    if let engine = state.idle.popLast() { return .success(engine) }
                    state.waiting.append((id, continuation))
                    return nil
                }
                if let outcome { continuation.resume(with: outcome) }
            }
        } onCancel: {
            let waiter = state.withLock { state -> CheckedContinuation<TesseractEngine, any Error>? in
                state.cancelled.insert(id)
                guard let index = state.waiting.firstIndex(where: { $0.id == id }) else { return nil }
                return state.waiting.remove(at: index).continuation
            }
            waiter?.resume(throwing: CancellationError())
        }
    }

    private func giveBack(_ engine: TesseractEngine) {
        let next = state.withLock { state -> CheckedContinuation<TesseractEngine, any Error>? in
            guard state.waiting.isEmpty else { return state.waiting.removeFirst().continuation }
            state.idle.append(engine)
            return nil
        }
        next?.resume(returning: engine)
    }
}
