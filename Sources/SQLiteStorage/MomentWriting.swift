import Foundation
import GRDB
import MomentSearch
import RecipeDomain

/// A text and what it means.
struct EmbeddedText {
    var text: String
    var model: String
    var vector: [Float]
}

/// A moment about to be kept.
struct NewMoment {
    var kind: String
    var start: Int?
    var finish: Int?
    var frame: Int?
    var text: String
    var detail: String?

    init(kind: String, start: Int?, finish: Int?, frame: Int?, text: String, detail: String?) {
        (self.kind, self.start, self.finish, self.frame) = (kind, start, finish, frame)
        (self.text, self.detail) = (text, detail)
    }

    init(_ kind: MomentKind, range: TimeRange?, frame: Timestamp? = nil, text: String, detail: String? = nil) {
        self.init(
            kind: kind.rawValue,
            start: range?.start.milliseconds,
            finish: range?.end.milliseconds,
            frame: frame?.milliseconds,
            text: text,
            detail: detail
        )
    }
}

/// Writes what can be found of one owner, within the transaction of what it stands for.
struct MomentWriting {
    let database: Database
    let owner: String

    // MARK: Sources

    func source(ofRun run: String) throws -> SourceID { try source("run", run) }

    func source(ofRecipe recipe: String) throws -> SourceID { try source("recipe", recipe) }

    /// - Parameter column: of `moment_sources`.
    private func source(_ column: String, _ id: String) throws -> SourceID {
        let known = try Int64.fetchOne(
            database.cachedStatement(sql: "SELECT id FROM moment_sources WHERE \(column) = ?"),
            arguments: [id]
        )
        if let known { return SourceID(rawValue: known) }
        try database.execute(sql: "INSERT OR IGNORE INTO moment_owners (owner) VALUES (?)", arguments: [owner])
        let row = try Row.fetchOne(
            database,
            sql:
                "UPDATE moment_owners SET next_source = next_source + 1 WHERE owner = ? RETURNING number, next_source - 1",
            arguments: [owner]
        )
        guard let row, let source = SourceID(owner: row[0], source: row[1]) else {
            throw DatabaseError(resultCode: .SQLITE_FULL, message: "there are more videos than search can number")
        }
        try database.execute(
            sql: "INSERT INTO moment_sources (id, \(column)) VALUES (?, ?)",
            arguments: [source.rawValue, id]
        )
        return source
    }

    // MARK: Moments

    /// nil for a text without a letter, and past what a source can have.
    @discardableResult
    func add(_ moment: NewMoment, to source: SourceID) throws -> MomentID? {
        guard moment.text.contains(where: { !$0.isWhitespace }) else { return nil }
        let number = try Int.fetchOne(
            database.cachedStatement(sql: "UPDATE moment_sources SET next = next + 1 WHERE id = ? RETURNING next - 1"),
            arguments: [source.rawValue]
        )
        return try number.flatMap { try insert(moment, in: source, number: $0) }
    }

    private func insert(_ moment: NewMoment, in source: SourceID, number: Int) throws -> MomentID? {
        guard let id = MomentID(source: source, number: number) else { return nil }
        try database.cachedStatement(
            sql:
                "INSERT INTO moments (id, source, kind, start, finish, frame, text, detail) VALUES (?, ?, ?, ?, ?, ?, ?, ?)"
        ).execute(arguments: [
            id.rawValue, source.rawValue, moment.kind, moment.start, moment.finish, moment.frame, moment.text,
            moment.detail,
        ])
        return id
    }

    // MARK: Recipes

    /// Makes a recipe and its steps findable as its current version has them. Texts that stay keep their vectors.
    func index(recipe id: String) throws {
        let content = try String.fetchOne(
            database,
            sql: """
                SELECT content FROM recipe_versions JOIN recipes ON recipes.id = recipe_versions.recipe
                WHERE recipes.id = ? AND version = \(SQLiteDatabase.currentVersion)
                """,
            arguments: [id]
        )
        guard let content else { return }
        let recipe: Recipe = try JSONColumn.value(from: content)
        let source = try source(ofRecipe: id)
        let kept = try vectors(of: source)
        try database.execute(sql: "DELETE FROM moments WHERE source = ?", arguments: [source.rawValue])
        try database.execute(sql: "DELETE FROM moment_blocks WHERE source = ?", arguments: [source.rawValue])
        var made: [(id: MomentID, text: String)] = []
        if let whole = try insert(NewMoment(.recipe, range: nil, text: recipe.summary), in: source, number: 0) {
            made.append((whole, recipe.summary))
        }
        for step in recipe.steps {
            let moment = NewMoment(.step, range: step.range, frame: step.still, text: step.text)
            if let step = try add(moment, to: source) { made.append((step, moment.text)) }
        }
        try describe(recipe, at: source)
        var blocks = BlockWriting(database: database)
        for (id, text) in made {
            guard let (model, vector) = kept[text] else { continue }
            try blocks.add(vector, model: model, to: id)
        }
        try blocks.finish()
    }

    /// The vectors of a source by their texts; nil for a text that was embedded to nothing.
    private func vectors(of source: SourceID) throws -> [String: (model: Int, vector: [Float]?)] {
        let rows = try Row.fetchAll(
            database,
            sql: """
                SELECT text, moments.model, vector FROM moments
                LEFT JOIN moment_vectors ON moment_vectors.moment = moments.id AND moment_vectors.model = moments.model
                WHERE source = ? AND moments.model IS NOT NULL
                """,
            arguments: [source.rawValue]
        )
        return Dictionary(rows.map { ($0["text"], ($0["model"], ($0["vector"] as Data?).map(VectorBytes.vector))) }) {
            $1
        }
    }

    /// What filters and lists ask for.
    private func describe(_ recipe: Recipe, at source: SourceID) throws {
        let ranges = recipe.steps.compactMap(\.range)
        try database.execute(
            sql: "UPDATE moment_sources SET title = ?, seconds = ?, language = ?, first = ?, last = ? WHERE id = ?",
            arguments: [
                recipe.title, recipe.wholeSeconds, recipe.language?.lowercased(),
                ranges.map(\.start.milliseconds).min(),
                ranges.map(\.end.milliseconds).max(), source.rawValue,
            ]
        )
        try database.execute(sql: "DELETE FROM recipe_words WHERE rowid = ?", arguments: [source.rawValue])
        try database.execute(
            sql: "INSERT INTO recipe_words (rowid, ingredients, equipment, tags) VALUES (?, ?, ?, ?)",
            arguments: [
                source.rawValue, Self.stems(recipe.ingredients.map(\.food)),
                Self.stems(recipe.equipment + recipe.steps.flatMap(\.equipment)), Self.stems(recipe.tags),
            ]
        )
    }

    /// Between two names stands a letter that nobody types, so that no phrase reaches across.
    private static func stems(_ names: [String]) -> String {
        names.prefix(500).map { SearchWords.stems(of: $0).joined(separator: " ") }.joined(separator: " \u{E000} ")
    }

    // MARK: Vectors

    /// Gives the texts' vectors to the moments of a run, and of its video's recipes, that say the same and have none yet.
    func attach(_ embedded: [EmbeddedText], run: String) throws {
        guard !embedded.isEmpty else { return }
        let waiting = try Row.fetchAll(
            database.cachedStatement(
                sql: """
                    SELECT id, text FROM moments WHERE model IS NULL AND source IN (
                        SELECT id FROM moment_sources WHERE run = ?1 UNION
                        SELECT moment_sources.id FROM runs JOIN recipes ON recipes.video = runs.video
                            JOIN moment_sources ON moment_sources.recipe = recipes.id WHERE runs.id = ?1)
                    """
            ),
            arguments: [run]
        )
        let places = Dictionary(grouping: waiting) { $0["text"] as String }
        var blocks = BlockWriting(database: database)
        for one in embedded {
            guard let model = try blocks.model(one.model, dimension: one.vector.count) else { continue }
            for row in places[one.text] ?? [] {
                try blocks.add(one.vector, model: model, to: MomentID(rawValue: row["id"]))
            }
        }
        try blocks.finish()
    }
}
