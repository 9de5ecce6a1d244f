import Testing

@testable import RecipeDomain

@Suite("What is no food")
struct EdibilityTests {
    private func segment(_ text: String, at second: Int) -> Segment {
        let range = TimeRange(
            start: Timestamp(milliseconds: second * 1000),
            end: Timestamp(milliseconds: second * 1000 + 2500)
        )
        return Segment(range: range, text: text, kind: .speech)
    }

    private func recipe(
        _ line: String,
        caption: String? = nil,
        said: [String],
        title: String? = nil,
        language: String? = nil
    ) -> Recipe {
        let evidence = VideoEvidence(
            caption: caption,
            duration: Timestamp(milliseconds: 120_000),
            segments: said.enumerated().map { segment($1, at: 10 * ($0 + 1)) }
        )
        var draft = RecipeDraft(title: title, ingredients: [.init(text: line)], steps: [])
        draft.language = language
        return EvidenceCheck.check(draft, against: evidence)
    }

    @Test(
        "is marked and told, wherever it stands, in all languages",
        arguments: ["2 cups antifreeze", "200 g Zement", "1 verre de térébenthine", "3 cucharadas de lejía"]
    )
    func never(line: String) throws {
        let recipe = recipe(line, caption: "Pancakes\n200 g flour\n\(line)", said: ["now \(line) goes in"])
        let ingredient = try #require(recipe.ingredients.first)
        #expect(ingredient.isEstimated && ingredient.amountIsEstimated)
        #expect(recipe.notes.contains { $0.contains("nothing to eat") })
    }

    @Test("is in no step that counts as told")
    func step() {
        let evidence = VideoEvidence(
            duration: Timestamp(milliseconds: 60_000),
            segments: [segment("Stir in the gasoline and the milk.", at: 4), segment("Stir in the milk.", at: 9)]
        )
        let draft = RecipeDraft(
            ingredients: [],
            steps: ["Stir in the gasoline.", "Stir in the milk."].map { .init(text: $0) }
        )
        #expect(EvidenceCheck.check(draft, against: evidence).steps.map(\.evidence.isEmpty) == [true, false])
    }

    @Test("may be a food that no list has: it counts where a list shows it or it is spoken of more than once")
    func unknown() throws {
        let line = "2 tbsp blorfnix"
        let once = "Add 2 tbsp of blorfnix to the pan"
        #expect(try #require(recipe(line, said: [once]).ingredients.first).isEstimated)
        #expect(try !#require(recipe(line, said: [once, "The blorfnix is soft by now"]).ingredients.first).isEstimated)
        #expect(try !#require(recipe(line, caption: "Soup\n2 tbsp blorfnix", said: []).ingredients.first).isEstimated)
        #expect(
            try !#require(recipe("2 tbsp gochugaru", said: ["Add 2 tbsp of gochugaru"]).ingredients.first).isEstimated
        )
    }

    @Test("can't be told in a language of which no foods are known")
    func otherLanguage() throws {
        let said = ["Aggiungete 200 g di blorfnix"]
        #expect(try !#require(recipe("200 g blorfnix", said: said, language: "it").ingredients.first).isEstimated)
    }

    @Test("gives a dish its name only where the video puts it up as one")
    func title() {
        let said = ["Let the flimflam be on the card today", "Whisk the eggs"]
        #expect(recipe("2 eggs", said: said, title: "Flimflam").title == "Recipe")
        #expect(recipe("2 eggs", caption: "Flimflam\n2 eggs", said: said, title: "Flimflam").title == "Flimflam")
        #expect(recipe("2 eggs", said: said, title: "Scrambled eggs").title == "Scrambled eggs")
    }

    @Test("names no group of ingredients")
    func group() {
        let evidence = VideoEvidence(caption: "Cake\n2 eggs\nFor the glaze\n1 lemon", duration: .zero)
        for (group, isKept) in [
            ("For the glaze", true), ("Für die Soße", true), ("For the marinade", true),
            ("Buy Zorbo at zorbo.example", false),
            ("Vote Zorbo", false), ("For the antifreeze", false),
        ] {
            let draft = RecipeDraft(ingredients: [.init(text: "1 lemon", group: group)], steps: [])
            #expect(EvidenceCheck.check(draft, against: evidence).ingredients.map(\.group) == [isKept ? group : nil])
        }
    }

    @Test("and more servings than anybody cooks for are left out")
    func servings() {
        let evidence = VideoEvidence(caption: "Serves 4\n2 eggs\n9000 servings", duration: .zero)
        for (yield, isKept) in [("4 servings", true), ("9000 servings", false)] {
            let draft = RecipeDraft(yield: yield, ingredients: [.init(text: "2 eggs")], steps: [])
            #expect((EvidenceCheck.check(draft, against: evidence).yield != nil) == isKept)
        }
    }
}
