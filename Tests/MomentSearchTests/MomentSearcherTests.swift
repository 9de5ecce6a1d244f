import RecipeDomain
import Synchronization
import Testing

@testable import MomentSearch

@Suite("A search")
struct MomentSearcherTests {
    private let store = MemoryMoments()
    private let owner = OwnerID()
    private var searcher: MomentSearcher { MomentSearcher(store: store) }

    private func search(_ text: String, meaning: [Float]? = nil, limit: Int = 10) async throws -> SearchResults {
        let vector = meaning.map { QueryVector(model: MemoryMoments.model, components: $0) }
        return try await searcher.search(SearchQueryParser.query(text), meaning: vector, owner: owner, limit: limit)
    }

    private func fill() throws {
        try store.add(
            "Ramen",
            [("Ramen: noodles, miso paste", [1, 0, 0]), ("Whisk the miso into the broth", [0.9, 0.1, 0])],
            ingredients: "noodles, miso paste, eggs",
            owner: owner,
            source: 1
        )
        try store.add(
            "Bread",
            [("Bread: flour, water", [0, 1, 0]), ("Fold the dough over itself", [0, 0.9, 0.1])],
            ingredients: "flour, water",
            owner: owner,
            source: 2
        )
        try store.add(
            "Parmigiana",
            [("Parmigiana: eggplant, cheese", [0, 0, 1]), ("Fry the eggplant in a pan", [0, 0.1, 0.9])],
            ingredients: "eggplant, parmesan",
            owner: owner,
            source: 3
        )
    }

    @Test("by words alone finds whole words before those that begin so, and says which")
    func words() async throws {
        try fill()
        let results = try await search("the part where she folds the dough")
        #expect(results.hits.map(\.title) == ["Bread"])
        #expect(results.hits[0].moments.map(\.words) == [["folds", "dough"]])
        #expect(results.hits[0].moments[0].likeness == nil)
        try store.add("Omelette", [("Omelette: egg", nil)], owner: owner, source: 4)
        #expect(try await search("egg").hits.map(\.title) == ["Omelette", "Parmigiana"])
    }

    @Test("by meaning finds what has none of the words, and tells how near it is")
    func meaning() async throws {
        try fill()
        let results = try await search("kneading", meaning: [0, 1, 0.05])
        #expect(results.hits.first?.title == "Bread")
        #expect(results.hits.first?.moments.allSatisfy { $0.words.isEmpty && ($0.likeness ?? 0) > 0.9 } == true)
    }

    @Test("puts what both find before what one finds")
    func hybrid() async throws {
        try fill()
        #expect(try await search("pan", meaning: [0.1, 0.2, 1]).hits.first?.title == "Parmigiana")
    }

    @Test("lets one word of several not outvote what all of them mean")
    func cover() async throws {
        try store.add(
            "Soup",
            [("Soup: chicken, noodles", [0, 0.4, 0.9]), ("Shred the meat with two forks", [1, 0.05, 0])],
            owner: owner,
            source: 1
        )
        try store.add(
            "Curry",
            [("Curry: chicken, rice", [0, 0.5, 0.8]), ("Add the chicken", [0.3, 0.9, 0.3])],
            owner: owner,
            source: 2
        )
        let vague = try await search("pulling chicken apart", meaning: [1, 0, 0])
        #expect(vague.hits.first?.moments.first?.text == "Shred the meat with two forks")
        let exact = try await search("add chicken", meaning: [1, 0, 0])
        #expect(exact.hits.first?.moments.first?.text == "Add the chicken")
    }

    @Test("finds another form of a word that stands nowhere as it was typed")
    func forms() async throws {
        try fill()
        #expect(try await search("whisking").hits.map(\.title) == ["Ramen"])
        #expect(try await search("frying").hits.map(\.title) == ["Parmigiana"])
        // "flour" stands there, so that nothing else is looked for.
        try store.add("Flower salad", [("Flower salad: flours", nil)], owner: owner, source: 4)
        #expect(try await search("floured").hits.map(\.title).contains("Bread"))
    }

    @Test("by meaning alone needs no word")
    func meaningAlone() async throws {
        try fill()
        let vector = QueryVector(model: MemoryMoments.model, components: [1, 0, 0])
        let results = try await searcher.search(SearchQuery(), meaning: vector, owner: owner, limit: 1)
        #expect(results.hits.map(\.title) == ["Ramen"])
    }

    @Test("for what stands in quotes finds nothing else, whatever it means")
    func quotes() async throws {
        try fill()
        #expect(try await search("\"the dough\"", meaning: [1, 0, 0]).hits.map(\.title) == ["Bread"])
        #expect(try await search("\"dough the\"", meaning: [1, 0, 0]).hits.isEmpty)
        #expect(try await search("\"the dough\" miso").hits.map(\.title) == ["Bread"])
    }

    @Test("with filters finds recipes that pass only, also without a word")
    func filters() async throws {
        try fill()
        #expect(try await search("ingredient:egg").hits.map(\.title) == ["Ramen"])
        #expect(try await search("without:miso", meaning: nil).hits.map(\.title) == ["Parmigiana", "Bread"])
        #expect(try await search("broth dough without:miso", meaning: [1, 0, 0]).hits.map(\.title) == ["Bread"])
        #expect(try await search("ingredient:saffron dough").hits.isEmpty)
    }

    @Test("never finds another owner's")
    func owners() async throws {
        try fill()
        let theirs = OwnerID()
        try store.add("Secret", [("Secret dough", [0, 1, 0])], owner: theirs, source: 1)
        #expect(try await !search("secret dough", meaning: [0, 1, 0]).hits.map(\.title).contains("Secret"))
        let nobody = try await searcher.search(
            SearchQueryParser.query("dough"),
            meaning: nil,
            owner: OwnerID(),
            limit: 5
        )
        #expect(nobody.hits.isEmpty)
    }

    @Test("for words that are in more than one of twenty moments still finds the newest, and orders what others find")
    func common() async throws {
        for source in 1...300 {
            try store.add(
                "Dish \(source)",
                [("Dish \(source)", nil), ("Add it to the pan", nil)],
                owner: owner,
                source: source
            )
        }
        try store.add(
            "Socca",
            [("Socca", nil), ("Socca goes into the pan", nil), ("Socca rests", nil)],
            owner: owner,
            source: 301
        )
        #expect(try await search("add pan", limit: 1).hits.map(\.title) == ["Dish 300"])
        let found = try await search("socca pan")
        #expect(found.hits.map(\.title) == ["Socca"])
        #expect(found.hits[0].moments.first?.text == "Socca goes into the pan")
    }

    @Test("for recipes like one finds the nearest, itself left out")
    func similar() async throws {
        try fill()
        let udon = try store.add("Udon", [("Udon: noodles, miso", [0.95, 0.05, 0])], owner: owner, source: 5)
        let results = try #require(try await searcher.similar(to: udon, owner: owner, limit: 5))
        #expect(results.hits.first?.title == "Ramen")
        #expect(!results.hits.contains { $0.recipe == udon })
        let soba = try store.add("Soba", [("Soba: noodles", nil)], owner: owner, source: 6)
        #expect(try await searcher.similar(to: soba, owner: owner, limit: 5)?.hits.count == 2)
        #expect(try await searcher.similar(to: udon, owner: OwnerID(), limit: 5) == nil)
    }

    @Test("in a damaged index finds what is left, and says so")
    func damaged() async throws {
        try fill()
        store.content.withLock { $0.blocks[1].bytes[3] ^= 1 }
        let results = try await search("dough", meaning: [0, 1, 0])
        #expect(results.damagedBlocks == [2])
        #expect(results.notes.count == 1)
        #expect(results.hits.first?.title == "Bread")
    }

    @Test("with a meaning of another model, of another length, or of none goes by words")
    func otherModels() async throws {
        try fill()
        for vector in [
            QueryVector(model: "other", components: [0, 0, 1]),
            QueryVector(model: MemoryMoments.model, components: [0, 1]),
            QueryVector(model: MemoryMoments.model, components: [.nan, 0, 1]),
        ] {
            let results = try await searcher.search(
                SearchQueryParser.query("dough"),
                meaning: vector,
                owner: owner,
                limit: 5
            )
            #expect(results.hits.map(\.title) == ["Bread"])
        }
    }
}
