import RecipeDomain
import Synchronization
import VideoWorkflow

/// Gathers the inputs of all of an owner's callers into requests of many; an input that is on its way joins itself.
final class InputBatches<Content: Sendable>: Sendable {
    /// Inputs that may travel together.
    struct Group: Hashable, Sendable {
        var owner: OwnerID
        var name = ""
    }

    private struct Batch {
        var group: Group
        var inputs: [BatchInput<Content>] = []
    }

    private struct State {
        var batches: [Int: Batch] = [:]
        /// Those that still take inputs.
        var open: [Group: Int] = [:]
        var places: [Group: [MemoKey: Int]] = [:]
        var nextID = 0
        var most: Int
    }

    /// Seconds that a batch waits for more.
    let gathering: Double
    private let state: Mutex<State>

    /// - Parameter most: inputs in a request, where the server takes as many.
    init(gathering: Double, most: Int) {
        self.gathering = gathering
        state = Mutex(State(most: most))
    }

    /// Whether more than one may travel in a request.
    var isWorthwhile: Bool { state.withLock { $0.most > 1 } }

    /// The batches that the inputs travel in.
    func join(_ inputs: [BatchInput<Content>], in group: Group) -> Set<Int> {
        state.withLock { state in
            Set(
                inputs.map { input in
                    if let place = state.places[group]?[input.key] { return place }
                    let batch: Int
                    if let open = state.open[group] {
                        batch = open
                    } else {
                        state.nextID += 1
                        batch = state.nextID
                        state.batches[batch] = Batch(group: group)
                        state.open[group] = batch
                    }
                    state.batches[batch]?.inputs.append(input)
                    state.places[group, default: [:]][input.key] = batch
                    if state.batches[batch]?.inputs.count ?? 0 >= state.most { state.open[group] = nil }
                    return batch
                }
            )
        }
    }

    /// The inputs of a batch, which takes no more from now on; nil once it is over.
    func seal(_ id: Int) -> [BatchInput<Content>]? {
        state.withLock { state in
            guard let batch = state.batches[id] else { return nil }
            if state.open[batch.group] == id { state.open[batch.group] = nil }
            return batch.inputs
        }
    }

    func finish(_ id: Int) {
        state.withLock { state in
            guard let batch = state.batches.removeValue(forKey: id) else { return }
            if state.open[batch.group] == id { state.open[batch.group] = nil }
            for input in batch.inputs { state.places[batch.group]?[input.key] = nil }
            if state.places[batch.group]?.isEmpty == true { state.places[batch.group] = nil }
        }
    }

    /// The server took no more than that at once.
    func lower(to most: Int) { state.withLock { $0.most = max(1, min($0.most, most)) } }
}
