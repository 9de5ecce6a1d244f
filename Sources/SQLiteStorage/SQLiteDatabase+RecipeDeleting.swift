import Foundation
import GRDB
public import RecipeDomain
public import VideoWorkflow

extension SQLiteDatabase: RecipeDeleting {
    /// A run that began longer ago and never ended was cut off.
    static let longestRunMilliseconds = 86_400_000

    public func delete(_ recipe: RecipeID, owner: OwnerID) async throws {
        try await write { database in
            let row = try Row.fetchOne(
                database,
                sql: "SELECT video FROM recipes WHERE owner = ? AND id = ?",
                arguments: [owner.description, recipe.description]
            )
            guard let row else { throw Failure(.keepRecipe, .recipeMissing, cause: "\(recipe)") }
            try database.execute(sql: "DELETE FROM recipes WHERE id = ?", arguments: [recipe.description])
            guard let video = row["video"] as String? else { return }
            try Self.deleteUnused(video: video, in: database)
        }
    }

    private static func deleteUnused(video: String, in database: Database) throws {
        let isInUse = try Bool.fetchOne(
            database,
            sql: """
                SELECT EXISTS (SELECT 1 FROM recipes WHERE video = ?1)
                    OR EXISTS (SELECT 1 FROM runs WHERE video = ?1 AND state = 'running' AND started > ?2)
                """,
            arguments: [video, Date().unixMilliseconds - longestRunMilliseconds]
        )
        guard isInUse == false else { return }
        try deleteAll(of: video, in: database)
    }

    public func orphans(limit: Int) async throws -> [ObjectName] {
        try await write { database in
            try database.execute(sql: "DELETE FROM orphans WHERE \(ObjectRows.isNamed("orphans.object"))")
            // What a run has just put may not be written down yet.
            return try String.fetchAll(
                database,
                sql: """
                    SELECT object FROM orphans
                    WHERE NOT EXISTS (SELECT 1 FROM runs WHERE state = 'running' AND started > ?) LIMIT ?
                    """,
                arguments: [Date().unixMilliseconds - Self.longestRunMilliseconds, limit]
            ).map { ObjectName(sha256: $0) }
        }
    }

    public func forget(orphans: [ObjectName]) async throws {
        try await write { database in
            for name in orphans {
                try database.execute(sql: "DELETE FROM orphans WHERE object = ?", arguments: [name.sha256])
            }
        }
    }
}
