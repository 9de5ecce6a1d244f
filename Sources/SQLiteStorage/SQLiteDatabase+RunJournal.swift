import Foundation
import GRDB
public import RecipeDomain
public import VideoWorkflow

extension SQLiteDatabase: RunJournal {
    public func begin(_ run: NewRun) async throws -> RunID {
        try await write { database in
            let (video, id) = (VideoID(), RunID())
            let now = Date().unixMilliseconds
            try database.execute(
                sql: "INSERT INTO videos (id, owner, name, caption, created) VALUES (?, ?, ?, ?, ?)",
                arguments: [video.description, run.owner.description, run.videoName, run.caption, now]
            )
            try database.execute(
                sql: "INSERT INTO runs VALUES (?, ?, ?, ?, 'running')",
                arguments: [id.description, run.owner.description, video.description, now]
            )
            return id
        }
    }

    public func recipeID(for run: RunID) async throws -> RecipeID {
        try await read { database in
            let known = try String.fetchOne(
                database,
                sql:
                    "SELECT recipes.id FROM recipes JOIN runs ON runs.video = recipes.video WHERE runs.id = ? ORDER BY recipes.id LIMIT 1",
                arguments: [run.description]
            )
            return known.flatMap { RecipeID($0) } ?? RecipeID()
        }
    }

    public func record(_ facts: [RunFact], events: [RunEvent], in run: RunID) async throws {
        try await write { database in
            guard
                let row = try Row.fetchOne(
                    database,
                    sql: "SELECT owner, video FROM runs WHERE id = ?",
                    arguments: [run.description]
                )
            else {
                throw Failure(.keepRecipe, .storageFailed, cause: "the run \(run) was deleted meanwhile")
            }
            var writing = RunWriting(database: database, run: run, owner: row["owner"], video: row["video"])
            for fact in facts { try writing.write(fact) }
            for event in events { try writing.write(event) }
        }
    }

    public func events(of run: RunID, after: Int, limit: Int) async throws -> [RunEvent] {
        try await read { database in
            try String.fetchAll(
                database,
                sql: "SELECT event FROM events WHERE run = ? AND sequence > ? ORDER BY sequence LIMIT ?",
                arguments: [run.description, after, limit]
            ).map { try JSONColumn.value(from: $0) }
        }
    }
}
