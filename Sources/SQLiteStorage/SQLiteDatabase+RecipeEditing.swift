import Foundation
import GRDB
public import RecipeDomain
public import VideoWorkflow

extension SQLiteDatabase: RecipeEditing {
    public func versions(of recipe: RecipeID, owner: OwnerID, before: Int?, limit: Int) async throws -> [RecipeVersion]
    {
        try await read { database in
            let rows = try Row.fetchAll(
                database,
                sql: """
                    SELECT versions.*, versions.version = \(Self.currentVersion) AS current
                    FROM recipe_versions AS versions JOIN recipes ON recipes.id = versions.recipe
                    WHERE recipes.owner = ?1 AND recipes.id = ?2 AND (?3 IS NULL OR versions.version < ?3)
                    ORDER BY versions.version DESC LIMIT ?4
                    """,
                arguments: [owner.description, recipe.description, before, limit]
            )
            return try rows.reversed().map { row in
                RecipeVersion(
                    number: row["version"],
                    origin: RecipeVersion.Origin(rawValue: row["origin"]) ?? .machine,
                    run: (row["run"] as String?).flatMap { RunID($0) },
                    createdUnixMilliseconds: row["created"],
                    recipe: try JSONColumn.value(from: row["content"]),
                    isCurrent: row["current"]
                )
            }
        }
    }

    public func add(_ recipe: Recipe, to id: RecipeID, owner: OwnerID, basedOn basis: Int) async throws -> Int {
        try await write { database in
            let current = try Int.fetchOne(
                database,
                sql: "SELECT \(Self.currentVersion) FROM recipes WHERE owner = ? AND id = ?",
                arguments: [owner.description, id.description]
            )
            guard let current else { throw Failure(.keepRecipe, .recipeMissing, cause: "\(id)") }
            guard current == basis else {
                throw Failure(.keepRecipe, .recipeChanged, cause: "version \(current) is newer than version \(basis)")
            }
            return try Self.add(recipe, to: id, owner: owner, in: database)
        }
    }

    public func create(_ recipe: Recipe, owner: OwnerID) async throws -> RecipeID {
        try await write { database in
            let id = RecipeID()
            try database.execute(
                sql: "INSERT INTO recipes (id, owner, created) VALUES (?, ?, ?)",
                arguments: [id.description, owner.description, Date().unixMilliseconds]
            )
            _ = try Self.add(recipe, to: id, owner: owner, in: database)
            return id
        }
    }

    /// Gives the number of the new version.
    private static func add(_ recipe: Recipe, to id: RecipeID, owner: OwnerID, in database: Database) throws -> Int {
        let number = try Int.fetchOne(
            database,
            sql: """
                INSERT INTO recipe_versions (recipe, version, origin, title, content, created)
                SELECT ?1, coalesce(max(version), 0) + 1, 'edit', ?2, ?3, ?4 FROM recipe_versions WHERE recipe = ?1
                RETURNING version
                """,
            arguments: [id.description, recipe.title, try JSONColumn.text(recipe), Date().unixMilliseconds]
        )
        try MomentWriting(database: database, owner: owner.description).index(recipe: id.description)
        return number ?? 1
    }
}
