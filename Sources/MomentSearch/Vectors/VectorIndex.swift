import CMomentScan
import Synchronization

/// All vectors in memory, a byte for each component, kept up with the database; a search looks at every one of its owner's.
public final class VectorIndex: Sendable {
    private struct Shelf: Hashable {
        var owner: Int
        var model: Int
    }

    private struct State {
        var shelves: [Shelf: [VectorChunk]] = [:]
        var last: Int64 = 0
        var removals: Int64 = 0
        var bytes = 0
        var condition = IndexCondition()
    }

    private let state = Mutex(State())
    private let mostBytes: Int

    /// - Parameter mostBytes: memory it may take; what doesn't fit is not found by meaning, and that is said.
    public init(mostBytes: Int = 1 << 30) { self.mostBytes = mostBytes }

    /// Takes in what was written and lets go of what was deleted since. Searches that read an older state of the database
    /// take nothing back.
    @discardableResult
    public func refresh(from reading: any MomentReading) throws -> IndexCondition {
        try state.withLock { state in
            let mark = try reading.blockMark()
            if mark.removals > state.removals {
                let kept = try reading.blockIDs()
                state.shelves = state.shelves.compactMapValues { chunks in
                    let left = chunks.compactMap { $0.kept(kept.contains) }
                    return left.isEmpty ? nil : left
                }
                state.condition.damaged.removeAll { !kept.contains($0) }
                state.removals = mark.removals
            }
            if mark.last > state.last { try take(from: reading, into: &state) }
            state.bytes = state.shelves.values.joined().reduce(0) { $0 + $1.bytes }
            return state.condition
        }
    }

    private func take(from reading: any MomentReading, into state: inout State) throws {
        var builders: [Shelf: ChunkBuilder] = [:]
        var bytes = state.bytes
        var shelves = state.shelves
        var (last, condition) = (state.last, state.condition)
        try reading.forEachBlock(after: state.last) { id, block in
            last = max(last, id)
            guard let block else { return condition.damaged.append(id) }
            bytes += block.numbers.count * (VectorChunk.width(of: block.dimension) + 12)
            guard bytes <= mostBytes else {
                condition.isFull = true
                return
            }
            let shelf = Shelf(owner: block.source.owner, model: block.model)
            var builder =
                builders.removeValue(forKey: shelf)
                ?? {
                    let open = shelves[shelf]?.last.flatMap { $0.ids.count < VectorChunk.capacity / 2 ? $0 : nil }
                    if open != nil { shelves[shelf]?.removeLast() }
                    return open.map { ChunkBuilder($0) } ?? ChunkBuilder(dimension: block.dimension)
                }()
            builder.add(block, id: id)
            if builder.count >= VectorChunk.capacity {
                shelves[shelf, default: []].append(builder.chunk)
            } else {
                builders[shelf] = builder
            }
        }
        for (shelf, builder) in builders { shelves[shelf, default: []].append(builder.chunk) }
        (state.shelves, state.last, state.condition) = (shelves, last, condition)
    }

    /// The nearest by their bytes, the best first, with the cosine to within what a byte can tell; empty where the owner has
    /// no vectors of the model.
    /// - Parameter admits: asked only about those that would get in.
    func nearest(
        to query: VectorQuery,
        model: Int,
        owner: Int,
        limit: Int,
        admits: ((MomentID) -> Bool)? = nil
    ) -> [(score: Float, id: MomentID)] {
        let chunks = state.withLock { $0.shelves[Shelf(owner: owner, model: model)] ?? [] }
        let way = dp_scan_best_way()
        var best = BestOf(limit)
        var products: [Int32] = []
        for chunk in chunks where VectorChunk.width(of: chunk.dimension) == query.bytes.count {
            chunk.scan(query, way: way, into: &best, products: &products, admits: admits)
        }
        return best.sorted.map { ($0.score * query.scale, $0.id) }
    }

    /// The nearest, exactly: the best by their bytes compared again, component by component. Empty for a vector without a
    /// direction.
    public func nearest(to vector: [Float], model: Int, owner: Int, limit: Int, reading: any MomentReading) throws
        -> [(id: MomentID, likeness: Double)]
    {
        guard let query = VectorQuery(vector) else { return [] }
        let coarse = nearest(to: query, model: model, owner: owner, limit: OneSearch.rescored)
        return Array(try Rescoring.exact(coarse, query, model: model, reading: reading).prefix(limit))
    }

    /// Vectors that an owner has of a model.
    func count(model: Int, owner: Int) -> Int {
        state.withLock { state in
            (state.shelves[Shelf(owner: owner, model: model)] ?? []).reduce(0) { $0 + $1.ids.count }
        }
    }
}

/// How the index stands.
public struct IndexCondition: Sendable, Hashable {
    /// Blocks whose bytes are not those that were written.
    public var damaged: [Int64] = []
    /// There are more vectors than memory was allowed for.
    public var isFull = false
}
