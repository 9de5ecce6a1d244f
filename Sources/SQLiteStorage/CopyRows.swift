import CopyDetection
import Foundation
import GRDB
import RecipeDomain
import VideoWorkflow

/// What videos look like, and which show the same, within a transaction.
struct CopyRows {
    let database: Database

    func add(_ new: [FramePrint], to video: String, owner: String) throws {
        guard !new.isEmpty else { return }
        var prints = try self.prints(of: video)
        for print in new { prints.add(print) }
        try write(prints, of: video, owner: owner)
    }

    private func prints(of video: String) throws -> VideoPrints {
        let row = try Row.fetchOne(
            database.cachedStatement(sql: "SELECT prints FROM video_prints WHERE video = ?"),
            arguments: [video]
        )
        return try row?.withUnsafeData(atIndex: 0, Self.prints) ?? VideoPrints()
    }

    private func write(_ prints: VideoPrints, of video: String, owner: String) throws {
        try database.cachedStatement(sql: "INSERT OR REPLACE INTO video_prints (owner, video, prints) VALUES (?, ?, ?)")
            .execute(arguments: [owner, video, Data(prints.bytes)])
    }

    private static func prints(_ data: Data?) -> VideoPrints {
        data?.withUnsafeBytes { VideoPrints(bytes: $0) } ?? VideoPrints()
    }

    /// A video never counts as a copy of itself.
    func keep(_ copies: [VideoCopy], of video: String) throws {
        for copy in copies {
            try database.execute(
                sql: """
                    INSERT OR IGNORE INTO video_copies
                    SELECT ?1, videos.id, ?3, ?4 FROM videos JOIN videos AS own ON own.id = ?1 AND own.owner = videos.owner
                    WHERE videos.id = coalesce((SELECT video FROM video_aliases WHERE id = ?2), ?2) AND videos.id <> ?1
                    """,
                arguments: [video, copy.video.description, copy.offset, copy.share]
            )
        }
    }

    /// A video of the same content takes over what is known of one.
    func merge(_ video: String, into known: String, owner: String) throws {
        var prints = try self.prints(of: known)
        for print in try self.prints(of: video).prints { prints.add(print) }
        if !prints.prints.isEmpty { try write(prints, of: known, owner: owner) }
        for statement in [
            "DELETE FROM video_copies WHERE ?1 IN (video, other) AND ?2 IN (video, other)",
            "UPDATE OR IGNORE video_copies SET video = ?2 WHERE video = ?1",
            "UPDATE OR IGNORE video_copies SET other = ?2 WHERE other = ?1",
        ] {
            try database.execute(sql: statement, arguments: [video, known])
        }
    }

    // MARK: Searching

    private static let most = 3

    /// Of the owner's other videos those that show the same, the likest first.
    func copies(of prints: VideoPrints, besides video: String, owner: String) throws -> [VideoCopy] {
        let search = CopySearch(prints)
        var found: [(video: String, match: CopyMatch)] = []
        let rows = try Row.fetchCursor(
            database.cachedStatement(sql: "SELECT video, prints FROM video_prints WHERE owner = ? AND video <> ?"),
            arguments: [owner, video]
        )
        while let row = try rows.next() {
            let other = try row.withUnsafeData(atIndex: 1, Self.prints)
            if let match = search.match(in: other) { found.append((row[0], match)) }
        }
        found.sort { $0.match.share == $1.match.share ? $0.video < $1.video : $0.match.share > $1.match.share }
        return try found.prefix(Self.most).compactMap { one in
            try copy(one.video, offset: one.match.offset, share: one.match.share)
        }
    }

    /// In either direction, the oldest first.
    func known(of video: String) throws -> [VideoCopy] {
        let rows = try Row.fetchAll(
            database,
            sql: """
                SELECT other, min(offset), max(share) FROM (
                    SELECT other, offset, share FROM video_copies WHERE video = ?1 UNION ALL
                    SELECT video, -offset, share FROM video_copies WHERE other = ?1)
                GROUP BY other ORDER BY other LIMIT 20
                """,
            arguments: [video]
        )
        return try rows.compactMap { try copy($0[0], offset: $0[1], share: $0[2]) }
    }

    private func copy(_ video: String, offset: Int, share: Double) throws -> VideoCopy? {
        let row = try Row.fetchOne(
            database,
            sql: """
                SELECT name, bytes,
                    (SELECT id FROM recipes WHERE video = videos.id ORDER BY position, id LIMIT 1) AS recipe
                FROM videos WHERE id = ?
                """,
            arguments: [video]
        )
        guard let row, let id = VideoID(video) else { return nil }
        let recipe = row["recipe"] as String?
        let title = try recipe.flatMap { recipe in
            try String.fetchOne(
                database,
                sql: """
                    SELECT recipe_versions.title FROM recipe_versions JOIN recipes ON recipes.id = recipe_versions.recipe
                    WHERE recipes.id = ? AND version = \(SQLiteDatabase.currentVersion)
                    """,
                arguments: [recipe]
            )
        }
        return VideoCopy(
            video: id,
            name: row["name"],
            recipe: recipe.flatMap { RecipeID($0) },
            title: title,
            offset: offset,
            share: share,
            bytes: row["bytes"]
        )
    }
}
