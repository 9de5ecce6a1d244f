import Foundation
import GRDB
public import People
public import RecipeDomain

extension SQLiteDatabase: APITokenStore {
    public func add(_ token: APIToken, secret: SecretHash, most: Int) async throws -> Bool {
        let isKept: Bool? = try await write { database in
            let account = token.account.description
            let isThere = "SELECT EXISTS (SELECT 1 FROM accounts WHERE id = ?)"
            guard try Bool.fetchOne(database, sql: isThere, arguments: [account]) == true else { return nil }
            try database.execute(
                sql: """
                    INSERT INTO api_tokens (id, account, secret, name, scopes, created, expires, used)
                    SELECT ?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8
                    WHERE (SELECT count(*) FROM api_tokens WHERE account = ?2) < ?9
                    """,
                arguments: [
                    token.id.description, account, Data(secret.bytes), token.name,
                    token.scopes.map(\.rawValue).sorted().joined(separator: " "), token.createdUnixMilliseconds,
                    token.expiresUnixMilliseconds, token.usedUnixMilliseconds, most,
                ]
            )
            return database.changesCount > 0
        }
        guard let isKept else { throw PeopleError.accountMissing }
        return isKept
    }

    public func tokens(of account: OwnerID) async throws -> [APIToken] {
        try await read { database in
            try Row.fetchAll(
                database,
                sql: "SELECT * FROM api_tokens WHERE account = ? ORDER BY created, id",
                arguments: [account.description]
            ).map(Self.token)
        }
    }

    public func revoke(_ token: APITokenID, of account: OwnerID) async throws -> Bool {
        try await write { database in
            try database.execute(
                sql: "DELETE FROM api_tokens WHERE id = ? AND account = ?",
                arguments: [token.description, account.description]
            )
            return database.changesCount > 0
        }
    }

    private static func token(_ row: Row) throws -> APIToken {
        APIToken(
            id: try identifier(row["id"]),
            account: try identifier(row["account"]),
            name: row["name"],
            scopes: Set((row["scopes"] as String).split(separator: " ").compactMap { Scope(rawValue: String($0)) }),
            createdUnixMilliseconds: row["created"],
            expiresUnixMilliseconds: row["expires"],
            usedUnixMilliseconds: row["used"]
        )
    }
}

extension SQLiteDatabase: APITokenLookup {
    public func token(secret: SecretHash) async throws -> (APIToken, Account)? {
        try await read { database in
            let row = try Row.fetchOne(
                database,
                sql: """
                    SELECT api_tokens.*, \(Self.accountColumns)
                    FROM api_tokens JOIN accounts ON accounts.id = api_tokens.account
                    WHERE accounts.disabled = 0 AND secret = ?
                    """,
                arguments: [Data(secret.bytes)]
            )
            return try row.map { (try Self.token($0), try Self.account($0)) }
        }
    }

    public func noteUse(of token: APITokenID, unixMilliseconds: Int) async throws {
        try await write { database in
            try database.execute(
                sql: "UPDATE api_tokens SET used = ? WHERE id = ?",
                arguments: [unixMilliseconds, token.description]
            )
        }
    }
}
