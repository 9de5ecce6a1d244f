import RecipeDomain
import Testing
import VideoWorkflow

/// What every `RecipeEditing` and `RecipeDeleting` must do.
public let editingRules: [ConformanceRule<StorageParts>] = [
    ConformanceRule("an edit is the current version, and what was there before stays") { parts async throws in
        let id = try await parts.make("Soup", content: soupContent)
        let number = try await parts.editing.add(sampleRecipe("My soup"), to: id, owner: parts.owner, basedOn: 1)
        #expect(number == 2)
        #expect(try await parts.titles(of: parts.owner) == ["My soup"])
        let versions = try await parts.editing.versions(of: id, owner: parts.owner, before: nil, limit: 99)
        #expect(versions.map(\.number) == [1, 2])
        #expect(versions.map(\.origin) == [.machine, .edit])
        #expect(versions.map(\.isCurrent) == [false, true])
        #expect(versions.map(\.recipe.title) == ["Soup", "My soup"])
        #expect(versions[0].run != nil && versions[1].run == nil)
    },
    ConformanceRule("processing again puts a version beside an edit, never over it") { parts async throws in
        let id = try await parts.make("Soup", content: soupContent)
        _ = try await parts.editing.add(sampleRecipe("My soup"), to: id, owner: parts.owner, basedOn: 1)
        #expect(try await parts.make("Newer soup", content: soupContent, name: "again.mp4") == id)
        #expect(try await parts.titles(of: parts.owner) == ["My soup"])
        let versions = try await parts.editing.versions(of: id, owner: parts.owner, before: nil, limit: 99)
        #expect(versions.map(\.recipe.title) == ["Soup", "My soup", "Newer soup"])
        #expect(versions.filter(\.isCurrent).map(\.number) == [2])
        _ = try await parts.editing.add(sampleRecipe("Newer soup"), to: id, owner: parts.owner, basedOn: 2)
        #expect(try await parts.titles(of: parts.owner) == ["Newer soup"])
    },
    ConformanceRule("of two people who changed the same version the second is told") { parts async throws in
        let id = try await parts.make("Soup", content: soupContent)
        _ = try await parts.editing.add(sampleRecipe("First"), to: id, owner: parts.owner, basedOn: 1)
        let error = await #expect(throws: Failure.self) {
            try await parts.editing.add(sampleRecipe("Second"), to: id, owner: parts.owner, basedOn: 1)
        }
        #expect(error?.kind == .recipeChanged)
        #expect(try await parts.titles(of: parts.owner) == ["First"])
    },
    ConformanceRule("nobody sees, changes or deletes another's recipe") { parts async throws in
        let id = try await parts.make("Soup", content: soupContent)
        #expect(try await parts.editing.versions(of: id, owner: parts.other, before: nil, limit: 99) == [])
        for change in [
            { _ = try await parts.editing.add(sampleRecipe("Theirs"), to: id, owner: parts.other, basedOn: 1) },
            { try await parts.deleting.delete(id, owner: parts.other) },
        ] as [() async throws -> Void] {
            let error = await #expect(throws: Failure.self) { try await change() }
            #expect(error?.kind == .recipeMissing)
        }
        #expect(try await parts.titles(of: parts.owner) == ["Soup"])
    },
    ConformanceRule("a recipe of no video is kept, edited and deleted") { parts async throws in
        let id = try await parts.editing.create(sampleRecipe("Grandma's soup"), owner: parts.owner)
        let stored = try #require(try await parts.library.recipes(of: parts.owner, before: nil, limit: 1).first)
        #expect(stored.id == id && stored.video == nil && stored.run == nil)
        #expect(try await parts.editing.add(sampleRecipe("Mine"), to: id, owner: parts.owner, basedOn: 1) == 2)
        try await parts.deleting.delete(id, owner: parts.owner)
        #expect(try await parts.titles(of: parts.owner) == [])
        #expect(try await parts.deleting.orphans(limit: 10) == [])
    },
    ConformanceRule("a video may hold several recipes, each with versions of its own") { parts async throws in
        for title in ["", "better "] {
            let run = try await parts.begin("two.mp4")
            let content = RunFact.videoContent(sha256: soupContent, bytes: 12, object: nil)
            try await parts.journal.record([content], events: [], in: run)
            for (number, name) in [(1, "soup"), (2, "bread")] {
                let id = try await parts.journal.recipeID(for: run, number: number)
                try await parts.journal.record(
                    [.recipe(id, sampleRecipe(title + name), number: number)],
                    events: [],
                    in: run
                )
            }
        }
        #expect(try await Set(parts.titles(of: parts.owner)) == ["better soup", "better bread"])
    },
    ConformanceRule("several recipes kept before their video's content was known join those it has") {
        parts async throws in
        for title in ["", "better "] {
            let run = try await parts.begin("two.mp4")
            for (number, name) in [(1, "soup"), (2, "bread")] {
                let id = try await parts.journal.recipeID(for: run, number: number)
                try await parts.journal.record(
                    [.recipe(id, sampleRecipe(title + name), number: number)],
                    events: [],
                    in: run
                )
            }
            let content = RunFact.videoContent(sha256: soupContent, bytes: 12, object: nil)
            try await parts.journal.record([content], events: [], in: run)
        }
        #expect(try await Set(parts.titles(of: parts.owner)) == ["better soup", "better bread"])
    },
    ConformanceRule("with a video's last recipe go its frames, but for what another video shows too") {
        parts async throws in
        let object = { (digit: String) in ObjectName(sha256: String(repeating: digit, count: 64)) }
        var ids: [RecipeID] = []
        for (content, frames) in [("1", ["a", "b"]), ("2", ["b", "c"])] {
            let run = try await parts.begin("\(content).mp4")
            let facts: [RunFact] =
                [.videoContent(sha256: object(content).sha256, bytes: 1, object: object(content))]
                + frames.enumerated().map { .frame(sampleFrame(at: $0.offset), jpeg: object($0.element)) }
            try await parts.journal.record(facts, events: [], in: run)
            let id = try await parts.journal.recipeID(for: run, number: 1)
            let end = RunEvent(sequence: 1, elapsed: 1, kind: .completed(peakMemoryBytes: 0))
            try await parts.journal.record([.recipe(id, sampleRecipe(content))], events: [end], in: run)
            ids.append(id)
        }
        try await parts.deleting.delete(ids[0], owner: parts.owner)
        let orphans = try await parts.deleting.orphans(limit: 10)
        #expect(Set(orphans) == [object("1"), object("a")])
        try await parts.deleting.forget(orphans: orphans)
        #expect(try await parts.deleting.orphans(limit: 10) == [])
        #expect(try await parts.titles(of: parts.owner) == ["2"])
    },
    ConformanceRule("nothing is given up while a run is under way, since it may have put the same") {
        parts async throws in
        let run = try await parts.begin("a.mp4")
        let name = ObjectName(sha256: String(repeating: "a", count: 64))
        try await parts.journal.record([.frame(sampleFrame(at: 0), jpeg: name)], events: [], in: run)
        let id = try await parts.journal.recipeID(for: run, number: 1)
        let end = RunEvent(sequence: 1, elapsed: 1, kind: .completed(peakMemoryBytes: 0))
        try await parts.journal.record([.recipe(id, sampleRecipe("a"))], events: [end], in: run)
        let other = try await parts.begin("b.mp4")
        try await parts.deleting.delete(id, owner: parts.owner)
        #expect(try await parts.deleting.orphans(limit: 10) == [])
        try await parts.journal.record([.frame(sampleFrame(at: 0), jpeg: name)], events: [end], in: other)
        #expect(try await parts.deleting.orphans(limit: 10) == [])
    },
]
