import RecipeDomain
import Synchronization
import VideoWorkflow

/// Gathers the inputs of all of an owner's callers into requests of many; an input that is on its way joins itself.
final class InputBatches: Sendable {
    /// Seconds that a batch waits for more.
    static let gathering = 0.005
    /// Inputs in a request, where the server takes as many.
    static let most = 256

    private struct Batch {
        var owner: OwnerID
        var inputs: [BatchInput] = []
    }

    private struct State {
        var batches: [Int: Batch] = [:]
        /// Those that still take inputs.
        var open: [OwnerID: Int] = [:]
        var places: [OwnerID: [MemoKey: Int]] = [:]
        var nextID = 0
        var most = InputBatches.most
    }

    private let state = Mutex(State())

    /// The batches that the inputs travel in.
    func join(_ inputs: [BatchInput], of owner: OwnerID) -> Set<Int> {
        state.withLock { state in
            Set(
                inputs.map { input in
                    if let place = state.places[owner]?[input.key] { return place }
                    let batch: Int
                    if let open = state.open[owner] {
                        batch = open
                    } else {
                        state.nextID += 1
                        batch = state.nextID
                        state.batches[batch] = Batch(owner: owner)
                        state.open[owner] = batch
                    }
                    state.batches[batch]?.inputs.append(input)
                    state.places[owner, default: [:]][input.key] = batch
                    if state.batches[batch]?.inputs.count ?? 0 >= state.most { state.open[owner] = nil }
                    return batch
                }
            )
        }
    }

    /// The inputs of a batch, which takes no more from now on; nil once it is over.
    func seal(_ id: Int) -> [BatchInput]? {
        state.withLock { state in
            guard let batch = state.batches[id] else { return nil }
            if state.open[batch.owner] == id { state.open[batch.owner] = nil }
            return batch.inputs
        }
    }

    func finish(_ id: Int) {
        state.withLock { state in
            guard let batch = state.batches.removeValue(forKey: id) else { return }
            if state.open[batch.owner] == id { state.open[batch.owner] = nil }
            for input in batch.inputs { state.places[batch.owner]?[input.key] = nil }
            if state.places[batch.owner]?.isEmpty == true { state.places[batch.owner] = nil }
        }
    }

    /// The server took no more than that at once.
    func lower(to most: Int) { state.withLock { $0.most = max(1, min($0.most, most)) } }
}
