import GRDB

/// The tables, made for what comes: every row has an owner, ids are UUIDv7 as text (so that a short prefix is found by
/// the primary key's index), times are integer milliseconds.
enum Schema {
    /// "DPpl"
    static let applicationID: Int32 = 0x4450_706c

    static var migrator: DatabaseMigrator {
        var migrator = DatabaseMigrator()
        migrator.registerMigration("1 videos, runs, recipes, memo") { database in
            for statement in first { try database.execute(sql: statement) }
            try database.execute(sql: "PRAGMA application_id = \(applicationID)")
        }
        migrator.registerMigration("2 recipes that were joined") { database in
            for statement in second { try database.execute(sql: statement) }
        }
        migrator.registerMigration("3 several recipes of a video") { database in
            for statement in third { try database.execute(sql: statement) }
        }
        migrator.registerMigration("4 tokens that count against caps") { database in
            for statement in fourth { try database.execute(sql: statement) }
        }
        migrator.registerMigration("5 jobs") { database in
            for statement in fifth { try database.execute(sql: statement) }
        }
        migrator.registerMigration("6 accounts, sessions, tokens, shares") { database in
            for statement in people { try database.execute(sql: statement) }
        }
        migrator.registerMigration("7 videos that are handed over, events in the order of all") { database in
            for statement in seventh { try database.execute(sql: statement) }
        }
        migrator.registerMigration("8 pictures and sound that come before a video") { database in
            for statement in eighth { try database.execute(sql: statement) }
        }
        migrator.registerMigration("9 what is kept only for so long") { database in
            for statement in retention { try database.execute(sql: statement) }
        }
        migrator.registerMigration("10 moments that can be found") { database in
            for statement in moments { try database.execute(sql: statement) }
            try fillMoments(database)
        }
        migrator.registerMigration("11 videos that show the same") { database in
            for statement in copies { try database.execute(sql: statement) }
        }
        return migrator
    }

    private static let first = [
        "CREATE TABLE owners (id TEXT PRIMARY KEY, name TEXT NOT NULL) STRICT, WITHOUT ROWID",
        """
        CREATE TABLE videos (
            id TEXT PRIMARY KEY, owner TEXT NOT NULL REFERENCES owners ON DELETE CASCADE,
            sha256 TEXT, name TEXT NOT NULL, bytes INTEGER, object TEXT, media TEXT, caption TEXT, created INTEGER NOT NULL
        ) STRICT, WITHOUT ROWID
        """,
        "CREATE UNIQUE INDEX videos_by_content ON videos (owner, sha256) WHERE sha256 IS NOT NULL",
        """
        CREATE TABLE runs (
            id TEXT PRIMARY KEY, owner TEXT NOT NULL REFERENCES owners ON DELETE CASCADE,
            video TEXT NOT NULL REFERENCES videos ON DELETE CASCADE, started INTEGER NOT NULL,
            state TEXT NOT NULL CHECK (state IN ('running', 'completed', 'failed', 'cancelled'))
        ) STRICT, WITHOUT ROWID
        """,
        "CREATE INDEX runs_by_video ON runs (video)",
        """
        CREATE TABLE events (
            run TEXT NOT NULL REFERENCES runs ON DELETE CASCADE, sequence INTEGER NOT NULL, event TEXT NOT NULL,
            PRIMARY KEY (run, sequence)
        ) STRICT, WITHOUT ROWID
        """,
        """
        CREATE TABLE frames (
            video TEXT NOT NULL REFERENCES videos ON DELETE CASCADE, time INTEGER NOT NULL, object TEXT NOT NULL,
            summary TEXT NOT NULL, PRIMARY KEY (video, time)
        ) STRICT, WITHOUT ROWID
        """,
        """
        CREATE TABLE moments (
            id INTEGER PRIMARY KEY, owner TEXT NOT NULL REFERENCES owners ON DELETE CASCADE,
            run TEXT NOT NULL REFERENCES runs ON DELETE CASCADE, kind TEXT NOT NULL, start INTEGER, finish INTEGER,
            frame INTEGER, text TEXT NOT NULL, detail TEXT
        ) STRICT
        """,
        "CREATE INDEX moments_by_run ON moments (run)",
        """
        CREATE TABLE embeddings (
            id INTEGER PRIMARY KEY, owner TEXT NOT NULL REFERENCES owners ON DELETE CASCADE,
            run TEXT NOT NULL REFERENCES runs ON DELETE CASCADE, kind TEXT NOT NULL, start INTEGER, finish INTEGER,
            text TEXT NOT NULL, model TEXT NOT NULL, dimension INTEGER NOT NULL, vector BLOB NOT NULL
        ) STRICT
        """,
        "CREATE INDEX embeddings_by_run ON embeddings (run)",
        """
        CREATE TABLE recipes (
            id TEXT PRIMARY KEY, owner TEXT NOT NULL REFERENCES owners ON DELETE CASCADE,
            video TEXT REFERENCES videos ON DELETE CASCADE, created INTEGER NOT NULL
        ) STRICT, WITHOUT ROWID
        """,
        "CREATE INDEX recipes_by_video ON recipes (video)",
        """
        CREATE TABLE recipe_versions (
            recipe TEXT NOT NULL REFERENCES recipes ON DELETE CASCADE, version INTEGER NOT NULL,
            run TEXT REFERENCES runs ON DELETE SET NULL, origin TEXT NOT NULL CHECK (origin IN ('machine', 'edit')),
            title TEXT NOT NULL, content TEXT NOT NULL, created INTEGER NOT NULL, PRIMARY KEY (recipe, version)
        ) STRICT, WITHOUT ROWID
        """,
        """
        CREATE TABLE drafts (
            run TEXT PRIMARY KEY REFERENCES runs ON DELETE CASCADE, draft TEXT, evidence TEXT NOT NULL, created INTEGER NOT NULL
        ) STRICT, WITHOUT ROWID
        """,
        """
        CREATE TABLE memo (
            owner TEXT NOT NULL REFERENCES owners ON DELETE CASCADE, key BLOB NOT NULL, role TEXT NOT NULL,
            model TEXT NOT NULL, answer BLOB NOT NULL, created INTEGER NOT NULL, PRIMARY KEY (owner, key)
        ) STRICT, WITHOUT ROWID
        """,
        """
        CREATE TABLE calls (
            id INTEGER PRIMARY KEY, owner TEXT NOT NULL, run TEXT NOT NULL, role TEXT NOT NULL, at INTEGER NOT NULL,
            micro_usd INTEGER NOT NULL, failure TEXT, usage TEXT NOT NULL
        ) STRICT
        """,
        "CREATE INDEX calls_by_time ON calls (at)",
        "CREATE TABLE notices (name TEXT PRIMARY KEY, shown INTEGER NOT NULL) STRICT, WITHOUT ROWID",
    ]

    private static let second = [
        // Ids given out for a recipe before its video turned out to have one already.
        """
        CREATE TABLE recipe_aliases (
            id TEXT PRIMARY KEY, recipe TEXT NOT NULL REFERENCES recipes ON DELETE CASCADE
        ) STRICT, WITHOUT ROWID
        """,
        "CREATE INDEX recipe_aliases_by_recipe ON recipe_aliases (recipe)",
    ]

    private static let third = [
        // Which of its video's recipes it is, from 1 on.
        "ALTER TABLE recipes ADD COLUMN position INTEGER NOT NULL DEFAULT 1",
        "DROP INDEX recipes_by_video", "CREATE INDEX recipes_by_video ON recipes (video, position)",
        // Objects of what was deleted, until their files are.
        "CREATE TABLE orphans (object TEXT PRIMARY KEY) STRICT, WITHOUT ROWID",
        "CREATE INDEX frames_by_object ON frames (object)", "CREATE INDEX videos_by_object ON videos (object)",
    ]

    private static let fourth = [
        "ALTER TABLE calls ADD COLUMN capped_tokens INTEGER NOT NULL DEFAULT 0"
    ]

    private static let fifth = [
        // `sequence` is the age, which no clock is asked for. `lease_until` and `due_at` are nanoseconds of the boot-time clock
        // of the machine's life `boot` and `due_boot`; `due` is the same moment by the wall clock, for people and for the
        // machine's next life. `attempt` is the fencing token.
        """
        CREATE TABLE jobs (
            sequence INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE,
            owner TEXT NOT NULL REFERENCES owners ON DELETE CASCADE, kind TEXT NOT NULL,
            lane TEXT NOT NULL CHECK (lane IN ('fresh', 'bulk')), unique_key TEXT, payload TEXT NOT NULL,
            state TEXT NOT NULL
                CHECK (state IN ('available', 'running', 'retryable', 'completed', 'cancelled', 'discarded')),
            attempts INTEGER NOT NULL, max_attempts INTEGER NOT NULL, deaths INTEGER NOT NULL,
            created INTEGER NOT NULL, changed INTEGER NOT NULL, due INTEGER, due_boot TEXT, due_at INTEGER,
            attempt TEXT UNIQUE, worker TEXT, boot TEXT, lease_until INTEGER, reason TEXT,
            CHECK ((state = 'running') <= (attempt IS NOT NULL AND lease_until IS NOT NULL))
        ) STRICT
        """,
        """
        CREATE UNIQUE INDEX jobs_unfinished_once ON jobs (owner, kind, unique_key)
        WHERE unique_key IS NOT NULL AND state IN ('available', 'running', 'retryable')
        """,
        "CREATE INDEX jobs_to_claim ON jobs (lane, sequence) WHERE state = 'available' AND due_at IS NULL",
        "CREATE INDEX jobs_coming_due ON jobs (due_boot, due_at) WHERE due_at IS NOT NULL",
        "CREATE INDEX jobs_by_owner ON jobs (owner, sequence)",
        "CREATE INDEX jobs_by_state ON jobs (state, lane, created)",
        "CREATE INDEX jobs_finished ON jobs (changed) WHERE state IN ('completed', 'cancelled', 'discarded')",
        // The attempt that a run belongs to.
        "ALTER TABLE runs ADD COLUMN fence TEXT",
        "CREATE INDEX runs_by_fence ON runs (fence) WHERE fence IS NOT NULL",
    ]

    private static let seventh = [
        "ALTER TABLE videos ADD COLUMN options TEXT", "ALTER TABLE videos ADD COLUMN upload TEXT",
        "ALTER TABLE videos ADD COLUMN job TEXT",
        "CREATE INDEX videos_by_upload ON videos (upload) WHERE upload IS NOT NULL",
        "CREATE INDEX videos_by_owner ON videos (owner, id)", "CREATE INDEX recipes_by_owner ON recipes (owner, id)",
        // Ids under which a video was handed over before it turned out to be one that is there already.
        """
        CREATE TABLE video_aliases (
            id TEXT PRIMARY KEY, video TEXT NOT NULL REFERENCES videos ON DELETE CASCADE
        ) STRICT, WITHOUT ROWID
        """,
        "CREATE INDEX video_aliases_by_video ON video_aliases (video)",
        // No position is given twice, whatever is deleted.
        """
        CREATE TABLE feed (
            position INTEGER PRIMARY KEY AUTOINCREMENT, owner TEXT NOT NULL REFERENCES owners ON DELETE CASCADE,
            run TEXT NOT NULL REFERENCES runs ON DELETE CASCADE, sequence INTEGER NOT NULL
        ) STRICT
        """,
        "CREATE INDEX feed_by_owner ON feed (owner, position)", "CREATE INDEX feed_by_run ON feed (run, position)",
    ]

    private static let eighth = [
        // `place` is the order in which they came, `time` milliseconds of the video, -1 for the sound.
        """
        CREATE TABLE received (
            video TEXT NOT NULL REFERENCES videos ON DELETE CASCADE, place INTEGER NOT NULL, time INTEGER NOT NULL,
            object TEXT NOT NULL, bytes INTEGER NOT NULL, PRIMARY KEY (video, place)
        ) STRICT, WITHOUT ROWID
        """,
        "CREATE UNIQUE INDEX received_by_time ON received (video, time)",
        "CREATE INDEX received_by_object ON received (object)",
        "ALTER TABLE videos ADD COLUMN all_received INTEGER NOT NULL DEFAULT 0",
        // Something of it came that is not looked at yet: pictures, or the video itself after them.
        "ALTER TABLE videos ADD COLUMN awaits_look INTEGER NOT NULL DEFAULT 0",
        "CREATE INDEX videos_awaiting_look ON videos (id) WHERE awaits_look = 1",
        // What its sender calls it.
        "ALTER TABLE videos ADD COLUMN sender_key TEXT",
        "CREATE UNIQUE INDEX videos_by_sender_key ON videos (owner, sender_key) WHERE sender_key IS NOT NULL",
    ]
}
