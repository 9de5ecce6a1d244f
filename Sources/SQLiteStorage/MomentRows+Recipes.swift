import GRDB
import MomentSearch
import RecipeDomain

extension MomentRows {
    func sources(passing filters: [RecipeFilter], owner: Int) throws -> [SourceID] {
        let range = MomentID.range(ofOwner: owner)
        let (low, high) = (range.lowerBound >> 19, range.upperBound >> 19)
        var conditions = ["recipe IS NOT NULL", "id BETWEEN ? AND ?"]
        var arguments: StatementArguments = [low, high]
        func match(_ column: String, _ stems: [String]) -> String { "\(column) : \"\(stems.joined(separator: " "))\"" }
        for filter in filters {
            let words = "id IN (SELECT rowid FROM recipe_words WHERE recipe_words MATCH ?)"
            switch filter {
            case .ingredient(let stems):
                conditions.append(words)
                arguments += [match("ingredients", stems)]
            case .without(let stems):
                conditions.append("NOT " + words)
                arguments += [match("ingredients", stems)]
            case .equipment(let stems):
                conditions.append(words)
                arguments += [match("equipment", stems)]
            case .tag(let stems):
                conditions.append(words)
                arguments += [match("tags", stems)]
            case .time(let range):
                conditions.append("seconds BETWEEN ? AND ?")
                arguments += [range.lowerBound, range.upperBound]
            case .language(let tag):
                conditions.append("(language = ? OR language LIKE ?)")
                arguments += [tag, tag + "-%"]
            }
        }
        let passing: [Int64]
        do {
            passing = try Int64.fetchAll(
                database,
                sql:
                    "SELECT id FROM moment_sources WHERE \(conditions.joined(separator: " AND ")) ORDER BY recipe DESC",
                arguments: arguments
            )
        } catch let error as DatabaseError where error.resultCode == .SQLITE_CORRUPT {
            throw WordIndexDamaged()
        }
        guard !passing.isEmpty else { return [] }
        return passing.map { SourceID(rawValue: $0) } + (try runs(of: Set(passing), from: low, to: high))
    }

    /// The sources of the runs of the videos that recipes were made of.
    private func runs(of recipes: Set<Int64>, from low: Int64, to high: Int64) throws -> [SourceID] {
        let rows = try Row.fetchCursor(
            database,
            sql: """
                SELECT own.id, made.id FROM moment_sources AS own JOIN runs ON runs.id = own.run
                JOIN recipes ON recipes.video = runs.video JOIN moment_sources AS made ON made.recipe = recipes.id
                WHERE own.id BETWEEN ? AND ?
                """,
            arguments: [low, high]
        )
        var sources: Set<SourceID> = []
        while let row = try rows.next() {
            if recipes.contains(row[1]) { sources.insert(SourceID(rawValue: row[0])) }
        }
        return sources.sorted()
    }

    func places(of sources: Set<SourceID>) throws -> [SourceID: [SourcePlace]] {
        let columns = "recipes.id, recipes.video, made.id, made.title, made.first, made.last"
        let ofRecipe = try database.cachedStatement(
            sql:
                "SELECT \(columns) FROM moment_sources AS made JOIN recipes ON recipes.id = made.recipe WHERE made.id = ?"
        )
        let ofRun = try database.cachedStatement(
            sql: """
                SELECT \(columns) FROM moment_sources AS own JOIN runs ON runs.id = own.run
                JOIN recipes ON recipes.video = runs.video JOIN moment_sources AS made ON made.recipe = recipes.id
                WHERE own.id = ? ORDER BY recipes.position, recipes.id
                """
        )
        let ofVideo = try database.cachedStatement(
            sql: """
                SELECT NULL, videos.id, NULL, videos.name, NULL, NULL FROM moment_sources AS own
                JOIN runs ON runs.id = own.run JOIN videos ON videos.id = runs.video WHERE own.id = ?
                """
        )
        var places: [SourceID: [SourcePlace]] = [:]
        for source in sources {
            for statement in [ofRecipe, ofRun, ofVideo] {
                let found = try Row.fetchAll(statement, arguments: [source.rawValue]).map(Self.place)
                guard !found.isEmpty else { continue }
                places[source] = found
                break
            }
        }
        return places
    }

    private static func place(_ row: Row) -> SourcePlace {
        let first = (row[4] as Int?).map { Timestamp(milliseconds: $0) }
        let last = (row[5] as Int?).map { Timestamp(milliseconds: $0) }
        return SourcePlace(
            recipe: (row[0] as String?).flatMap { RecipeID($0) },
            video: (row[1] as String?).flatMap { VideoID($0) },
            title: row[3] ?? "",
            recipeSource: (row[2] as Int64?).map { SourceID(rawValue: $0) },
            span: first.flatMap { first in last.map { TimeRange(start: first, end: $0) } }
        )
    }

    func source(ofRecipe recipe: RecipeID, owner: Int) throws -> SourceID? {
        let source = try Int64.fetchOne(
            database,
            sql: """
                SELECT id FROM moment_sources
                WHERE recipe = coalesce((SELECT recipe FROM recipe_aliases WHERE id = ?1), ?1)
                """,
            arguments: [recipe.description]
        ).map { SourceID(rawValue: $0) }
        return source?.owner == owner ? source : nil
    }
}
