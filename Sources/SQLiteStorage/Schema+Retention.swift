extension Schema {
    /// What is kept only for so long, and only so much of it.
    static let retention = [
        // Which videos an answer was taken for; it goes with the last of them.
        """
        CREATE TABLE memo_uses (
            video TEXT NOT NULL REFERENCES videos ON DELETE CASCADE, owner TEXT NOT NULL, key BLOB NOT NULL,
            PRIMARY KEY (video, key), FOREIGN KEY (owner, key) REFERENCES memo ON DELETE CASCADE
        ) STRICT, WITHOUT ROWID
        """,
        "CREATE INDEX memo_uses_by_answer ON memo_uses (owner, key)", "CREATE INDEX memo_by_age ON memo (created)",
        // Bytes, so that nobody has to read all rows to know.
        "CREATE TABLE totals (name TEXT PRIMARY KEY, bytes INTEGER NOT NULL) STRICT, WITHOUT ROWID",
        "INSERT INTO totals SELECT 'memo', coalesce(sum(length(answer)), 0) FROM memo",
        "INSERT INTO totals SELECT 'events', coalesce(sum(length(event)), 0) FROM events",
        """
        CREATE TRIGGER memo_grows AFTER INSERT ON memo BEGIN
            UPDATE totals SET bytes = bytes + length(new.answer) WHERE name = 'memo'; END
        """,
        """
        CREATE TRIGGER memo_shrinks AFTER DELETE ON memo BEGIN
            UPDATE totals SET bytes = bytes - length(old.answer) WHERE name = 'memo'; END
        """,
        """
        CREATE TRIGGER events_grow AFTER INSERT ON events BEGIN
            UPDATE totals SET bytes = bytes + length(new.event) WHERE name = 'events'; END
        """,
        """
        CREATE TRIGGER events_shrink AFTER DELETE ON events BEGIN
            UPDATE totals SET bytes = bytes - length(old.event) WHERE name = 'events'; END
        """,
        // The service's own keys are files, which no copy of the database gives away.
        "DROP TABLE keys",
    ]
}
