import Foundation
import GRDB
public import RecipeDomain
public import VideoWorkflow

extension SQLiteDatabase: MemoStore {
    public func answer(for key: MemoKey, owner: OwnerID, run: RunID?) async throws -> [UInt8]? {
        let found = try await read { database in
            try Row.fetchOne(
                database,
                sql: """
                    SELECT answer, EXISTS (SELECT 1 FROM runs WHERE id = ?3 AND NOT EXISTS
                        (SELECT 1 FROM memo_uses WHERE memo_uses.video = runs.video AND memo_uses.key = ?2)) AS is_new_use
                    FROM memo WHERE owner = ?1 AND key = ?2
                    """,
                arguments: [owner.description, Data(key.bytes), run?.description]
            ).map { (answer: [UInt8]($0["answer"] as Data), isNewUse: $0["is_new_use"] as Bool) }
        }
        if found?.isNewUse == true { try await write { try Self.note(useOf: key, owner: owner, run: run, in: $0) } }
        return found?.answer
    }

    private static func note(useOf key: MemoKey, owner: OwnerID, run: RunID?, in database: Database) throws {
        try database.execute(
            sql: """
                INSERT OR IGNORE INTO memo_uses (video, owner, key) SELECT runs.video, memo.owner, memo.key FROM runs, memo
                WHERE runs.id = ? AND memo.owner = ? AND memo.key = ?
                """,
            arguments: [run?.description, owner.description, Data(key.bytes)]
        )
    }

    public func keep(
        _ answer: [UInt8],
        for key: MemoKey,
        role: ModelRole,
        model: String,
        owner: OwnerID,
        run: RunID?
    ) async throws -> [UInt8] {
        try await write { database in
            let arguments: StatementArguments = [owner.description, Data(key.bytes)]
            try database.execute(
                sql: "INSERT OR IGNORE INTO memo (owner, key, role, model, answer, created) VALUES (?, ?, ?, ?, ?, ?)",
                arguments: [
                    owner.description, Data(key.bytes), role.rawValue, model, Data(answer), Date().unixMilliseconds,
                ]
            )
            try Self.note(useOf: key, owner: owner, run: run, in: database)
            let kept = try Data.fetchOne(
                database,
                sql: "SELECT answer FROM memo WHERE owner = ? AND key = ?",
                arguments: arguments
            )
            return kept.map { [UInt8]($0) } ?? answer
        }
    }
}

extension SQLiteDatabase: CallLedger {
    public func record(_ entry: LedgerEntry) async throws {
        try await write { database in
            try database.execute(
                sql: """
                    INSERT INTO calls (owner, run, role, at, micro_usd, failure, usage, capped_tokens)
                    VALUES (?, ?, ?, ?, ?, ?, ?, ?)
                    """,
                arguments: [
                    entry.owner.description, entry.run.description, entry.role.rawValue, entry.atUnixMilliseconds,
                    entry.usage.microUSD, entry.failure?.rawValue, try JSONColumn.text(entry.usage),
                    entry.cappedTokens,
                ]
            )
        }
    }

    public func spent(sinceUnixMilliseconds: Int) async throws -> Spending {
        try await read { database in
            let row = try Row.fetchOne(
                database,
                sql: """
                    SELECT coalesce(sum(micro_usd), 0) AS money, coalesce(sum(capped_tokens), 0) AS tokens
                    FROM calls WHERE at >= ?
                    """,
                arguments: [sinceUnixMilliseconds]
            )
            return Spending(microUSD: row?["money"] ?? 0, tokens: row?["tokens"] ?? 0)
        }
    }

    public func mayPay(under fence: String) async throws -> Bool {
        try await read { try JobRows.holds(fence, in: $0) }
    }
}

extension LedgerEntry {
    /// At most so many that no sum of a day's calls overflows, whatever a server claims.
    fileprivate var cappedTokens: Int {
        guard isCapped else { return 0 }
        let most = 1 << 40
        return min(max(0, usage.tokensIn), most) + min(max(0, usage.tokensOut), most)
    }
}

extension SQLiteDatabase {
    /// True the first time it is asked for that name.
    public func isFirst(notice name: String) async throws -> Bool {
        try await write { database in
            try database.execute(
                sql: "INSERT OR IGNORE INTO notices VALUES (?, ?)",
                arguments: [name, Date().unixMilliseconds]
            )
            return database.changesCount > 0
        }
    }
}

extension SQLiteDatabase {
    public func memoFigures(of owner: OwnerID) async throws -> MemoFigures {
        try await read { database in
            let rows = try Row.fetchAll(
                database,
                sql: """
                    SELECT role, model, count(*) AS answers, sum(length(answer)) AS bytes FROM memo WHERE owner = ?
                    GROUP BY role, model ORDER BY answers DESC, role, model
                    """,
                arguments: [owner.description]
            )
            // Within a string of JSON the quotes would be escaped.
            let hits = try Int.fetchOne(
                database,
                sql: """
                    SELECT count(*) FROM events JOIN runs ON runs.id = events.run
                    WHERE runs.owner = ? AND event LIKE '%"isRemembered":true%'
                    """,
                arguments: [owner.description]
            )
            let requests = try Int.fetchOne(
                database,
                sql: "SELECT coalesce(sum(json_extract(usage, '$.requests')), 0) FROM calls WHERE owner = ?",
                arguments: [owner.description]
            )
            return MemoFigures(
                shares: rows.compactMap { row in
                    ModelRole(rawValue: row["role"]).map {
                        MemoFigures.Share(role: $0, model: row["model"], answers: row["answers"], bytes: row["bytes"])
                    }
                },
                hits: hits ?? 0,
                requestsSent: requests ?? 0
            )
        }
    }

    /// Forgets the answers of one owner, of one role where it is named. Gives how many there were.
    public func clearMemo(of owner: OwnerID, role: ModelRole?) async throws -> Int {
        try await write { database in
            try database.execute(
                sql: "DELETE FROM memo WHERE owner = ? AND (? IS NULL OR role = ?)",
                arguments: [owner.description, role?.rawValue, role?.rawValue]
            )
            return database.changesCount
        }
    }
}
