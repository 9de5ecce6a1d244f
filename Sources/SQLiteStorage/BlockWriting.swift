import Foundation
import GRDB
import MomentSearch

/// Writes vectors, exactly and as blocks of the index.
struct BlockWriting {
    private struct Place: Hashable {
        var source: SourceID
        var model: Int
    }

    let database: Database
    private var open: [Place: VectorBlock] = [:]
    private var written: Set<MomentID> = []

    init(database: Database) { self.database = database }

    /// The number of a model; nil for a dimension that no vector has.
    func model(_ name: String, dimension: Int) throws -> Int? {
        guard (1...VectorCode.mostComponents).contains(dimension) else { return nil }
        try database.execute(
            sql: "INSERT OR IGNORE INTO vector_models (name, dimension) VALUES (?, ?)",
            arguments: [name, dimension]
        )
        return try Int.fetchOne(
            database.cachedStatement(sql: "SELECT id FROM vector_models WHERE name = ? AND dimension = ?"),
            arguments: [name, dimension]
        )
    }

    /// A vector without a direction is not kept, and its moment not embedded again.
    mutating func add(_ vector: [Float]?, model: Int, to moment: MomentID) throws {
        guard written.insert(moment).inserted else { return }
        try database.cachedStatement(sql: "UPDATE moments SET model = ? WHERE id = ?")
            .execute(arguments: [model, moment.rawValue])
        guard let vector, let code = VectorCode(vector) else { return }
        try database.cachedStatement(sql: "INSERT OR REPLACE INTO moment_vectors VALUES (?, ?, ?)")
            .execute(arguments: [moment.rawValue, model, VectorBytes.data(vector)])
        try add(code, dimension: vector.count, model: model, to: moment)
    }

    /// To the index only.
    mutating func add(_ code: VectorCode, dimension: Int, model: Int, to moment: MomentID) throws {
        let place = Place(source: moment.source, model: model)
        var block = open[place] ?? VectorBlock(source: moment.source, model: model, dimension: dimension)
        if !block.add(code, number: moment.number), block.dimension == dimension {
            try write(block)
            block = VectorBlock(source: moment.source, model: model, dimension: dimension)
            _ = block.add(code, number: moment.number)
        }
        open[place] = block
    }

    mutating func finish() throws {
        for block in open.values where !block.numbers.isEmpty { try write(block) }
        open = [:]
    }

    private func write(_ block: VectorBlock) throws {
        try database.cachedStatement(sql: "INSERT INTO moment_blocks (source, model, bytes) VALUES (?, ?, ?)")
            .execute(arguments: [block.source.rawValue, block.model, Data(block.bytes)])
    }
}
