import CMomentScan
import Foundation
import MomentSearch
import RecipeDomain

/// The vector part alone: as many vectors as are asked for, in memory.
struct VectorFigures {
    let index = VectorIndex(mostBytes: 8 << 30)
    private let vectors: VectorsInMemory

    /// - Parameter vectors: one behind the other.
    init(count: Int, vectors: [Float]) throws {
        self.vectors = VectorsInMemory(count: count, floats: vectors)
        try index.refresh(from: self.vectors)
    }

    /// The ten nearest by the index.
    func nearest(to query: [Float]) throws -> [MomentID] {
        try index.nearest(to: query, model: 1, owner: 0, limit: 10, reading: vectors).map(\.id)
    }

    /// The ten nearest by comparing all of them, number by number.
    func brute(_ query: [Float]) -> [MomentID] {
        let width = KitchenTexts.dimension
        var best: [(score: Double, id: MomentID)] = []
        vectors.floats.withUnsafeBufferPointer { floats in
            guard let base = floats.baseAddress else { return }
            for row in 0..<vectors.count {
                let score = dp_dot(base + row * width, query, width)
                guard best.count < 10 || score > best[best.count - 1].score else { continue }
                best.append((score, vectors.id(row)))
                best.sort { $0.score > $1.score }
                if best.count > 10 { best.removeLast() }
            }
        }
        return best.map(\.id)
    }

    /// Of the vector that stands in that place.
    func id(_ row: Int) -> MomentID { vectors.id(row) }

    /// Milliseconds that a plain read of the index's bytes takes.
    func read() -> Double {
        let bytes = [UInt8](repeating: 1, count: vectors.count * KitchenTexts.dimension)
        return median(
            (0..<9).map { _ in
                let begin = ContinuousClock.now
                guard dp_read(bytes, bytes.count) != 0 else { return .nan }
                return (ContinuousClock.now - begin) / .milliseconds(1)
            }
        )
    }
}

/// Vectors as a store would give them.
private struct VectorsInMemory: MomentReading {
    let count: Int
    let floats: [Float]

    private static let inBlock = 64
    private static let inSource = 100_000

    func id(_ row: Int) -> MomentID {
        MomentID(rawValue: Int64(row / Self.inSource) << 19 | Int64(row % Self.inSource))
    }

    private func components(_ row: Int) -> [Float] {
        Array(floats[row * KitchenTexts.dimension..<(row + 1) * KitchenTexts.dimension])
    }

    func blockMark() -> BlockMark { BlockMark(last: Int64((count + Self.inBlock - 1) / Self.inBlock), removals: 0) }
    func blockIDs() -> Set<Int64> { [] }

    func forEachBlock(after: Int64, _ body: (Int64, VectorBlock?) throws -> Void) throws {
        for start in stride(from: Int(after) * Self.inBlock, to: count, by: Self.inBlock) {
            var block = VectorBlock(source: id(start).source, model: 1, dimension: KitchenTexts.dimension)
            for row in start..<min(start + Self.inBlock, count) where id(row).source == block.source {
                if let code = VectorCode(components(row)) { _ = block.add(code, number: id(row).number) }
            }
            try body(Int64(start / Self.inBlock + 1), block)
        }
    }

    func forEachVector(of ids: [MomentID], model: Int, _ body: (MomentID, [Float]) -> Void) {
        for id in ids { body(id, components(Int(id.source.rawValue) * Self.inSource + id.number)) }
    }

    func number(of owner: OwnerID) -> Int? { nil }
    func count(owner: Int) -> Int { 0 }
    func model(_ name: String, dimension: Int) -> Int? { nil }
    func vector(of id: MomentID) -> (model: Int, components: [Float])? { nil }
    func ids(holding words: WordLookup, owner: Int, limit: Int, newest: Bool) -> [Int64] { [] }
    func moments(_ ids: [MomentID]) -> [Moment] { [] }
    func sources(passing filters: [RecipeFilter], owner: Int) -> [SourceID] { [] }
    func places(of sources: Set<SourceID>) -> [SourceID: [SourcePlace]] { [:] }
    func source(ofRecipe recipe: RecipeID, owner: Int) -> SourceID? { nil }
}
