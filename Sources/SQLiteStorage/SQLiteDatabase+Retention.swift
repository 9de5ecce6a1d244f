import Foundation
import GRDB
import VideoWorkflow

extension SQLiteDatabase {
    /// Runs looked at for one step.
    private static let runsAtOnce = 20

    /// Forgets remembered answers, the oldest first, at most `limit`: those of before a time, and more while all together
    /// have more than `bytes`. Gives how many there were; 0 where nothing is left to forget.
    public func forgetAnswers(beforeUnixMilliseconds time: Int, above bytes: Int, limit: Int) async throws -> Int {
        try await write { database in
            var total = try Self.total("memo", in: database)
            let rows = try Row.fetchAll(
                database,
                sql: "SELECT owner, key, created, length(answer) AS bytes FROM memo ORDER BY created LIMIT ?",
                arguments: [limit]
            )
            var forgotten = 0
            for row in rows {
                guard (row["created"] as Int) < time || total > bytes else { break }
                try database.execute(
                    sql: "DELETE FROM memo WHERE owner = ? AND key = ?",
                    arguments: [row["owner"] as String, row["key"] as Data]
                )
                total -= (row["bytes"] as Int)
                forgotten += 1
            }
            return forgotten
        }
    }

    /// The same for the events of runs that have ended, those of the oldest run first. What they told of stays.
    public func forgetEvents(beforeUnixMilliseconds time: Int, above bytes: Int, limit: Int) async throws -> Int {
        try await write { database in
            // Ids of runs are in the order in which they began.
            let runs = try Row.fetchAll(
                database,
                sql: """
                    SELECT id, started, state = 'running' AND started > ? AS is_running FROM runs
                    WHERE id IN (SELECT DISTINCT run FROM events ORDER BY run LIMIT ?) ORDER BY id
                    """,
                arguments: [Date().unixMilliseconds - Self.longestRunMilliseconds, Self.runsAtOnce]
            )
            var forgotten = 0
            for row in runs where !(row["is_running"] as Bool) {
                guard forgotten < limit,
                    try (row["started"] as Int) < time || Self.total("events", in: database) > bytes
                else { break }
                forgotten += try Self.forgetEvents(of: row["id"], limit: limit - forgotten, in: database)
            }
            return forgotten
        }
    }

    private static func forgetEvents(of run: String, limit: Int, in database: Database) throws -> Int {
        let last = try Int.fetchOne(
            database,
            sql: "SELECT max(sequence) FROM (SELECT sequence FROM events WHERE run = ? ORDER BY sequence LIMIT ?)",
            arguments: [run, limit]
        )
        guard let last else { return 0 }
        try database.execute(sql: "DELETE FROM feed WHERE run = ? AND sequence <= ?", arguments: [run, last])
        try database.execute(sql: "DELETE FROM events WHERE run = ? AND sequence <= ?", arguments: [run, last])
        return database.changesCount
    }

    /// Bytes of a table that triggers keep count of.
    static func total(_ name: String, in database: Database) throws -> Int {
        try Int.fetchOne(database, sql: "SELECT bytes FROM totals WHERE name = ?", arguments: [name]) ?? 0
    }
}
