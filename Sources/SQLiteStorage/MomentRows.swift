import Foundation
import GRDB
import MomentSearch
import RecipeDomain

/// Reads what can be found, in one state of the database.
struct MomentRows: MomentReading {
    let database: Database

    func number(of owner: OwnerID) throws -> Int? {
        try Int.fetchOne(
            database.cachedStatement(sql: "SELECT number FROM moment_owners WHERE owner = ?"),
            arguments: [owner.description]
        )
    }

    func count(owner: Int) throws -> Int {
        try Int.fetchOne(
            database.cachedStatement(sql: "SELECT moments FROM moment_owners WHERE number = ?"),
            arguments: [owner]
        ) ?? 0
    }

    // MARK: Vectors

    func blockMark() throws -> BlockMark {
        let row = try Row.fetchOne(
            database.cachedStatement(
                sql: "SELECT coalesce((SELECT max(id) FROM moment_blocks), 0), (SELECT removals FROM moment_changes)"
            )
        )
        return BlockMark(last: row?[0] ?? 0, removals: row?[1] ?? 0)
    }

    func blockIDs() throws -> Set<Int64> {
        try Int64.fetchSet(database.cachedStatement(sql: "SELECT id FROM moment_blocks"))
    }

    func forEachBlock(after: Int64, _ body: (Int64, VectorBlock?) throws -> Void) throws {
        let rows = try Row.fetchCursor(
            database.cachedStatement(
                sql: """
                    SELECT moment_blocks.id, source, model, dimension, bytes FROM moment_blocks
                    JOIN vector_models ON vector_models.id = model WHERE moment_blocks.id > ? ORDER BY moment_blocks.id
                    """
            ),
            arguments: [after]
        )
        while let row = try rows.next() {
            let source = SourceID(rawValue: row[1])
            let block = try row.withUnsafeData(atIndex: 4) { data in
                data?.withUnsafeBytes { VectorBlock(source: source, model: row[2], dimension: row[3], bytes: $0) }
            }
            try body(row[0], block)
        }
    }

    func model(_ name: String, dimension: Int) throws -> Int? {
        try Int.fetchOne(
            database.cachedStatement(sql: "SELECT id FROM vector_models WHERE name = ? AND dimension = ?"),
            arguments: [name, dimension]
        )
    }

    func vector(of id: MomentID) throws -> (model: Int, components: [Float])? {
        let row = try Row.fetchOne(
            database.cachedStatement(sql: "SELECT model, vector FROM moment_vectors WHERE moment = ?"),
            arguments: [id.rawValue]
        )
        return row.map { ($0[0], VectorBytes.vector($0[1])) }
    }

    func forEachVector(of ids: [MomentID], model: Int, _ body: (MomentID, [Float]) -> Void) throws {
        let statement = try database.cachedStatement(
            sql: "SELECT vector FROM moment_vectors WHERE moment = ? AND model = ?"
        )
        for id in ids {
            guard let row = try Row.fetchOne(statement, arguments: [id.rawValue, model]) else { continue }
            let vector = try row.withUnsafeData(atIndex: 0) { $0.map(VectorBytes.vector) }
            if let vector { body(id, vector) }
        }
    }

    // MARK: Words

    func ids(holding words: WordLookup, owner: Int, limit: Int, newest: Bool) throws -> [Int64] {
        let range = MomentID.range(ofOwner: owner)
        do {
            let ids = try Int64.fetchAll(
                database.cachedStatement(
                    sql: """
                        SELECT rowid FROM moment_words WHERE moment_words MATCH ? AND rowid BETWEEN ? AND ?
                        ORDER BY rowid \(newest ? "DESC" : "ASC") LIMIT ?
                        """
                ),
                arguments: [Self.expression(words), range.lowerBound, range.upperBound, limit]
            )
            return newest ? ids.reversed() : ids
        } catch let error as DatabaseError where error.resultCode == .SQLITE_CORRUPT {
            throw WordIndexDamaged()
        }
    }

    /// Everything is in quotes, so that nothing in it is an operator.
    private static func expression(_ words: WordLookup) -> String {
        func quoted(_ text: String) -> String { "\"" + text.filter { $0 != "\"" && $0 != "\0" } + "\"" }
        return switch words {
        case .exact(let text): quoted(text)
        case .prefix(let text): quoted(text) + "*"
        case .all(let all): all.map(quoted).joined(separator: " AND ")
        case .any(let any): any.map(quoted).joined(separator: " OR ")
        }
    }

    // MARK: Texts

    func moments(_ ids: [MomentID]) throws -> [Moment] {
        let statement = try database.cachedStatement(
            sql: "SELECT kind, start, finish, text, frame FROM moments WHERE id = ?"
        )
        return try ids.compactMap { id in
            guard let row = try Row.fetchOne(statement, arguments: [id.rawValue]) else { return nil }
            let start = (row[1] as Int?).map { Timestamp(milliseconds: $0) }
            let finish = (row[2] as Int?).map { Timestamp(milliseconds: $0) }
            return Moment(
                id: id,
                kind: MomentKind(rawValue: row[0]) ?? .seen,
                range: start.map { TimeRange(start: $0, end: finish ?? $0) },
                still: (row[4] as Int?).map { Timestamp(milliseconds: $0) },
                text: row[3]
            )
        }
    }
}
