import Foundation
import GRDB
public import MomentSearch
public import RecipeDomain
import VideoWorkflow

extension SQLiteDatabase: MomentStore {
    public func readMoments<Value: Sendable>(
        _ body: @escaping @Sendable (any MomentReading) throws -> Value
    ) async throws -> Value {
        try await read { try body(MomentRows(database: $0)) }
    }
}

/// A moment that a model has not embedded.
public struct UnembeddedMoment: Sendable, Hashable {
    public var id: MomentID
    public var owner: OwnerID
    public var text: String
}

extension SQLiteDatabase {
    /// Sources that are made anew in one transaction, so that others can write in between.
    private static let sourcesAtOnce = 200

    /// Makes the word index and the blocks anew from the texts and the vectors that are kept; nothing is embedded.
    public func reindexMoments() async throws -> ReindexFigures {
        try await write { database in
            for row in try Row.fetchAll(database, sql: "SELECT id, owner FROM recipes ORDER BY id") {
                let isKnown = try Bool.fetchOne(
                    database,
                    sql: "SELECT EXISTS (SELECT 1 FROM moment_sources WHERE recipe = ?)",
                    arguments: [row["id"] as String]
                )
                if isKnown == false {
                    try MomentWriting(database: database, owner: row["owner"]).index(recipe: row["id"])
                }
            }
            try database.execute(sql: "INSERT INTO moment_words (moment_words) VALUES ('rebuild')")
        }
        var figures = ReindexFigures(moments: 0, vectors: 0)
        var last: Int64 = 0
        while true {
            let after = last
            let sources = try await read { database in
                try Int64.fetchAll(
                    database,
                    sql: "SELECT id FROM moment_sources WHERE id > ? ORDER BY id LIMIT ?",
                    arguments: [after, Self.sourcesAtOnce]
                )
            }
            guard let end = sources.last else { break }
            last = end
            figures.vectors += try await write { try Self.rewriteBlocks(of: sources, in: $0) }
        }
        figures.moments = try await write { database in
            try database.execute(
                sql: """
                    UPDATE moment_owners SET moments = (SELECT count(*) FROM moments
                        WHERE moments.id BETWEEN number << 43 AND (number << 43) + (1 << 43) - 1)
                    """
            )
            return try Int.fetchOne(database, sql: "SELECT coalesce(sum(moments), 0) FROM moment_owners") ?? 0
        }
        return figures
    }

    /// Makes damaged blocks anew from the exact vectors.
    public func repair(blocks: [Int64]) async throws {
        try await write { database in
            var sources: Set<Int64> = []
            for block in blocks.prefix(10_000) {
                let source = try Int64.fetchOne(
                    database,
                    sql: "SELECT source FROM moment_blocks WHERE id = ?",
                    arguments: [block]
                )
                if let source { sources.insert(source) }
            }
            _ = try Self.rewriteBlocks(of: sources.sorted(), in: database)
        }
    }

    /// Gives how many vectors they hold.
    private static func rewriteBlocks(of sources: [Int64], in database: Database) throws -> Int {
        var count = 0
        var blocks = BlockWriting(database: database)
        for source in sources {
            try database.cachedStatement(sql: "DELETE FROM moment_blocks WHERE source = ?").execute(arguments: [source])
            let rows = try Row.fetchCursor(
                database.cachedStatement(
                    sql: "SELECT moment, model, vector FROM moment_vectors WHERE moment BETWEEN ? AND ? ORDER BY moment"
                ),
                arguments: [source << 19, source << 19 + Int64(MomentID.mostInSource - 1)]
            )
            while let row = try rows.next() {
                let vector = VectorBytes.vector(row[2])
                guard let code = VectorCode(vector) else { continue }
                try blocks.add(code, dimension: vector.count, model: row[1], to: MomentID(rawValue: row[0]))
                count += 1
            }
            try blocks.finish()
        }
        return count
    }

    /// Moments after `after` that `model` has not embedded, by their numbers; without those of runs under way, which embed
    /// their own. `isNew`: only those that no model has embedded, which is quick to tell.
    public func unembedded(by model: String, after: MomentID?, limit: Int, isNew: Bool) async throws
        -> [UnembeddedMoment]
    {
        try await read { database in
            let condition =
                isNew
                ? "moments.model IS NULL"
                : "(moments.model IS NULL OR moments.model NOT IN (SELECT id FROM vector_models WHERE name = ?4))"
            let rows = try Row.fetchAll(
                database,
                sql: """
                    SELECT moments.id, moment_owners.owner, moments.text FROM moments
                    JOIN moment_sources ON moment_sources.id = moments.source
                    JOIN moment_owners ON moment_owners.number = moments.id >> 43
                    WHERE \(condition) AND moments.id > ?1
                        AND NOT EXISTS (SELECT 1 FROM runs WHERE runs.id = moment_sources.run AND runs.state = 'running'
                            AND runs.started > ?3)
                    ORDER BY moments.id LIMIT ?2
                    """,
                arguments: [after?.rawValue ?? -1, limit, Date().unixMilliseconds - 86_400_000] + (isNew ? [] : [model])
            )
            return rows.compactMap { row in
                OwnerID(row[1] as String).map {
                    UnembeddedMoment(id: MomentID(rawValue: row[0]), owner: $0, text: row[2])
                }
            }
        }
    }

    /// Keeps the vectors of moments whose texts are still what they were; another model's give way to them.
    public func keep(_ vectors: [(moment: UnembeddedMoment, vector: [Float])], model name: String) async throws {
        try await write { database in
            var blocks = BlockWriting(database: database)
            var replaced: Set<Int64> = []
            for (moment, vector) in vectors {
                let row = try Row.fetchOne(
                    database,
                    sql: "SELECT model FROM moments WHERE id = ? AND text = ?",
                    arguments: [moment.id.rawValue, moment.text]
                )
                guard let row, let model = try blocks.model(name, dimension: vector.count) else { continue }
                if row["model"] as Int? != nil { replaced.insert(moment.id.source.rawValue) }
                try blocks.add(vector, model: model, to: moment.id)
            }
            try blocks.finish()
            if !replaced.isEmpty { _ = try Self.rewriteBlocks(of: replaced.sorted(), in: database) }
        }
    }
}
