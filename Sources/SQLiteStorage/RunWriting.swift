import Foundation
import GRDB
import MomentSearch
import RecipeDomain
import VideoWorkflow

/// Writes what a run found out, within a transaction.
struct RunWriting {
    let database: Database
    let run: RunID
    let owner: String
    var video: String

    mutating func write(_ fact: RunFact) throws {
        switch fact {
        case .videoContent(let sha256, let bytes, let object):
            try identify(sha256: sha256, bytes: bytes, object: object)
        case .media(let info):
            try database.execute(
                sql: "UPDATE videos SET media = ? WHERE id = ?",
                arguments: [try JSONColumn.text(info), video]
            )
        case .frame(let summary, let jpeg):
            try database.execute(
                sql: "INSERT OR REPLACE INTO frames VALUES (?, ?, ?, ?)",
                arguments: [video, summary.time.milliseconds, jpeg.sha256, try JSONColumn.text(summary)]
            )
        case .prints(let prints): try CopyRows(database: database).add(prints, to: video, owner: owner)
        case .copies(let copies): try CopyRows(database: database).keep(copies, of: video)
        case .onScreenText(let text):
            try moment(
                .onScreen,
                range: text.range,
                frame: text.frame,
                text: text.text,
                detail: text
            )
        case .description(let description):
            let range = TimeRange(start: description.frame, end: description.frame)
            try moment(
                .seen,
                range: range,
                frame: description.frame,
                text: description.description,
                detail: description
            )
        case .segments(let segments):
            for segment in segments {
                try moment(segment.kind, range: segment.range, frame: nil, text: segment.text, detail: nil as Segment?)
            }
        case .draft(let draft, let evidence):
            try database.execute(
                sql: "INSERT OR REPLACE INTO drafts VALUES (?, ?, ?, ?)",
                arguments: [
                    run.description, try draft.map { try JSONColumn.text($0) }, try JSONColumn.text(evidence),
                    Date().unixMilliseconds,
                ]
            )
        case .recipe(let id, let recipe, let number): try add(recipe, id: id, position: number)
        case .refinedRecipe(let id, let recipe, let number):
            if try isOwn(latestOf: id, position: number) { try add(recipe, id: id, position: number) }
        case .embeddings(let embeddings):
            try moments.attach(
                embeddings.map { EmbeddedText(text: $0.text, model: $0.model, vector: $0.vector) },
                run: run.description
            )
        }
    }

    func write(_ event: RunEvent) throws {
        try database.execute(
            sql: "INSERT INTO events VALUES (?, ?, ?)",
            arguments: [run.description, event.sequence, try JSONColumn.text(event)]
        )
        try database.execute(
            sql: "INSERT INTO feed (owner, run, sequence) VALUES (?, ?, ?)",
            arguments: [owner, run.description, event.sequence]
        )
        let state: String
        switch event.kind {
        case .completed: state = "completed"
        case .failed: state = "failed"
        case .cancelled, .interrupted: state = "cancelled"
        default: return
        }
        try database.execute(sql: "UPDATE runs SET state = ? WHERE id = ?", arguments: [state, run.description])
    }

    /// Ends a run that may write nothing more itself.
    static func end(_ run: String, as ending: RunEvent.Kind, in database: Database) throws {
        guard let id = RunID(run),
            let row = try Row.fetchOne(database, sql: "SELECT owner, video FROM runs WHERE id = ?", arguments: [run])
        else { return }
        let last = try String.fetchOne(
            database,
            sql: "SELECT event FROM events WHERE run = ? ORDER BY sequence DESC LIMIT 1",
            arguments: [run]
        ).map { try JSONColumn.value(RunEvent.self, from: $0) }
        let event = RunEvent(sequence: (last?.sequence ?? 0) + 1, elapsed: last?.elapsed ?? 0, kind: ending)
        try RunWriting(database: database, run: id, owner: row["owner"], video: row["video"]).write(event)
    }

    /// A video of the same content that the owner already has takes over everything of this one.
    private mutating func identify(sha256: String, bytes: Int, object: ObjectName?) throws {
        let known = try String.fetchOne(
            database,
            sql: "SELECT id FROM videos WHERE owner = ? AND sha256 = ? AND id <> ?",
            arguments: [owner, sha256, video]
        )
        guard let known else {
            return try database.execute(
                sql: "UPDATE videos SET sha256 = ?, bytes = ?, object = coalesce(?, object) WHERE id = ?",
                arguments: [sha256, bytes, object?.sha256, video]
            )
        }
        try database.execute(sql: "UPDATE runs SET video = ? WHERE video = ?", arguments: [known, video])
        try database.execute(sql: "UPDATE OR REPLACE frames SET video = ? WHERE video = ?", arguments: [known, video])
        try mergeRecipes(from: video, into: known)
        try mergeReceived(from: video, into: known)
        try CopyRows(database: database).merge(video, into: known, owner: owner)
        let senderKey = try String.fetchOne(
            database,
            sql: "SELECT sender_key FROM videos WHERE id = ?",
            arguments: [video]
        )
        try database.execute(
            sql: """
                UPDATE videos SET object = coalesce(object, ?), caption = coalesce((SELECT caption FROM videos WHERE id = ?), caption),
                    media = coalesce((SELECT media FROM videos WHERE id = ?), media),
                    job = coalesce((SELECT job FROM videos WHERE id = ?), job),
                    options = coalesce(options, (SELECT options FROM videos WHERE id = ?)) WHERE id = ?
                """,
            arguments: [object?.sha256, video, video, video, video, known]
        )
        try database.execute(
            sql: "UPDATE OR IGNORE memo_uses SET video = ? WHERE video = ?",
            arguments: [known, video]
        )
        try database.execute(sql: "UPDATE video_aliases SET video = ? WHERE video = ?", arguments: [known, video])
        try database.execute(sql: "INSERT INTO video_aliases VALUES (?, ?)", arguments: [video, known])
        try database.execute(sql: "DELETE FROM videos WHERE id = ?", arguments: [video])
        try database.execute(
            sql: "UPDATE videos SET sender_key = coalesce(sender_key, ?) WHERE id = ?",
            arguments: [senderKey, known]
        )
        video = known
    }

    /// What was sent of the video beforehand goes along, unless the other one has its own.
    private func mergeReceived(from video: String, into known: String) throws {
        let hasOwn = try Bool.fetchOne(
            database,
            sql: "SELECT EXISTS (SELECT 1 FROM received WHERE video = ?)",
            arguments: [known]
        )
        guard hasOwn == false else {
            return try database.execute(
                sql: "INSERT OR IGNORE INTO orphans SELECT object FROM received WHERE video = ?",
                arguments: [video]
            )
        }
        try database.execute(sql: "UPDATE received SET video = ? WHERE video = ?", arguments: [known, video])
        try database.execute(
            sql: """
                UPDATE videos SET all_received = (SELECT all_received FROM videos WHERE id = ?) WHERE id = ?
                """,
            arguments: [video, known]
        )
    }

    /// What was written of the same video becomes the next version of the recipe it already has, which is found under the
    /// id of either from then on.
    private func mergeRecipes(from video: String, into known: String) throws {
        let sources = try Row.fetchAll(
            database,
            sql: "SELECT id, position FROM recipes WHERE video = ? ORDER BY id",
            arguments: [video]
        )
        for row in sources {
            let source: String = row["id"]
            let target = try String.fetchOne(
                database,
                sql: "SELECT id FROM recipes WHERE video = ? AND position = ? ORDER BY id LIMIT 1",
                arguments: [known, row["position"] as Int]
            )
            guard let target else {
                try database.execute(sql: "UPDATE recipes SET video = ? WHERE id = ?", arguments: [known, source])
                continue
            }
            try database.execute(
                sql: """
                    UPDATE recipe_versions SET version = version + (SELECT coalesce(max(version), 0) FROM recipe_versions WHERE recipe = ?),
                        recipe = ? WHERE recipe = ?
                    """,
                arguments: [target, target, source]
            )
            try database.execute(
                sql: "UPDATE recipe_aliases SET recipe = ? WHERE recipe = ?",
                arguments: [target, source]
            )
            try database.execute(sql: "INSERT INTO recipe_aliases VALUES (?, ?)", arguments: [source, target])
            try database.execute(sql: "UPDATE shares SET recipe = ? WHERE recipe = ?", arguments: [target, source])
            try database.execute(sql: "DELETE FROM recipes WHERE id = ?", arguments: [source])
            try moments.index(recipe: target)
        }
    }

    private func add(_ recipe: Recipe, id: RecipeID, position: Int) throws {
        let now = Date().unixMilliseconds
        let id = try join(id, position: position) ?? id
        try database.execute(
            sql: "INSERT OR IGNORE INTO recipes (id, owner, video, created, position) VALUES (?, ?, ?, ?, ?)",
            arguments: [id.description, owner, video, now, position]
        )
        try database.execute(
            sql: """
                INSERT INTO recipe_versions
                SELECT ?, coalesce(max(version), 0) + 1, ?, 'machine', ?, ?, ? FROM recipe_versions WHERE recipe = ?
                """,
            arguments: [
                id.description, run.description, recipe.title, try JSONColumn.text(recipe), now, id.description,
            ]
        )
        try moments.index(recipe: id.description)
    }

    /// Whether the newest version of a recipe is this run's own.
    private func isOwn(latestOf id: RecipeID, position: Int) throws -> Bool {
        let id = try join(id, position: position) ?? id
        return try Bool.fetchOne(
            database,
            sql: """
                SELECT run = ? AND origin = 'machine' FROM recipe_versions WHERE recipe = ?
                ORDER BY version DESC LIMIT 1
                """,
            arguments: [run.description, id.description]
        ) ?? false
    }

    /// The recipe that another run made of the video since `id` was given out, found under `id` too from now on.
    private func join(_ id: RecipeID, position: Int) throws -> RecipeID? {
        let joined = try String.fetchOne(
            database,
            sql: "SELECT recipe FROM recipe_aliases WHERE id = ?",
            arguments: [id.description]
        )
        if let joined { return RecipeID(joined) }
        let other = try String.fetchOne(
            database,
            sql: """
                SELECT id FROM recipes WHERE video = ? AND position = ? AND NOT EXISTS (SELECT 1 FROM recipes WHERE id = ?)
                    AND NOT EXISTS (SELECT 1 FROM recipe_versions WHERE recipe = recipes.id AND run = ?)
                ORDER BY id LIMIT 1
                """,
            arguments: [video, position, id.description, run.description]
        )
        guard let other else { return nil }
        try database.execute(sql: "INSERT INTO recipe_aliases VALUES (?, ?)", arguments: [id.description, other])
        return RecipeID(other)
    }

    private var moments: MomentWriting { MomentWriting(database: database, owner: owner) }

    private func moment(
        _ kind: EvidenceKind,
        range: TimeRange?,
        frame: Timestamp?,
        text: String,
        detail: (some Encodable)?
    ) throws {
        try moments.add(
            NewMoment(
                MomentKind(kind),
                range: range,
                frame: frame,
                text: text,
                detail: try detail.map { try JSONColumn.text($0) }
            ),
            to: try moments.source(ofRun: run.description)
        )
    }
}
