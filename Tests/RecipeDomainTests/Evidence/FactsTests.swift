import Testing

@testable import RecipeDomain

@Suite("Yield, times, author and citations looked up")
struct FactsTests {
    private let evidence = VideoEvidence(
        caption: "Serves 4\nPrep time: 10 min\nTotal time: 1 h\n2 cups flour",
        duration: Timestamp(seconds: 60),
        onScreen: [
            MadeEvidence.overlay(1, 3, "@maria_cooks"), MadeEvidence.overlay(20, 24, "Bake the buns for 15 minutes"),
        ],
        segments: [
            MadeEvidence.said(30, 33, "bake them in the oven for fifteen minutes"),
            MadeEvidence.said(40, 44, "this makes twelve buns and cooking takes half an hour"),
        ]
    )

    @Test("are found where they are told")
    func found() {
        let draft = RecipeDraft(
            yield: "4 servings",
            prepMinutes: 10,
            cookMinutes: 30,
            totalMinutes: 60,
            author: "@maria_cooks"
        )
        let recipe = EvidenceCheck.check(draft, against: evidence)
        let facts = recipe.factEvidence
        #expect(facts.yield.map(\.quote) == ["Serves 4"])
        #expect(facts.prepTime.map(\.kind) == [.caption])
        #expect(facts.cookTime.map(\.range) == [MadeEvidence.range(40, 44)])
        #expect(facts.totalTime.map(\.quote) == ["Total time: 1 h"])
        #expect(facts.author.map(\.frame) == [Timestamp(seconds: 1)])
        #expect(!recipe.notes.contains { $0.contains("estimated") })
    }

    @Test(
        "of another thing made are found by what is made",
        arguments: [("12 buns", true), ("12 servings", false), ("24 buns", false)]
    )
    func made(_ yield: String, isShown: Bool) {
        let facts = EvidenceCheck.check(RecipeDraft(yield: yield), against: evidence).factEvidence
        #expect(facts.yield.isEmpty != isShown)
    }

    @Test("stay and are named where nobody tells them")
    func invented() {
        let draft = RecipeDraft(
            yield: "6 servings",
            prepMinutes: 60,
            cookMinutes: 10,
            totalMinutes: 45,
            author: "Gordon"
        )
        let recipe = EvidenceCheck.check(draft, against: evidence)
        #expect(recipe.factEvidence == FactEvidence())
        #expect(recipe.yield == "6 servings" && recipe.prepSeconds == 3600 && recipe.author == "Gordon")
        #expect(
            recipe.notes.contains(
                "The yield, preparation time, cooking time, total time and author were not found in the video and are estimated."
            )
        )
    }

    private func step(_ text: String, quote: String? = nil, range: TimeRange? = nil) throws -> Step {
        let draft = RecipeDraft(steps: [.init(text: text, quote: quote, range: range)])
        return try #require(EvidenceCheck.check(draft, against: evidence).steps.first)
    }

    @Test("A quote that stands there leads to its moment")
    func quote() throws {
        let quoted = try step("Bake for 15 minutes", quote: "bake them in the oven for fifteen minutes")
        #expect(quoted.evidence.contains { $0.range == MadeEvidence.range(30, 33) })
        let ingredient = EvidenceCheck.check(
            RecipeDraft(ingredients: [.init(text: "2 cups flour", quote: "2 cvps fl0ur")]),
            against: evidence
        ).ingredients.first
        #expect(try #require(ingredient).evidence.first?.kind == .caption)
    }

    @Test("A quote that stands nowhere and a moment behind the end count for nothing")
    func falseCitations() throws {
        let made = try step("Fry the bacon", quote: "fry the bacon until crisp", range: MadeEvidence.range(20, 24))
        #expect(made.evidence.isEmpty && made.range == nil)
        let late = try step("Bake the buns for 15 minutes", range: MadeEvidence.range(9000, 9010))
        #expect(late.range == MadeEvidence.range(20, 24))
    }

    @Test("A time or temperature that the step's evidence doesn't tell is estimated, the step isn't")
    func numbers() throws {
        let timer = try step("Bake the buns for 25 minutes")
        #expect(!timer.evidence.isEmpty && timer.timers.map(\.isEstimated) == [true])
        let heat = try step("Bake the buns at 200°C for 15 minutes")
        #expect(!heat.evidence.isEmpty && heat.temperatures.map(\.isEstimated) == [true])
        #expect(heat.timers.map(\.isEstimated) == [false])
    }

    @Test(
        "A step in another language than the evidence is estimated, whatever its numbers",
        arguments: [
            "Die Brötchen 15 Minuten backen", "Enfourner les petits pains 15 minutes",
            "Hornear los panecillos 15 minutos",
        ]
    )
    func otherLanguage(_ text: String) throws {
        #expect(try step(text).evidence.isEmpty)
    }
}
