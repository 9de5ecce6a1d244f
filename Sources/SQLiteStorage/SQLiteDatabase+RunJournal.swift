import Foundation
import GRDB
public import RecipeDomain
public import VideoWorkflow

extension SQLiteDatabase: RunJournal {
    public func begin(_ run: NewRun) async throws -> RunID {
        try await write { database in
            try Self.check(run.fence, in: database)
            let id = RunID()
            let now = Date().unixMilliseconds
            let video: String
            if let known = run.video {
                guard let own = try Self.id(of: known, owner: run.owner, in: database) else {
                    throw Failure(.keepRecipe, .storageFailed, cause: "the video \(known) was deleted meanwhile")
                }
                video = own
            } else {
                video = VideoID().description
                try database.execute(
                    sql: "INSERT INTO videos (id, owner, name, caption, created) VALUES (?, ?, ?, ?, ?)",
                    arguments: [video, run.owner.description, run.videoName, run.caption, now]
                )
            }
            try database.execute(
                sql: "INSERT INTO runs (id, owner, video, started, state, fence) VALUES (?, ?, ?, ?, 'running', ?)",
                arguments: [id.description, run.owner.description, video, now, run.fence]
            )
            return id
        }
    }

    private static func check(_ fence: String?, in database: Database) throws {
        guard let fence, try !JobRows.holds(fence, in: database) else { return }
        throw JobRows.lost
    }

    public func recipeID(for run: RunID, number: Int) async throws -> RecipeID {
        try await read { database in
            let known = try String.fetchOne(
                database,
                sql: """
                    SELECT recipes.id FROM recipes JOIN runs ON runs.video = recipes.video
                    WHERE runs.id = ? AND recipes.position = ? ORDER BY recipes.id LIMIT 1
                    """,
                arguments: [run.description, number]
            )
            return known.flatMap { RecipeID($0) } ?? RecipeID()
        }
    }

    public func record(_ facts: [RunFact], events: [RunEvent], in run: RunID) async throws {
        try await write { database in
            guard
                let row = try Row.fetchOne(
                    database,
                    sql: "SELECT owner, video, fence FROM runs WHERE id = ?",
                    arguments: [run.description]
                )
            else {
                throw Failure(.keepRecipe, .storageFailed, cause: "the run \(run) was deleted meanwhile")
            }
            let fence = row["fence"] as String?
            try Self.check(fence, in: database)
            var writing = RunWriting(database: database, run: run, owner: row["owner"], video: row["video"])
            for fact in facts { try writing.write(fact) }
            for event in events {
                try writing.write(event)
                if let fence, case .completed = event.kind { try JobRows.complete(fence, in: database) }
            }
        }
        if !events.isEmpty { feed.yield() }
    }

    public func discardTraces(of run: RunID, objects: [ObjectName]) async throws -> [ObjectName] {
        do {
            return try await write { database in
                if try Self.hasLostItsJob(run, in: database) {
                    try Self.leave(objects, in: database)
                    return []
                }
                let unused = try Self.unused(objects, by: run, in: database)
                guard !unused.isEmpty else { return [] }
                for statement in [
                    "DELETE FROM frames WHERE video = (SELECT video FROM runs WHERE id = ?)",
                    "DELETE FROM video_prints WHERE video = (SELECT video FROM runs WHERE id = ?)",
                    "DELETE FROM moment_sources WHERE run = ?",
                ] {
                    try database.execute(sql: statement, arguments: [run.description])
                }
                // What was handed over stays, so that it can be looked at once more.
                for name in unused {
                    try database.execute(
                        sql: """
                            UPDATE videos SET object = NULL WHERE object = ? AND id = (SELECT video FROM runs WHERE id = ?)
                            """,
                        arguments: [name.sha256, run.description]
                    )
                }
                return unused
            }
        } catch let failure as Failure where failure.kind == .diskFull {
            // Rows of a run that nobody sees do no harm; its files do, where there is no room left.
            return try await read { database in
                try Self.hasLostItsJob(run, in: database) ? [] : try Self.unused(objects, by: run, in: database)
            }
        }
    }

    private static func hasLostItsJob(_ run: RunID, in database: Database) throws -> Bool {
        let fence = try String.fetchOne(
            database,
            sql: "SELECT fence FROM runs WHERE id = ?",
            arguments: [run.description]
        )
        return try fence.map { try !JobRows.holds($0, in: database) } ?? false
    }

    /// They are removed once no run is under way, if nothing refers to them then.
    private static func leave(_ objects: [ObjectName], in database: Database) throws {
        for name in objects {
            try database.execute(sql: "INSERT OR IGNORE INTO orphans VALUES (?)", arguments: [name.sha256])
        }
    }

    /// Those of `objects` that only this run's video refers to (what was handed over is not the run's), if that has neither a
    /// recipe nor a draft nor another run under way.
    private static func unused(_ objects: [ObjectName], by run: RunID, in database: Database) throws -> [ObjectName] {
        let isOfUse = try Bool.fetchOne(
            database,
            sql: """
                SELECT EXISTS (SELECT 1 FROM recipes JOIN runs ON runs.video = recipes.video WHERE runs.id = ?1)
                    OR EXISTS (SELECT 1 FROM drafts JOIN runs ON runs.id = drafts.run
                        WHERE runs.video = (SELECT video FROM runs WHERE id = ?1))
                    OR EXISTS (SELECT 1 FROM runs AS other JOIN runs ON runs.video = other.video
                        WHERE runs.id = ?1 AND other.id <> ?1 AND other.state = 'running')
                """,
            arguments: [run.description]
        )
        guard isOfUse == false else { return [] }
        return try objects.filter { name in
            try Bool.fetchOne(
                database,
                sql: "SELECT \(ObjectRows.isNamed("?1", besides: "(SELECT video FROM runs WHERE id = ?2)"))",
                arguments: [name.sha256, run.description]
            ) == false
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
