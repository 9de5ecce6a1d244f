import CMomentScan
import RecipeDomain
import Testing

@testable import MomentSearch

@Suite("Vectors")
struct VectorIndexTests {
    @Test("are multiplied alike in every way that the processor has, up to the largest values")
    func ways() {
        var random = SeededVectors(1)
        for width in [64, 384, 1536, 8192] {
            let rows = (0..<7 * width).map {
                $0 < 2 * width ? ($0 < width ? 255 : 0) : UInt8.random(in: 0...255, using: &random)
            }
            for query in [
                [Int8](repeating: -127, count: width), [Int8](repeating: 127, count: width),
                (0..<width).map { _ in Int8.random(in: -127...127, using: &random) },
            ] {
                let expected = (0..<7).map { row in
                    (0..<width).reduce(0) { $0 + (Int(rows[row * width + $1]) - 128) * Int(query[$1]) }
                }
                for way in 0...Int(dp_scan_best_way()) {
                    for count in [1, 2, 7] {
                        var products = [Int32](repeating: 0, count: count)
                        dp_scan(Int32(way), rows, count, width, query, &products)
                        #expect(products.map(Int.init) == Array(expected.prefix(count)), "way \(way), width \(width)")
                    }
                }
            }
        }
    }

    @Test("in blocks come back as they were written, and no damage goes unnoticed")
    func blocks() throws {
        var random = SeededVectors(2)
        let source = try #require(SourceID(owner: 3, source: 9))
        var block = VectorBlock(source: source, model: 1, dimension: 24)
        for number in 0..<5 {
            let code = try #require(VectorCode(random.vector(24)))
            let isAdded = block.add(code, number: number * 7)
            #expect(isAdded)
        }
        let isOther = block.add(try #require(VectorCode([1, 2])), number: 1)
        #expect(!isOther)
        let bytes = block.bytes
        func read(_ bytes: [UInt8]) -> VectorBlock? {
            bytes.withUnsafeBytes { VectorBlock(source: source, model: 1, dimension: 24, bytes: $0) }
        }
        #expect(read(bytes) == block)
        for place in bytes.indices {
            var damaged = bytes
            damaged[place] ^= 0x10
            #expect(read(damaged) == nil)
        }
        for count in 0..<bytes.count { #expect(read(Array(bytes.prefix(count))) == nil) }
    }

    @Test(
        "without a direction are none",
        arguments: [
            [], [0, 0, 0], [.nan, 1], [.infinity, 1], [Float](repeating: 1, count: 8193), [.leastNonzeroMagnitude],
        ] as [[Float]]
    )
    func none(_ vector: [Float]) {
        #expect(VectorCode(vector).map { $0.scale.isFinite } ?? true)
        if vector.count != 1 { #expect(VectorCode(vector) == nil) }
    }

    @Test("are found as an exact comparison of all finds them, ten for ten")
    func bruteForce() async throws {
        var random = SeededVectors(3)
        let store = MemoryMoments()
        let owner = OwnerID()
        // Near one another, as the meanings of one kitchen are.
        let centres = (0..<12).map { _ in random.vector(96) }
        var vectors: [(MomentID, [Float])] = []
        for source in 1...60 {
            let texts = (0..<40).map { _ -> (String, [Float]?) in
                let noise = random.vector(96)
                return ("x", zip(centres.randomElement(using: &random) ?? noise, noise).map { $0 + 0.9 * $1 })
            }
            try store.add("dish", texts, owner: owner, source: source)
            let id = try #require(SourceID(owner: 1, source: source))
            for (number, text) in texts.enumerated() {
                vectors.append((try #require(MomentID(source: id, number: number)), text.1 ?? []))
            }
        }
        let index = VectorIndex()
        let all = vectors
        for _ in 0..<50 {
            let query = try #require(VectorQuery(zip(centres[0], random.vector(96)).map { $0 + $1 }))
            let found = try await store.readMoments { reading in
                _ = try index.refresh(from: reading)
                let coarse = index.nearest(to: query, model: 1, owner: 1, limit: OneSearch.rescored)
                return try Rescoring.exact(coarse, query, model: 1, reading: reading).prefix(10).map(\.id)
            }
            let expected = all.map { ($0.0, query.cosine(to: $0.1) ?? -2) }.sorted { $0.1 > $1.1 }.prefix(10).map(\.0)
            #expect(found == expected)
        }
    }

    @Test("come and go with what is stored, and those of another owner or model are never looked at")
    func incremental() async throws {
        var random = SeededVectors(4)
        let store = MemoryMoments()
        let (mine, theirs) = (OwnerID(), OwnerID())
        let index = VectorIndex()
        let vector = random.vector(64)
        let query = try #require(VectorQuery(vector))
        func found(owner: Int = 1, model: Int = 1) async throws -> [MomentID] {
            try await store.readMoments { reading in
                _ = try index.refresh(from: reading)
                return index.nearest(to: query, model: model, owner: owner, limit: 100).map(\.id)
            }
        }
        try store.add("a", [("a", vector), ("b", random.vector(64))], owner: mine, source: 1)
        #expect(try await found().count == 2)
        let other = try store.add("c", [("c", random.vector(64))], owner: mine, source: 2)
        try store.add("d", [("d", vector)], owner: theirs, source: 1)
        #expect(try await found().count == 3)
        #expect(try await found(owner: 2).count == 1)
        #expect(try await found(model: 2).isEmpty)
        store.remove(other)
        #expect(try await found().map(\.source.rawValue) == [1 << 24 | 1, 1 << 24 | 1])
        #expect(index.count(model: 1, owner: 1) == 2)
    }

    @Test("past the memory that was allowed are left out, and that is said")
    func bounded() async throws {
        var random = SeededVectors(5)
        let store = MemoryMoments()
        let owner = OwnerID()
        for source in 1...20 { try store.add("a", [("a", random.vector(64))], owner: owner, source: source) }
        let index = VectorIndex(mostBytes: 10 * (64 + 12))
        let isFull = try await store.readMoments { try index.refresh(from: $0).isFull }
        #expect(isFull)
        #expect(index.count(model: 1, owner: 1) == 10)
    }

    @Test("many times a chunk are all there")
    func chunks() async throws {
        var random = SeededVectors(6)
        let store = MemoryMoments()
        let owner = OwnerID()
        let vector = random.vector(3)
        let code = [Float](vector)
        for source in 1...9 { try store.add("a", (0..<2000).map { _ in ("a", code) }, owner: owner, source: source) }
        let index = VectorIndex()
        _ = try await store.readMoments { try index.refresh(from: $0) }
        try store.add("b", [("b", code)], owner: owner, source: 10)
        _ = try await store.readMoments { try index.refresh(from: $0) }
        #expect(index.count(model: 1, owner: 1) == 18_001)
        let query = try #require(VectorQuery(vector))
        #expect(index.nearest(to: query, model: 1, owner: 1, limit: 20_000).count == 18_001)
    }
}
