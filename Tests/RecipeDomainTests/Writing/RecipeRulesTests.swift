import Testing

@testable import RecipeDomain

@Suite("A recipe written by rules")
struct RecipeRulesTests {
    private func write(
        title: String? = nil,
        caption: String? = nil,
        screen: [OnScreenText] = [],
        said: [Segment] = []
    ) -> RecipeDraft {
        RecipeRules().drafts(
            from: VideoEvidence(
                title: title,
                caption: caption,
                duration: Timestamp(seconds: 60),
                onScreen: screen,
                segments: said
            )
        ).first ?? RecipeDraft()
    }

    @Test("from overlays has title, yield, ingredients and steps with their words and times")
    func overlays() {
        let draft = write(screen: [
            MadeEvidence.overlay(0, 3, "Tomato Soup", height: 0.1), MadeEvidence.overlay(3, 5, "Serves 4"),
            MadeEvidence.overlay(5, 8, "500 g tomatoes", "1 onion", "salt & pepper"),
            MadeEvidence.overlay(10, 14, "Chop the onion and fry", "it for 5 minutes"),
            MadeEvidence.overlay(15, 18, "Add the tomatoes"), MadeEvidence.overlay(55, 60, "Follow for more!"),
        ])
        #expect(draft.title == "Tomato Soup")
        #expect(draft.yield == "4 servings")
        #expect(draft.ingredients.map(\.text) == ["500 g tomatoes", "1 onion", "salt & pepper"])
        #expect(draft.ingredients.first?.range == MadeEvidence.range(5, 8))
        #expect(draft.steps.map(\.text) == ["Chop the onion and fry it for 5 minutes", "Add the tomatoes"])
        #expect(draft.steps.map(\.range) == [MadeEvidence.range(10, 14), MadeEvidence.range(15, 18)])
        #expect(draft.steps.first?.quote == "Chop the onion and fry it for 5 minutes")
    }

    @Test("from a caption has its groups, its tags and no more than it says")
    func caption() {
        let draft = write(
            caption: """
                Creamy Leek Pie 🥧
                Serves 6
                by @anna

                INGREDIENTS
                For the dough:
                • 200 g flour
                • 100 g butter
                For the filling:
                • 2 leeks
                • salt

                METHOD
                1. Mix flour and butter.
                2. Fry the leeks.
                3. Bake at 180°C for 40 minutes.

                Follow for more! #pie #leek
                """
        )
        #expect(draft.title == "Creamy Leek Pie" || draft.title == "Creamy Leek Pie 🥧")
        #expect(draft.yield == "6 servings")
        #expect(draft.ingredients.map(\.text) == ["200 g flour", "100 g butter", "2 leeks", "salt"])
        #expect(
            draft.ingredients.map(\.group) == ["For the dough", "For the dough", "For the filling", "For the filling"]
        )
        #expect(
            draft.steps.map(\.text) == ["Mix flour and butter.", "Fry the leeks.", "Bake at 180°C for 40 minutes."]
        )
        #expect(draft.tags == ["pie", "leek"])
    }

    @Test("keeps the caption's amount where the screen shows another, and tells the step once")
    func ranked() {
        let draft = write(
            caption: "Ingredients\n2 cups flour\n1 tsp salt\n3 eggs",
            screen: [
                MadeEvidence.overlay(1, 3, "1 cup flour"), MadeEvidence.overlay(5, 8, "Whisk the eggs with salt"),
            ],
            said: [
                MadeEvidence.said(5, 8, "Whisk the eggs with the salt."),
                MadeEvidence.said(9, 12, "Fold in the flour gently."),
            ]
        )
        #expect(draft.ingredients.map(\.text) == ["2 cups flour", "1 tsp salt", "3 eggs"])
        #expect(draft.steps.map(\.text) == ["Whisk the eggs with salt", "Fold in the flour gently."])
    }

    @Test("from speech alone has what is named with an amount, and what is to be done")
    func speech() {
        let draft = write(said: [
            MadeEvidence.said(0, 3, "Hey guys, welcome back to my channel."),
            MadeEvidence.said(3, 8, "Heat two tablespoons of olive oil in a pan."),
            MadeEvidence.said(8, 12, "Add 3 cloves of garlic and fry them for a minute."),
            MadeEvidence.said(12, 15, "Then add the tomatoes."),
            MadeEvidence.said(50, 55, "Thanks for watching and don't forget to subscribe!"),
        ])
        #expect(draft.ingredients.map { IngredientLineParser().parse($0.text).food } == ["olive oil", "garlic"])
        #expect(draft.steps.count == 3)
        #expect(draft.steps.map(\.range?.start.seconds) == [3, 8, 12])
    }

    @Test("lists an ingredient once, however often it is shown")
    func once() {
        let draft = write(screen: [
            MadeEvidence.overlay(1, 3, "2 tbsp olive oil"), MadeEvidence.overlay(3, 5, "2 eggs"),
            MadeEvidence.overlay(10, 13, "Add 2 tbsp olive oil"),
            MadeEvidence.overlay(20, 22, "2 tbsp olive oil"), MadeEvidence.overlay(22, 24, "olive oil"),
        ])
        #expect(draft.ingredients.map(\.text) == ["2 tbsp olive oil", "2 eggs"])
        #expect(draft.steps.map(\.text) == ["Add 2 tbsp olive oil"])
    }

    @Test("lists two uses of one ingredient in two groups twice")
    func twoUses() {
        let draft = write(caption: "For the dough:\n100 g sugar\n200 g flour\nFor the cream:\n50 g sugar\n200 ml cream")
        #expect(draft.ingredients.map(\.text) == ["100 g sugar", "200 g flour", "50 g sugar", "200 ml cream"])
    }

    @Test("names the handle as its author and nothing else of it")
    func author() {
        let draft = write(screen: [
            MadeEvidence.overlay(0, 60, "@noodle.nights", height: 0.02),
            MadeEvidence.overlay(1, 4, "Noodle Soup", height: 0.1), MadeEvidence.overlay(5, 8, "2 eggs"),
        ])
        #expect(draft.author == "@noodle.nights")
        #expect(draft.title == "Noodle Soup")
        #expect(draft.ingredients.count == 1 && draft.steps.isEmpty)
    }

    @Test("ignores scraps the reader made of tiles and noodles")
    func scraps() {
        let draft = write(screen: [
            MadeEvidence.overlay(1, 2, "_ i|~ ;", confidence: 0.35),
            MadeEvidence.overlay(2, 3, "1 wy", confidence: 0.4), MadeEvidence.overlay(3, 4, "ee"),
            MadeEvidence.overlay(4, 6, "4 \\ ~o", confidence: 0.3), MadeEvidence.overlay(6, 9, "2 eggs"),
            MadeEvidence.overlay(9, 10, "3 oe ae", confidence: 0.45),
        ])
        #expect(draft.ingredients.map(\.text) == ["2 eggs"])
        #expect(draft.steps.isEmpty)
    }

    @Test("says what it was made from and how to get more")
    func honest() {
        let notes = write(screen: [MadeEvidence.overlay(6, 9, "2 eggs")]).notes.joined()
        #expect(
            notes.contains("the text on the screen") && notes.contains("OPENAI_API_KEY")
                && notes.contains("docs/models.md")
        )
    }

    @Test("from nothing is empty, from anything is bounded and the same each time")
    func hostile() {
        let nothing = write()
        #expect(nothing.ingredients.isEmpty && nothing.steps.isEmpty && nothing.title == nil)
        let noise = String(repeating: "1 cup x\n2 tbsp y, z\nAdd it all at 180°C!\n@me #a http://x ", count: 300)
        let screen = (0..<100).map {
            MadeEvidence.overlay(Double($0), Double($0) + 1, "\($0) cups food\($0)", "Mix \($0)")
        }
        let draft = write(caption: noise, screen: screen, said: [MadeEvidence.said(0, 1, noise)])
        #expect(draft == write(caption: noise, screen: screen, said: [MadeEvidence.said(0, 1, noise)]))
        #expect(draft.ingredients.count <= 200 && draft.steps.count <= 200)
    }
}
