import GRDB

extension SQLiteDatabase {
    /// Deletes a video with all that hangs on it, and the remembered answers that were taken for no other. Its objects wait
    /// in `orphans`.
    static func deleteAll(of video: String, in database: Database) throws {
        try database.execute(
            sql: "INSERT OR IGNORE INTO orphans \(ObjectRows.ofVideo)",
            arguments: [video]
        )
        try database.execute(
            sql: """
                DELETE FROM memo WHERE (owner, key) IN (SELECT owner, key FROM memo_uses WHERE video = ?1)
                    AND NOT EXISTS (SELECT 1 FROM memo_uses AS other
                        WHERE other.owner = memo.owner AND other.key = memo.key AND other.video <> ?1)
                """,
            arguments: [video]
        )
        try database.execute(sql: "DELETE FROM videos WHERE id = ?", arguments: [video])
    }
}
