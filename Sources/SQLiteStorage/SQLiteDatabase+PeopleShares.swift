import Foundation
import GRDB
public import People
public import RecipeDomain
import VideoWorkflow

extension SQLiteDatabase: ShareStore {
    public func add(_ link: ShareLink, secret: SecretHash, most: Int) async throws -> ShareOutcome {
        try await write { database in
            let count = try Int.fetchOne(
                database,
                sql: """
                    SELECT (SELECT count(*) FROM shares WHERE shares.recipe = recipes.id) FROM recipes
                    WHERE id = ? AND owner = ?
                    """,
                arguments: [link.recipe.description, link.owner.description]
            )
            guard let count else { return .recipeMissing }
            guard count < most else { return .tooMany }
            try database.execute(
                sql: "INSERT INTO shares (id, owner, recipe, secret, created) VALUES (?, ?, ?, ?, ?)",
                arguments: [
                    link.id.description, link.owner.description, link.recipe.description, Data(secret.bytes),
                    link.createdUnixMilliseconds,
                ]
            )
            return .added
        }
    }

    public func shares(of recipe: RecipeID, owner: OwnerID) async throws -> [ShareLink] {
        try await read { database in
            try Row.fetchAll(
                database,
                sql: "SELECT * FROM shares WHERE recipe = ? AND owner = ? ORDER BY created, id",
                arguments: [recipe.description, owner.description]
            ).map(Self.share)
        }
    }

    public func revoke(_ share: ShareID, owner: OwnerID) async throws -> Bool {
        try await write { database in
            try database.execute(
                sql: "DELETE FROM shares WHERE id = ? AND owner = ?",
                arguments: [share.description, owner.description]
            )
            return database.changesCount > 0
        }
    }

    private static func share(_ row: Row) throws -> ShareLink {
        ShareLink(
            id: try identifier(row["id"]),
            recipe: try identifier(row["recipe"]),
            owner: try identifier(row["owner"]),
            createdUnixMilliseconds: row["created"]
        )
    }
}

extension SQLiteDatabase: ShareLookup {
    public func share(secret: SecretHash) async throws -> ShareLink? {
        try await read { database in
            // The household shares without an account.
            try Row.fetchOne(
                database,
                sql: """
                    SELECT shares.* FROM shares LEFT JOIN accounts ON accounts.id = shares.owner
                    WHERE secret = ? AND coalesce(accounts.disabled, 0) = 0
                    """,
                arguments: [Data(secret.bytes)]
            ).map(Self.share)
        }
    }
}
