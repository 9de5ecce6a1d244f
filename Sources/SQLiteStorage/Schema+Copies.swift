extension Schema {
    static let copies = [
        // What a video's frames look like (`VideoPrints`). An owner's are read one after the other.
        """
        CREATE TABLE video_prints (
            owner TEXT NOT NULL REFERENCES owners ON DELETE CASCADE,
            video TEXT NOT NULL REFERENCES videos ON DELETE CASCADE, prints BLOB NOT NULL, PRIMARY KEY (owner, video)
        ) STRICT, WITHOUT ROWID
        """,
        "CREATE INDEX video_prints_by_video ON video_prints (video)",
        // `offset` is how much later `video` shows what `other` does, in milliseconds.
        """
        CREATE TABLE video_copies (
            video TEXT NOT NULL REFERENCES videos ON DELETE CASCADE,
            other TEXT NOT NULL REFERENCES videos ON DELETE CASCADE, offset INTEGER NOT NULL, share REAL NOT NULL,
            PRIMARY KEY (video, other), CHECK (video <> other)
        ) STRICT, WITHOUT ROWID
        """,
        "CREATE INDEX video_copies_by_other ON video_copies (other)",
    ]
}
