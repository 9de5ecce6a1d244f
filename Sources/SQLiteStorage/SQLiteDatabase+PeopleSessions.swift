import Foundation
import GRDB
public import People
import RecipeDomain
import VideoWorkflow

extension SQLiteDatabase: SessionStore {
    public func begin(
        _ session: Session,
        endUnixMilliseconds end: Int,
        nowUnixMilliseconds now: Int,
        most: Int
    ) async throws {
        try await write { database in
            try database.execute(sql: "DELETE FROM sessions WHERE ends <= ?", arguments: [now])
            try database.execute(
                sql: """
                    DELETE FROM sessions WHERE id IN (
                        SELECT id FROM sessions WHERE account = ? ORDER BY used DESC, id DESC LIMIT -1 OFFSET ?
                    )
                    """,
                arguments: [session.account.description, most - 1]
            )
            try database.execute(
                sql: """
                    INSERT INTO sessions (id, account, secret, previous, created, rotated, confirmed, used, ends)
                    VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
                    """,
                arguments: [
                    session.id.description, session.account.description, Data(session.secret.bytes),
                    session.previous.map { Data($0.bytes) }, session.createdUnixMilliseconds,
                    session.rotatedUnixMilliseconds, session.confirmedUnixMilliseconds, session.usedUnixMilliseconds,
                    end,
                ]
            )
        }
    }

    public func session(secret: SecretHash) async throws -> (Session, Account)? {
        try await read { database in
            let row = try Row.fetchOne(
                database,
                sql: """
                    SELECT sessions.*, \(Self.accountColumns)
                    FROM sessions JOIN accounts ON accounts.id = sessions.account
                    WHERE accounts.disabled = 0 AND (secret = ?1 OR previous = ?1)
                    """,
                arguments: [Data(secret.bytes)]
            )
            return try row.map { (try Self.session($0), try Self.account($0)) }
        }
    }

    public func replace(_ old: Session, with new: Session, endUnixMilliseconds end: Int) async throws -> Bool {
        try await write { database in
            try database.execute(
                sql: """
                    UPDATE sessions SET secret = ?, previous = ?, rotated = ?, confirmed = ?, used = ?, ends = ?
                    WHERE id = ? AND secret = ? AND previous IS ? AND rotated = ? AND confirmed IS ? AND used = ?
                    """,
                arguments: [
                    Data(new.secret.bytes), new.previous.map { Data($0.bytes) }, new.rotatedUnixMilliseconds,
                    new.confirmedUnixMilliseconds, new.usedUnixMilliseconds, end, old.id.description,
                    Data(old.secret.bytes), old.previous.map { Data($0.bytes) }, old.rotatedUnixMilliseconds,
                    old.confirmedUnixMilliseconds, old.usedUnixMilliseconds,
                ]
            )
            return database.changesCount > 0
        }
    }

    public func endSession(secret: SecretHash) async throws {
        try await write { database in
            try database.execute(
                sql: "DELETE FROM sessions WHERE secret = ?1 OR previous = ?1",
                arguments: [Data(secret.bytes)]
            )
        }
    }

    static func endSessions(of account: OwnerID, in database: Database) throws {
        try database.execute(sql: "DELETE FROM sessions WHERE account = ?", arguments: [account.description])
    }

    private static func session(_ row: Row) throws -> Session {
        Session(
            id: try identifier(row["id"]),
            account: try identifier(row["account"]),
            secret: try hash(row["secret"]),
            previous: try (row["previous"] as Data?).map(hash),
            createdUnixMilliseconds: row["created"],
            rotatedUnixMilliseconds: row["rotated"],
            confirmedUnixMilliseconds: row["confirmed"],
            usedUnixMilliseconds: row["used"]
        )
    }

    private static func hash(_ bytes: Data) throws -> SecretHash {
        guard let hash = SecretHash(bytes: bytes) else {
            throw Failure(.keepRecipe, .storageFailed, cause: "the hash of a secret is damaged")
        }
        return hash
    }
}
