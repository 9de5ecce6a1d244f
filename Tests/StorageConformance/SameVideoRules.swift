import RecipeDomain
import Testing
import VideoWorkflow

/// What every `RunJournal` and `RecipeLibrary` must do where a video is processed more than once.
public let sameVideoRules: [ConformanceRule<StorageParts>] = [
    ConformanceRule("a run keeps the recipe id it was given once the recipe is kept") { parts async throws in
        let run = try await parts.begin()
        let id = try await parts.journal.recipeID(for: run, number: 1)
        try await parts.journal.record([.recipe(id, sampleRecipe("Soup"))], events: [], in: run)
        #expect(try await parts.journal.recipeID(for: run, number: 1) == id)
    },
    ConformanceRule("a video processed again gets a new version of its recipe, not a second one") {
        parts async throws in
        let first = try await parts.make("Soup", content: soupContent)
        let second = try await parts.make("Better soup", content: soupContent, name: "copy.mp4")
        #expect(first == second)
        #expect(try await parts.titles(of: parts.owner) == ["Better soup"])
    },
    ConformanceRule("videos of different content have recipes of their own, whatever their names") {
        parts async throws in
        let first = try await parts.make("Soup", content: soupContent)
        let second = try await parts.make("Stew", content: String(repeating: "6", count: 64))
        #expect(first != second)
        #expect(try await Set(parts.titles(of: parts.owner)) == ["Stew", "Soup"])
    },
    ConformanceRule("videos whose content is not known are not the same") { parts async throws in
        #expect(try await parts.make("Soup", content: nil) != parts.make("Soup", content: nil))
    },
    ConformanceRule("two owners of the same video share nothing") { parts async throws in
        let mine = try await parts.make("Mine", content: soupContent)
        let theirs = try await parts.make("Theirs", content: soupContent, owner: parts.other)
        #expect(mine != theirs)
        #expect(try await parts.titles(of: parts.owner) == ["Mine"])
        #expect(try await parts.titles(of: parts.other) == ["Theirs"])
        let videos = try await parts.library.recipes(of: parts.owner, before: nil, limit: 1).map(\.video)
        #expect(try await parts.library.recipes(of: parts.other, before: nil, limit: 1).map(\.video) != videos)
    },
    ConformanceRule("a recipe kept before its video's content was known moves to the video of that content") {
        parts async throws in
        _ = try await parts.make("Soup", content: soupContent)
        let known = try #require(try await parts.library.recipes(of: parts.owner, before: nil, limit: 1).first?.video)
        let run = try await parts.begin("copy.mp4")
        let id = try await parts.journal.recipeID(for: run, number: 1)
        try await parts.journal.record([.recipe(id, sampleRecipe("Early"))], events: [], in: run)
        try await parts.journal.record(
            [.videoContent(sha256: soupContent, bytes: 12, object: nil)],
            events: [],
            in: run
        )
        let recipes = try await parts.library.recipes(of: parts.owner, before: nil, limit: 10)
        #expect(recipes.contains { $0.recipe.title == "Early" })
        #expect(recipes.allSatisfy { $0.video == known })
    },
    ConformanceRule("a recipe is found under the id it was given out with, also once it has moved") {
        parts async throws in
        let first = try await parts.make("Soup", content: soupContent)
        let run = try await parts.begin("copy.mp4")
        let early = try await parts.journal.recipeID(for: run, number: 1)
        try await parts.journal.record([.recipe(early, sampleRecipe("Early"))], events: [], in: run)
        let content = RunFact.videoContent(sha256: soupContent, bytes: 12, object: nil)
        try await parts.journal.record([content], events: [], in: run)
        let found = try await parts.library.recipes(of: parts.owner, withIDPrefix: early.description)
        #expect(found.map(\.recipe.title) == ["Early"])
        #expect(try await parts.library.recipes(of: parts.owner, withIDPrefix: first.description).count == 1)
        #expect(try await parts.library.recipes(of: parts.other, withIDPrefix: early.description) == [])
    },
    ConformanceRule("a video whose content is told between the id and the recipe still gets no second recipe") {
        parts async throws in
        let first = try await parts.make("Soup", content: soupContent)
        let run = try await parts.begin("copy.mp4")
        let early = try await parts.journal.recipeID(for: run, number: 1)
        let content = RunFact.videoContent(sha256: soupContent, bytes: 12, object: nil)
        try await parts.journal.record([content], events: [], in: run)
        try await parts.journal.record([.recipe(early, sampleRecipe("Better soup"))], events: [], in: run)
        #expect(try await parts.titles(of: parts.owner) == ["Better soup"])
        for id in [first, early] {
            let found = try await parts.library.recipes(of: parts.owner, withIDPrefix: id.description)
            #expect(found.map(\.recipe.title) == ["Better soup"])
        }
    },
    ConformanceRule("stills of both runs of a video are found under it, before and after its content is known") {
        parts async throws in
        let object = { (digit: String) in ObjectName(sha256: String(repeating: digit, count: 64)) }
        _ = try await parts.make("Soup", content: soupContent)
        let video = try #require(try await parts.library.recipes(of: parts.owner, before: nil, limit: 1).first?.video)
        let run = try await parts.begin("copy.mp4")
        try await parts.journal.record([.frame(sampleFrame(at: 500), jpeg: object("a"))], events: [], in: run)
        #expect(try await parts.library.stills(of: video) == [:])
        let content = RunFact.videoContent(sha256: soupContent, bytes: 12, object: nil)
        try await parts.journal.record([content], events: [], in: run)
        try await parts.journal.record([.frame(sampleFrame(at: 900), jpeg: object("b"))], events: [], in: run)
        let expected = [Timestamp(milliseconds: 500): object("a"), Timestamp(milliseconds: 900): object("b")]
        #expect(try await parts.library.stills(of: video) == expected)
    },
    ConformanceRule("the same frame kept again, in a run that merges too, is one still") { parts async throws in
        let object = ObjectName(sha256: String(repeating: "a", count: 64))
        let content = RunFact.videoContent(sha256: soupContent, bytes: 12, object: nil)
        for order in [0, 1] {
            let run = try await parts.begin()
            let frame = RunFact.frame(sampleFrame(at: 500), jpeg: object)
            try await parts.journal.record(
                order == 0 ? [content, frame, frame] : [frame, content, frame],
                events: [],
                in: run
            )
            let id = try await parts.journal.recipeID(for: run, number: 1)
            try await parts.journal.record([.recipe(id, sampleRecipe("Soup"))], events: [], in: run)
        }
        let video = try #require(try await parts.library.recipes(of: parts.owner, before: nil, limit: 1).first?.video)
        #expect(try await parts.library.stills(of: video) == [Timestamp(milliseconds: 500): object])
    },
    ConformanceRule("content told twice changes nothing") { parts async throws in
        let run = try await parts.begin()
        let content = RunFact.videoContent(sha256: soupContent, bytes: 12, object: nil)
        try await parts.journal.record([content, content], events: sampleEvents(), in: run)
        try await parts.journal.record([content], events: [], in: run)
        #expect(try await parts.journal.events(of: run, after: 0, limit: 100).count == sampleEvents().count)
    },
    ConformanceRule("the events of a run that moved to another video row are still its own") { parts async throws in
        _ = try await parts.make("Soup", content: soupContent)
        let (run, events) = (try await parts.begin("copy.mp4"), sampleEvents())
        try await parts.journal.record([], events: Array(events.prefix(4)), in: run)
        let content = RunFact.videoContent(sha256: soupContent, bytes: 12, object: nil)
        try await parts.journal.record([content], events: Array(events.dropFirst(4)), in: run)
        #expect(try await parts.journal.events(of: run, after: 0, limit: 100) == events)
    },
]
