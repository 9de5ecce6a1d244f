import Foundation
import GRDB

extension Schema {
    /// What can be found, by words and by meaning. A moment's number holds its owner's and its source's (`MomentID`), so that
    /// in every index an owner's moments are one range. What hangs on a deleted run or recipe goes in the same transaction;
    /// the word index follows by triggers.
    static let moments = [
        """
        CREATE TABLE moment_owners (
            number INTEGER PRIMARY KEY, owner TEXT NOT NULL UNIQUE REFERENCES owners ON DELETE CASCADE,
            next_source INTEGER NOT NULL DEFAULT 1, moments INTEGER NOT NULL DEFAULT 0
        ) STRICT
        """,
        // Title, times and language are those of the recipe's current version; `first` and `last` the part of the video that its
        // steps take.
        """
        CREATE TABLE moment_sources (
            id INTEGER PRIMARY KEY, run TEXT UNIQUE REFERENCES runs ON DELETE CASCADE,
            recipe TEXT UNIQUE REFERENCES recipes ON DELETE CASCADE, next INTEGER NOT NULL DEFAULT 1,
            title TEXT, seconds INTEGER, language TEXT, first INTEGER, last INTEGER,
            CHECK ((run IS NULL) <> (recipe IS NULL))
        ) STRICT
        """,
        "CREATE TABLE vector_models (id INTEGER PRIMARY KEY, name TEXT NOT NULL, dimension INTEGER NOT NULL, UNIQUE (name, dimension)) STRICT",
        "DROP INDEX moments_by_run", "ALTER TABLE moments RENAME TO old_moments",
        // `model` is the last that was asked to embed it.
        """
        CREATE TABLE moments (
            id INTEGER PRIMARY KEY, source INTEGER NOT NULL REFERENCES moment_sources ON DELETE CASCADE,
            kind TEXT NOT NULL, start INTEGER, finish INTEGER, frame INTEGER, text TEXT NOT NULL, detail TEXT,
            model INTEGER REFERENCES vector_models
        ) STRICT
        """,
        "CREATE INDEX moments_by_source ON moments (source)",
        "CREATE INDEX moments_to_embed ON moments (source) WHERE model IS NULL",
        """
        CREATE TABLE moment_vectors (
            moment INTEGER PRIMARY KEY REFERENCES moments ON DELETE CASCADE,
            model INTEGER NOT NULL REFERENCES vector_models, vector BLOB NOT NULL
        ) STRICT
        """,
        // The same vectors, a byte for each component (`VectorBlock`). No number is given twice.
        """
        CREATE TABLE moment_blocks (
            id INTEGER PRIMARY KEY AUTOINCREMENT, source INTEGER NOT NULL REFERENCES moment_sources ON DELETE CASCADE,
            model INTEGER NOT NULL REFERENCES vector_models, bytes BLOB NOT NULL
        ) STRICT
        """,
        "CREATE INDEX moment_blocks_by_source ON moment_blocks (source)",
        "CREATE TABLE moment_changes (one INTEGER PRIMARY KEY CHECK (one = 1), removals INTEGER NOT NULL) STRICT",
        "INSERT INTO moment_changes VALUES (1, 0)",
        """
        CREATE TRIGGER moment_block_goes AFTER DELETE ON moment_blocks BEGIN
            UPDATE moment_changes SET removals = removals + 1;
        END
        """,
        """
        CREATE VIRTUAL TABLE moment_words USING fts5 (
            text, content = 'moments', content_rowid = 'id', tokenize = 'unicode61 remove_diacritics 2', prefix = '2 3'
        )
        """,
        """
        CREATE TRIGGER moment_comes AFTER INSERT ON moments BEGIN
            INSERT INTO moment_words (rowid, text) VALUES (new.id, new.text);
            UPDATE moment_owners SET moments = moments + 1 WHERE number = new.id >> 43;
        END
        """,
        """
        CREATE TRIGGER moment_goes AFTER DELETE ON moments BEGIN
            INSERT INTO moment_words (moment_words, rowid, text) VALUES ('delete', old.id, old.text);
            UPDATE moment_owners SET moments = moments - 1 WHERE number = old.id >> 43;
        END
        """,
        // What filters ask for, as `SearchWords.stems` has it; by the recipe's source.
        "CREATE VIRTUAL TABLE recipe_words USING fts5 (ingredients, equipment, tags, tokenize = 'unicode61')",
        """
        CREATE TRIGGER moment_source_goes AFTER DELETE ON moment_sources BEGIN
            DELETE FROM recipe_words WHERE rowid = old.id;
        END
        """,
    ]

    /// Takes over what was found before, with its vectors.
    static func fillMoments(_ database: Database) throws {
        let runs = try String.fetchAll(
            database,
            sql: "SELECT DISTINCT run FROM old_moments UNION SELECT DISTINCT run FROM embeddings"
        )
        for run in runs {
            guard
                let owner = try String.fetchOne(database, sql: "SELECT owner FROM runs WHERE id = ?", arguments: [run])
            else { continue }
            let writing = MomentWriting(database: database, owner: owner)
            let rows = try Row.fetchCursor(
                database,
                sql: "SELECT kind, start, finish, frame, text, detail FROM old_moments WHERE run = ? ORDER BY id",
                arguments: [run]
            )
            while let row = try rows.next() {
                try writing.add(
                    .init(
                        kind: row["kind"],
                        start: row["start"],
                        finish: row["finish"],
                        frame: row["frame"],
                        text: row["text"],
                        detail: row["detail"]
                    ),
                    to: try writing.source(ofRun: run)
                )
            }
        }
        for row in try Row.fetchAll(database, sql: "SELECT id, owner FROM recipes ORDER BY id") {
            try MomentWriting(database: database, owner: row["owner"]).index(recipe: row["id"])
        }
        for run in runs {
            guard
                let owner = try String.fetchOne(database, sql: "SELECT owner FROM runs WHERE id = ?", arguments: [run])
            else { continue }
            let rows = try Row.fetchAll(
                database,
                sql: "SELECT text, model, vector FROM embeddings WHERE run = ?",
                arguments: [run]
            )
            let embedded = rows.map { row in
                EmbeddedText(text: row["text"], model: row["model"], vector: VectorBytes.vector(row["vector"] as Data))
            }
            try MomentWriting(database: database, owner: owner).attach(embedded, run: run)
        }
        try database.execute(sql: "DROP TABLE old_moments")
        try database.execute(sql: "DROP TABLE embeddings")
    }
}
