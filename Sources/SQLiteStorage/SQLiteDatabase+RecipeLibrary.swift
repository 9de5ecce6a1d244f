import GRDB
public import RecipeDomain
public import VideoWorkflow

extension SQLiteDatabase: RecipeLibrary {
    public func recipes(of owner: OwnerID, before: RecipeID?, limit: Int) async throws -> [StoredRecipe] {
        try await read { database in
            try Self.fetch(
                database,
                where: "recipes.owner = ? AND (? IS NULL OR recipes.id < ?)",
                arguments: [owner.description, before?.description, before?.description],
                limit: limit
            )
        }
    }

    public func recipe(_ id: RecipeID, owner: OwnerID) async throws -> StoredRecipe? {
        try await read { database in
            try Self.fetch(
                database,
                where: "recipes.owner = ? AND recipes.id = \(Self.joined)",
                arguments: [owner.description, id.description, id.description],
                limit: 1
            ).first
        }
    }

    public func currentVersion(of id: RecipeID, owner: OwnerID) async throws -> (id: RecipeID, version: Int)? {
        try await read { database in
            let row = try Row.fetchOne(
                database.cachedStatement(
                    sql:
                        "SELECT id, \(Self.currentVersion) AS version FROM recipes WHERE owner = ? AND id = \(Self.joined)"
                ),
                arguments: [owner.description, id.description, id.description]
            )
            guard let row, let id = RecipeID(row["id"] as String) else { return nil }
            return (id, row["version"])
        }
    }

    /// The id under which a recipe is kept now.
    private static let joined = "coalesce((SELECT recipe FROM recipe_aliases WHERE id = ?), ?)"

    public func recipes(of owner: OwnerID, withIDPrefix prefix: String) async throws -> [StoredRecipe] {
        guard let range = Self.range(ofPrefix: prefix) else { return [] }
        return try await read { database in
            try Self.fetch(
                database,
                where: Self.isOwnersWithIDBetween,
                arguments: [owner.description, range.low, range.high, range.low, range.high],
                limit: 10
            )
        }
    }

    public func stills(of video: VideoID) async throws -> [Timestamp: ObjectName] {
        try await read { database in
            let rows = try Row.fetchAll(
                database,
                sql: "SELECT time, object FROM frames WHERE video = ?",
                arguments: [video.description]
            )
            return Dictionary(rows.map { (Timestamp(milliseconds: $0["time"]), ObjectName(sha256: $0["object"])) }) {
                $1
            }
        }
    }

    /// By its own id or by one that was joined to it.
    static let isOwnersWithIDBetween = """
        recipes.owner = ? AND (recipes.id >= ? AND recipes.id < ?
            OR recipes.id IN (SELECT recipe FROM recipe_aliases WHERE id >= ? AND id < ?))
        """

    /// The current version of each: the newest that a person made, else the newest there is, so that processing a video
    /// again never takes the place of an edit.
    static let currentVersion = """
        coalesce((SELECT max(version) FROM recipe_versions WHERE recipe = recipes.id AND origin = 'edit'),
            (SELECT max(version) FROM recipe_versions WHERE recipe = recipes.id))
        """

    private static func fetch(_ database: Database, where condition: String, arguments: StatementArguments, limit: Int)
        throws -> [StoredRecipe]
    {
        let sql = """
            SELECT recipes.id, recipes.video, recipes.created, version.run, version.version, version.content, videos.name
            FROM recipes
            JOIN recipe_versions AS version ON version.recipe = recipes.id
                AND version.version = \(currentVersion)
            LEFT JOIN videos ON videos.id = recipes.video
            WHERE \(condition) ORDER BY recipes.id DESC LIMIT \(max(0, min(limit, 10_000)))
            """
        return try Row.fetchAll(database, sql: sql, arguments: arguments).compactMap { row in
            guard let id = RecipeID(row["id"] as String) else { return nil }
            return StoredRecipe(
                id: id,
                video: (row["video"] as String?).flatMap { VideoID($0) },
                run: (row["run"] as String?).flatMap { RunID($0) },
                videoName: row["name"],
                createdUnixMilliseconds: row["created"],
                version: row["version"],
                recipe: try JSONColumn.value(from: row["content"])
            )
        }
    }

    /// Bounds of the ids that begin with these hex digits; nil if there are none or others.
    private static func range(ofPrefix prefix: String) -> (low: String, high: String)? {
        let digits = prefix.lowercased().filter { $0 != "-" }
        guard (1...32).contains(digits.count), digits.allSatisfy({ $0.isHexDigit && $0.isASCII }) else { return nil }
        var low = ""
        for (index, digit) in digits.enumerated() {
            if [8, 12, 16, 20].contains(index) { low.append("-") }
            low.append(digit)
        }
        return (low, low + "g")
    }
}
