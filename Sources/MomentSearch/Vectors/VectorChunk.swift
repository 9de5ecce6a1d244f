import CMomentScan

/// Many vectors of one owner and one model in memory, one behind the other. Never changes, so that searches under way keep
/// what they look at while others come and go.
final class VectorChunk: Sendable {
    /// Vectors in a full one.
    static let capacity = 8192

    let dimension: Int
    let ids: [Int64]
    let scales: [Float]
    let rows: [UInt8]
    /// Which of the database's blocks are in it, and how many vectors each brought, in order.
    let blocks: [(id: Int64, count: Int)]

    init(dimension: Int, ids: [Int64], scales: [Float], rows: [UInt8], blocks: [(id: Int64, count: Int)]) {
        (self.dimension, self.ids, self.scales, self.rows) = (dimension, ids, scales, rows)
        self.blocks = blocks
    }

    var bytes: Int { rows.count + ids.count * 12 }

    /// Bytes of a row: up to the next 64, so that no vector is cut by the processor's.
    static func width(of dimension: Int) -> Int { (dimension + 63) / 64 * 64 }

    /// Those of the blocks that `isKept` names; nil where none is left.
    func kept(_ isKept: (Int64) -> Bool) -> VectorChunk? {
        guard !blocks.allSatisfy({ isKept($0.id) }) else { return self }
        var builder = ChunkBuilder(dimension: dimension)
        var place = 0
        for block in blocks {
            let range = place..<place + block.count
            place += block.count
            if isKept(block.id) { builder.copy(range, of: self, block: block.id) }
        }
        return builder.count > 0 ? builder.chunk : nil
    }

    /// Offers each vector's likeness to the query, a cosine to within what a byte can tell.
    func scan(
        _ query: VectorQuery,
        way: Int32,
        into best: inout BestOf,
        products: inout [Int32],
        admits: ((MomentID) -> Bool)?
    ) {
        let count = ids.count
        if products.count < count { products = [Int32](repeating: 0, count: count) }
        dp_scan(way, rows, count, Self.width(of: dimension), query.bytes, &products)
        products.withUnsafeBufferPointer { products in
            scales.withUnsafeBufferPointer { scales in
                for place in 0..<count {
                    let score = Float(products[place]) * scales[place]
                    guard score > best.least else { continue }
                    let id = MomentID(rawValue: ids[place])
                    if admits?(id) ?? true { best.offer(score, id) }
                }
            }
        }
    }
}

/// Gathers a chunk.
struct ChunkBuilder {
    private let dimension: Int
    private var ids: [Int64] = []
    private var scales: [Float] = []
    private var rows: [UInt8] = []
    private var blocks: [(id: Int64, count: Int)] = []

    init(dimension: Int) { self.dimension = dimension }

    init(_ chunk: VectorChunk) {
        (dimension, ids, scales, rows, blocks) = (chunk.dimension, chunk.ids, chunk.scales, chunk.rows, chunk.blocks)
    }

    var count: Int { ids.count }

    var chunk: VectorChunk {
        VectorChunk(dimension: dimension, ids: ids, scales: scales, rows: rows, blocks: blocks)
    }

    mutating func add(_ block: VectorBlock, id: Int64) {
        ids += block.numbers.map { block.source.rawValue << 19 | Int64($0) }
        scales += block.scales
        blocks.append((id, block.numbers.count))
        // An owner of many gets a full chunk's room at once, one of few no more than it takes.
        if count > VectorChunk.capacity / 8 {
            rows.reserveCapacity((VectorChunk.capacity + 64) * VectorChunk.width(of: dimension))
        }
        let padding = VectorChunk.width(of: dimension) - dimension
        guard padding > 0 else {
            rows += block.codes
            return
        }
        for start in stride(from: 0, to: block.codes.count, by: dimension) {
            rows += block.codes[start..<start + dimension]
            rows += repeatElement(128, count: padding)
        }
    }

    mutating func copy(_ range: Range<Int>, of chunk: VectorChunk, block: Int64) {
        let width = VectorChunk.width(of: dimension)
        ids += chunk.ids[range]
        scales += chunk.scales[range]
        rows += chunk.rows[range.lowerBound * width..<range.upperBound * width]
        blocks.append((block, range.count))
    }
}
