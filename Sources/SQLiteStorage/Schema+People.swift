extension Schema {
    /// Accounts are owners who sign in. The household is an owner from the start; the first account is the household's own.
    static let people = [
        // By its row, not by its age: an account made under a clock that went wrong must not become the household.
        """
        CREATE TABLE household (
            one INTEGER PRIMARY KEY CHECK (one = 1), owner TEXT NOT NULL REFERENCES owners
        ) STRICT
        """,
        "INSERT INTO household (one, owner) SELECT 1, id FROM owners ORDER BY id LIMIT 1",
        """
        CREATE TABLE accounts (
            id TEXT PRIMARY KEY REFERENCES owners ON DELETE CASCADE, name TEXT NOT NULL,
            sign_in_name TEXT UNIQUE, password TEXT, role TEXT NOT NULL CHECK (role IN ('administrator', 'member')),
            disabled INTEGER NOT NULL DEFAULT 0, created INTEGER NOT NULL,
            CHECK ((sign_in_name IS NULL) = (password IS NULL))
        ) STRICT, WITHOUT ROWID
        """,
        """
        CREATE TABLE identities (
            issuer TEXT NOT NULL, subject TEXT NOT NULL, account TEXT NOT NULL REFERENCES accounts ON DELETE CASCADE,
            PRIMARY KEY (issuer, subject)
        ) STRICT, WITHOUT ROWID
        """,
        "CREATE INDEX identities_by_account ON identities (account)",
        """
        CREATE TABLE sessions (
            id TEXT PRIMARY KEY, account TEXT NOT NULL REFERENCES accounts ON DELETE CASCADE,
            secret BLOB NOT NULL, previous BLOB, created INTEGER NOT NULL, rotated INTEGER NOT NULL, confirmed INTEGER,
            used INTEGER NOT NULL, ends INTEGER NOT NULL
        ) STRICT, WITHOUT ROWID
        """,
        "CREATE UNIQUE INDEX sessions_by_secret ON sessions (secret)",
        "CREATE INDEX sessions_by_previous ON sessions (previous) WHERE previous IS NOT NULL",
        "CREATE INDEX sessions_by_account ON sessions (account, used)",
        "CREATE INDEX sessions_by_end ON sessions (ends)",
        """
        CREATE TABLE api_tokens (
            id TEXT PRIMARY KEY, account TEXT NOT NULL REFERENCES accounts ON DELETE CASCADE, secret BLOB NOT NULL,
            name TEXT NOT NULL, scopes TEXT NOT NULL, created INTEGER NOT NULL, expires INTEGER, used INTEGER
        ) STRICT, WITHOUT ROWID
        """,
        "CREATE UNIQUE INDEX api_tokens_by_secret ON api_tokens (secret)",
        "CREATE INDEX api_tokens_by_account ON api_tokens (account)",
        """
        CREATE TABLE shares (
            id TEXT PRIMARY KEY, owner TEXT NOT NULL REFERENCES owners ON DELETE CASCADE,
            recipe TEXT NOT NULL REFERENCES recipes ON DELETE CASCADE, secret BLOB NOT NULL, created INTEGER NOT NULL
        ) STRICT, WITHOUT ROWID
        """,
        "CREATE UNIQUE INDEX shares_by_secret ON shares (secret)", "CREATE INDEX shares_by_recipe ON shares (recipe)",
        "CREATE INDEX shares_by_owner ON shares (owner)",
        "CREATE TABLE keys (name TEXT PRIMARY KEY, key BLOB NOT NULL) STRICT, WITHOUT ROWID",
    ]
}
