import Foundation
import GRDB
import MomentSearch
import RecipeDomain
import Testing
import VideoWorkflow

@testable import SQLiteStorage

@Suite("Moments")
struct MomentTests {
    private static let ramen = Recipe(
        title: "Ramen",
        totalSeconds: 1500,
        ingredients: [Ingredient(quantity: nil, unit: nil, food: "miso paste", original: "miso paste")],
        steps: [
            Step(
                text: "Whisk the miso into the broth",
                range: TimeRange(start: .zero, end: Timestamp(milliseconds: 5000))
            ),
            Step(text: "Boil the noodles"),
        ],
        equipment: ["wok"],
        tags: ["vegan"],
        language: "en-GB"
    )

    private func with(_ body: (MomentScene) async throws -> Void) async throws {
        try await withFolder { folder in
            try await withDatabase(in: folder) { try await body(MomentScene($0)) }
        }
    }

    @Test("are found by words and by meaning as soon as they are stored, before there is a recipe")
    func stored() async throws {
        try await with { scene in
            let run = try await scene.record([("She folds the dough", [0, 1, 0])])
            let found = try await scene.search("folds dough")
            #expect(found.hits.map(\.title) == ["a.mp4"])
            #expect(found.hits[0].recipe == nil && found.hits[0].video != nil)
            #expect(try await scene.titles("kneading", meaning: [0, 1, 0.1]) == ["a.mp4"])
            try await scene.database.record(
                [.description(MomentScene.description("A crêpe is flipped", at: .zero))],
                events: [],
                in: run
            )
            #expect(try await scene.search("crepe").hits.first?.moments.first?.text == "A crêpe is flipped")
        }
    }

    @Test("belong to the recipe of their video, and its steps and title are found, too")
    func recipes() async throws {
        try await with { scene in
            try await scene.record(
                [("A pot of broth steams", [1, 0, 0])],
                recipe: Self.ramen,
                embedding: [
                    ("Boil the noodles", [0, 0, 1]), (Self.ramen.summary, [0.5, 0, 0.5]),
                ]
            )
            let found = try await scene.search("broth")
            #expect(found.hits.map(\.title) == ["Ramen"])
            #expect(Set(found.hits[0].moments.map(\.kind)) == [.seen, .step])
            #expect(try await scene.titles("pasta cooking", meaning: [0, 0.1, 1]) == ["Ramen"])
            #expect(try await scene.count("moment_vectors") == 3)
        }
    }

    @Test(
        "are found by the filters their recipe passes",
        arguments: [
            ("ingredient:miso", true), ("ingredient:\"miso pastes\"", true), ("ingredient:\"paste miso\"", false),
            ("without:miso", false), ("without:egg", true), ("equipment:woks", true), ("tag:vegan", true),
            ("tag:meat", false),
            ("time:<30m", true), ("time:<20m", false), ("language:en", true), ("language:de", false),
            ("broth ingredient:miso", true), ("broth without:miso", false), ("steams time:<30m", true),
            ("steams time:>30m", false),
            ("ingredient:miso without:egg equipment:wok time:<1h tag:vegan language:en", true),
        ]
    )
    func filters(_ query: String, _ isFound: Bool) async throws {
        try await with { scene in
            try await scene.record([("A pot of broth steams", [1, 0, 0])], recipe: Self.ramen)
            #expect(try await scene.titles(query, meaning: [1, 0, 0]) == (isFound ? ["Ramen"] : []))
        }
    }

    @Test("of what was deleted are gone, with their words and vectors")
    func deleted() async throws {
        try await with { scene in
            try await scene.record([("A pot of broth steams", [1, 0, 0])], recipe: Self.ramen)
            try await scene.record([("She folds the dough", [0, 1, 0])])
            #expect(try await scene.titles("broth", meaning: [1, 0, 0]) == ["Ramen"])
            let recipe = try #require(
                try await scene.database.recipes(of: scene.database.household, before: nil, limit: 1).first
            )
            let run = try #require(recipe.run)
            try await scene.database.write {
                try $0.execute(sql: "UPDATE runs SET state = 'completed' WHERE id = ?", arguments: [run.description])
            }
            try await scene.database.delete(recipe.id, owner: scene.database.household)
            #expect(try await scene.titles("broth").isEmpty)
            #expect(try await scene.titles("soup", meaning: [1, 0, 0]).isEmpty)
            #expect(try await scene.count("moments") == 1)
            #expect(try await scene.count("moment_blocks") == 1)
            try await scene.database.write {
                try $0.execute(sql: "INSERT INTO moment_words (moment_words) VALUES ('integrity-check')")
            }
        }
    }

    @Test("of an edited recipe are found as it is now; what wasn't changed keeps its vector")
    func edited() async throws {
        try await with { scene in
            try await scene.record([], recipe: Self.ramen, embedding: [("Boil the noodles", [0, 0, 1])])
            let stored = try #require(
                try await scene.database.recipes(of: scene.database.household, before: nil, limit: 1).first
            )
            var changed = stored.recipe
            changed.title = "Udon"
            changed.steps[0].text = "Stir in the sesame"
            _ = try await scene.database.add(
                changed,
                to: stored.id,
                owner: scene.database.household,
                basedOn: stored.version
            )
            #expect(try await scene.titles("sesame") == ["Udon"])
            #expect(try await scene.titles("whisk").isEmpty)
            #expect(try await scene.titles("pasta", meaning: [0, 0, 1]) == ["Udon"])
            let waiting = try await scene.database.unembedded(by: "x", after: nil, limit: 10, isNew: true)
            #expect(waiting.map(\.text) == [changed.summary, "Stir in the sesame"])
            try await scene.database.keep(waiting.map { ($0, [0, 1, 0]) }, model: MomentScene.model)
            #expect(try await scene.search("x", meaning: [0, 1, 0]).hits.first?.moments.count == 2)
            #expect(try await scene.database.unembedded(by: "x", after: nil, limit: 10, isNew: true).isEmpty)
        }
    }

    @Test("embedded by one model are not compared with another's, until they are embedded anew")
    func models() async throws {
        try await with { scene in
            let run = try await scene.record([("She folds the dough", [0, 1, 0])])
            try await scene.database.write {
                try $0.execute(sql: "UPDATE runs SET state = 'completed' WHERE id = ?", arguments: [run.description])
            }
            #expect(try await scene.titles("kneading", meaning: [0, 1, 0], model: "other").isEmpty)
            #expect(try await scene.titles("kneading", meaning: [0, 1]).isEmpty)
            let old = try await scene.database.unembedded(by: "other", after: nil, limit: 10, isNew: false)
            #expect(old.map(\.text) == ["She folds the dough"])
            try await scene.database.keep(old.map { ($0, [1, 0]) }, model: "other")
            #expect(try await scene.titles("kneading", meaning: [1, 0], model: "other") == ["a.mp4"])
            #expect(try await scene.titles("kneading", meaning: [0, 1, 0]).isEmpty)
            #expect(try await scene.count("moment_blocks") == 1)
        }
    }

    @Test("whose block is damaged are found by words, that is said, and the block is made anew")
    func damaged() async throws {
        try await with { scene in
            try await scene.record([("She folds the dough", [0, 1, 0])])
            for bytes in ["x''", "x'00'", "zeroblob(19)", "zeroblob(1000000)"] {
                try await scene.database.write { try $0.execute(sql: "UPDATE moment_blocks SET bytes = \(bytes)") }
                let fresh = MomentScene(scene.database)
                let found = try await fresh.search("dough", meaning: [0, 1, 0])
                #expect(found.hits.count == 1 && found.damagedBlocks.count == 1 && found.notes.count == 1)
                try await scene.database.repair(blocks: found.damagedBlocks)
                let again = try await fresh.search("kneading", meaning: [0, 1, 0])
                #expect(again.hits.count == 1 && again.notes.isEmpty)
            }
        }
    }

    @Test("whose word index is damaged are found by meaning, and that is said; making it anew mends it")
    func damagedWords() async throws {
        try await with { scene in
            try await scene.record([("She folds the dough", [0, 1, 0])])
            try await scene.database.write {
                try $0.execute(sql: "UPDATE moment_words_data SET block = x'0000' WHERE id > 10")
            }
            let found = try await scene.search("dough", meaning: [0, 1, 0])
            #expect(found.hits.count == 1)
            #expect(found.notes.count == 1)
            let figures = try await scene.database.reindexMoments()
            #expect(figures == ReindexFigures(moments: 1, vectors: 1))
            let again = try await scene.search("dough")
            #expect(again.hits.count == 1 && again.notes.isEmpty)
        }
    }

    @Test(
        "are looked for in anything that can be typed, and no query fails",
        arguments: [
            "", "\"", "AND", "a AND OR NOT", "NEAR(a b, 3)", "*", "^dough", "dough*", "text:dough", "-dough", "(((",
            "{}", "'",
            "\u{0}dough\u{0}", "dough\u{202e}", "🍕", "味噌", String(repeating: "x", count: 100_000),
            "\"\(String(repeating: "dough ", count: 5000))\"", "ingredient:\"AND OR\" dough", "tag:*", "the of and",
            "e*", "é* ü*",
        ]
    )
    func hostile(_ text: String) async throws {
        try await with { scene in
            try await scene.record([("She folds the dough", [0, 1, 0])], recipe: Self.ramen)
            _ = try await scene.search(text, meaning: [0, 1, 0])
            _ = try await scene.search(text)
        }
    }

    @Test("of a database that is older are found, with the vectors they had")
    func migrated() async throws {
        try await withFolder { folder in
            try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
            let queue = try DatabaseQueue(path: folder + "/dinnerpeople.sqlite")
            try Schema.migrator.migrate(queue, upTo: "7 videos that are handed over, events in the order of all")
            let (owner, video, run, recipe) = (OwnerID(), VideoID(), RunID(), RecipeID())
            let content = try JSONColumn.text(Self.ramen)
            try await queue.write { database in
                try database.execute(
                    sql: """
                        INSERT INTO owners VALUES (?1, 'household'); INSERT INTO household VALUES (1, ?1);
                        INSERT INTO videos (id, owner, name, created) VALUES (?2, ?1, 'old.mp4', 1);
                        INSERT INTO runs (id, owner, video, started, state) VALUES (?3, ?1, ?2, 1, 'completed');
                        INSERT INTO moments (owner, run, kind, start, finish, frame, text)
                            VALUES (?1, ?3, 'seen', 1000, 2000, 1000, 'A pot of broth steams');
                        """
                        .replacing("?1", with: "'\(owner)'").replacing("?2", with: "'\(video)'").replacing(
                            "?3",
                            with: "'\(run)'"
                        )
                )
                try database.execute(
                    sql: "INSERT INTO recipes (id, owner, video, created) VALUES (?, ?, ?, 1)",
                    arguments: [recipe.description, owner.description, video.description]
                )
                try database.execute(
                    sql: "INSERT INTO recipe_versions VALUES (?, 1, ?, 'machine', 'Ramen', ?, 1)",
                    arguments: [recipe.description, run.description, content]
                )
                for (text, vector) in [
                    ("A pot of broth steams", [1, 0, 0] as [Float]), ("Boil the noodles", [0, 0, 1]),
                ] {
                    try database.execute(
                        sql:
                            "INSERT INTO embeddings (owner, run, kind, text, model, dimension, vector) VALUES (?, ?, 'seen', ?, ?, 3, ?)",
                        arguments: [
                            owner.description, run.description, text, MomentScene.model, VectorBytes.data(vector),
                        ]
                    )
                }
            }
            try queue.close()
            try await withDatabase(in: folder) { database in
                let scene = MomentScene(database)
                #expect(database.household == owner)
                #expect(try await scene.titles("noodles") == ["Ramen"])
                let found = try await scene.search("soup", meaning: [1, 0, 0])
                #expect(found.hits.map(\.title) == ["Ramen"])
                #expect(found.hits[0].moments.first?.range?.start == Timestamp(milliseconds: 1000))
                #expect(try await scene.titles("x", meaning: [0, 0, 1]) == ["Ramen"])
                #expect(try await scene.titles("ingredient:miso") == ["Ramen"])
            }
        }
    }
}
