import People
import RecipeDomain
import Testing
import VideoWorkflow

/// What every `ShareStore` and `ShareLookup` must do.
public let shareRules: [ConformanceRule<StorageParts>] = [
    ConformanceRule("a recipe is found by its link until that is revoked, by its owner only") { parts async throws in
        let recipe = try await parts.make("Soup", content: soupContent)
        let secret = Secret()
        let link = ShareLink(recipe: recipe, owner: parts.owner, createdUnixMilliseconds: 3)
        #expect(try await parts.people.add(link, secret: secret.hash, most: 20) == .added)
        #expect(try await parts.people.share(secret: secret.hash) == link)
        #expect(try await parts.people.share(secret: Secret().hash) == nil)
        #expect(try await parts.people.shares(of: recipe, owner: parts.owner) == [link])
        #expect(try await parts.people.shares(of: recipe, owner: parts.other).isEmpty)
        #expect(!(try await parts.people.revoke(link.id, owner: parts.other)))
        #expect(try await parts.people.share(secret: secret.hash) == link)
        #expect(try await parts.people.revoke(link.id, owner: parts.owner))
        #expect(try await parts.people.share(secret: secret.hash) == nil)
    },
    ConformanceRule("nobody shares another's recipe, or one that isn't there") { parts async throws in
        let recipe = try await parts.make("Soup", content: soupContent)
        for (recipe, owner) in [(recipe, parts.other), (RecipeID(), parts.owner)] {
            let link = ShareLink(recipe: recipe, owner: owner, createdUnixMilliseconds: 3)
            #expect(try await parts.people.add(link, secret: Secret().hash, most: 20) == .recipeMissing)
        }
    },
    ConformanceRule("a recipe has at most so many links") { parts async throws in
        let recipe = try await parts.make("Soup", content: soupContent)
        var outcomes: [ShareOutcome] = []
        for _ in 0..<3 {
            let link = ShareLink(recipe: recipe, owner: parts.owner, createdUnixMilliseconds: 3)
            outcomes.append(try await parts.people.add(link, secret: Secret().hash, most: 2))
        }
        #expect(outcomes == [.added, .added, .tooMany])
    },
    ConformanceRule("a link ends with its recipe, and rests while its owner is disabled") { parts async throws in
        let recipe = try await parts.make("Soup", content: soupContent)
        let secret = Secret()
        let link = ShareLink(recipe: recipe, owner: parts.owner, createdUnixMilliseconds: 3)
        _ = try await parts.people.add(link, secret: secret.hash, most: 2)
        let account = try #require(try await parts.account("Anna"))
        _ = try await parts.people.setDisabled(true, account: account.id)
        #expect(try await parts.people.share(secret: secret.hash) == nil)
        _ = try await parts.people.setDisabled(false, account: account.id)
        #expect(try await parts.people.share(secret: secret.hash) == link)
        try await parts.deleting.delete(recipe, owner: parts.owner)
        #expect(try await parts.people.share(secret: secret.hash) == nil)
    },
    ConformanceRule("a link goes on with the recipe that its own turns out to be the same as") { parts async throws in
        let first = try await parts.make("Soup", content: soupContent)
        let run = try await parts.begin("copy.mp4")
        let early = try await parts.journal.recipeID(for: run, number: 1)
        try await parts.journal.record([.recipe(early, sampleRecipe("Early"))], events: [], in: run)
        let secret = Secret()
        let link = ShareLink(recipe: early, owner: parts.owner, createdUnixMilliseconds: 3)
        #expect(try await parts.people.add(link, secret: secret.hash, most: 2) == .added)
        let content = RunFact.videoContent(sha256: soupContent, bytes: 12, object: nil)
        try await parts.journal.record([content], events: [], in: run)
        #expect(try await parts.people.share(secret: secret.hash)?.recipe == first)
    },
]
