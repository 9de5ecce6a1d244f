import Testing

@testable import RecipeDomain

@Suite("Sources that differ")
struct ConflictTests {
    private func check(
        _ lines: [String],
        caption: String? = nil,
        screen: [OnScreenText] = [],
        said: [Segment] = []
    ) -> Recipe {
        EvidenceCheck.check(
            RecipeDraft(ingredients: lines.map { .init(text: $0) }),
            against: VideoEvidence(
                caption: caption,
                duration: Timestamp(seconds: 60),
                onScreen: screen,
                segments: said
            )
        )
    }

    private func two(_ line: String) -> Recipe {
        check([line], caption: "2 cups flour\n1 tsp salt", screen: [MadeEvidence.overlay(4, 7, "1 cup flour")])
    }

    @Test("the higher-ranked one wins, whichever the draft took", arguments: ["2 cups flour", "1 cup flour"])
    func higherWins(_ line: String) throws {
        let recipe = two(line)
        let flour = try #require(recipe.ingredients.first)
        #expect(flour.amountText == "2 cups")
        #expect(!flour.amountIsEstimated)
        #expect(flour.evidence.first?.kind == .caption)
        #expect(flour.conflicts.map(\.quantity.description) == ["1"])
        #expect(flour.conflicts.map(\.evidence.kind) == [.onScreen])
        #expect(flour.conflicts.first?.evidence.range == MadeEvidence.range(4, 7))
        #expect(recipe.notes.contains("The caption says 2 cups of flour, the screen 1 cup."))
    }

    @Test("an amount that neither tells stays estimated")
    func neither() throws {
        let flour = try #require(two("3 cups flour").ingredients.first)
        #expect(flour.amountText == "3 cups" && flour.amountIsEstimated)
    }

    @Test("the only source that tells an amount is believed")
    func only() throws {
        let recipe = check(
            ["1 cup flour"],
            caption: "flour\nsugar",
            screen: [MadeEvidence.overlay(4, 7, "1 cup flour")]
        )
        let flour = try #require(recipe.ingredients.first)
        #expect(flour.amountText == "1 cup" && flour.conflicts.isEmpty && !flour.amountIsEstimated)
    }

    @Test("three of them are all kept")
    func three() throws {
        let recipe = check(
            ["200 g sugar"],
            caption: "200 g sugar",
            screen: [MadeEvidence.overlay(4, 7, "150 g sugar")],
            said: [MadeEvidence.said(8, 10, "then add a hundred grams of sugar")]
        )
        let sugar = try #require(recipe.ingredients.first)
        #expect(sugar.conflicts.map(\.quantity.description) == ["150", "100"])
        #expect(recipe.notes.contains("The caption says 200 g of sugar, the screen 150 g, the speech 100 g."))
    }

    @Test("about a food used twice are no conflict")
    func usedTwice() {
        let caption = "1 cup flour\n2 tbsp flour for dusting"
        let recipe = check(
            ["1 cup flour", "2 tbsp flour for dusting"],
            caption: caption,
            screen: [MadeEvidence.overlay(4, 7, "2 tbsp flour")]
        )
        #expect(recipe.ingredients.allSatisfy { $0.conflicts.isEmpty && !$0.amountIsEstimated })
        #expect(recipe.ingredients.map(\.amountText) == ["1 cup", "2 tbsp"])
        let shown = check(
            ["1 cup flour", "2 tbsp flour for dusting"],
            caption: "1 cup flour",
            screen: [MadeEvidence.overlay(4, 7, "2 tbsp flour for dusting")]
        )
        #expect(shown.ingredients.map(\.amountText) == ["1 cup", "2 tbsp"])
        #expect(shown.ingredients.allSatisfy { $0.conflicts.isEmpty })
    }

    @Test(
        "one of which tells parts are no conflict",
        arguments: [
            "now add half of the sugar", "stir in 50 g of the sugar", "add another 50 g of sugar",
            "add 40 g sugar to the eggs and 60 g sugar to the cream",
        ]
    )
    func parts(_ said: String) throws {
        let recipe = check(["100 g sugar"], caption: "100 g sugar", said: [MadeEvidence.said(8, 10, said)])
        let sugar = try #require(recipe.ingredients.first)
        #expect(sugar.conflicts.isEmpty)
        #expect(sugar.amountText == "100 g")
    }

    @Test("in units only are none", arguments: ["250 ml milk", "8 fl oz milk", "0.24 l milk", "16 tbsp milk"])
    func units(_ shown: String) throws {
        let recipe = check(["1 cup milk"], caption: "1 cup milk", screen: [MadeEvidence.overlay(4, 7, shown)])
        #expect(try #require(recipe.ingredients.first).conflicts.isEmpty)
    }

    @Test("in what can't be compared are none")
    func incomparable() throws {
        let recipe = check(["2 onions"], caption: "2 onions", screen: [MadeEvidence.overlay(4, 7, "200 g onions")])
        #expect(try #require(recipe.ingredients.first).conflicts.isEmpty)
    }

    @Test("about another food are none", arguments: ["1 cup coconut flour", "1 cup bread", "1 cup sugar"])
    func otherFood(_ shown: String) throws {
        let recipe = check(["2 cups flour"], caption: "2 cups flour", screen: [MadeEvidence.overlay(4, 7, shown)])
        #expect(try #require(recipe.ingredients.first).conflicts.isEmpty)
    }
}
