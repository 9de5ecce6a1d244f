import Testing

@testable import RecipeDomain

@Suite("The difference of two versions")
struct RecipeDifferenceTests {
    private func recipe(_ title: String, _ lines: [String], _ steps: [String]) -> Recipe {
        Recipe(
            title: title,
            ingredients: lines.map { IngredientLineParser().parse($0) },
            steps: steps.map(StepRecogniser.step)
        )
    }

    @Test("is nothing for what reads the same")
    func same() {
        var soup = SampleRecipe.soup
        soup.ingredients[0].evidence = []
        soup.steps[0].text = "Fry the leeks for 5 min."
        soup.ingredients.swapAt(0, 1)
        #expect(RecipeDifference.between(SampleRecipe.soup, soup).isEmpty)
        #expect(RecipeDifference.between(SampleRecipe.soup, soup).lines == [])
    }

    @Test("is told line by line: facts, ingredients, steps")
    func lines() {
        var old = recipe(
            "Bread",
            ["2 cups flour", "1 tsp salt", "1 cup water"],
            ["Mix flour and salt.", "Add the water and knead for 10 minutes.", "Rest overnight.", "Bake at 220°C."]
        )
        var new = recipe(
            "Bread",
            ["3 cups flour", "1 cup water", "1 tbsp honey"],
            [
                "Mix flour and salt.", "Add the water and knead for 5 minutes.", "Bake at 220°C.", "Rest overnight.",
                "Eat.",
            ]
        )
        (old.yield, new.yield, new.prepSeconds) = ("1 loaf", "2 loaves", 600)
        let difference = RecipeDifference.between(old, new)
        #expect(
            difference.lines == [
                "- yield: 1 loaf", "+ yield: 2 loaves", "+ prep time: 10 min",
                "- 2 cups flour", "+ 3 cups flour", "- 1 tsp salt", "+ 1 tbsp honey",
                "- 2. Add the water and knead for 10 minutes.", "+ 2. Add the water and knead for 5 minutes.",
                "+ 3. Bake at 220°C.", "- 4. Bake at 220°C.", "+ 5. Eat.",
            ]
        )
        #expect(difference.ingredients[0] == .changed(from: old.ingredients[0], to: new.ingredients[0], at: 0))
        #expect(difference.ingredients[1] == .removed(old.ingredients[1], at: 1))
        #expect(difference.ingredients[2] == .added(new.ingredients[2], at: 2))
        #expect(difference.facts.map(\.name) == ["yield", "prep time"])
    }

    @Test("sees another unit, another note and another group")
    func details() {
        let old = recipe("", ["2 cups flour", "1 onion, diced", "1 egg"], [])
        var new = recipe("", ["2 tbsp flour", "1 onion, sliced", "1 egg"], [])
        new.ingredients[2].group = "For the glaze"
        #expect(
            RecipeDifference.between(old, new).lines == [
                "- 2 cups flour", "+ 2 tbsp flour", "- 1 onion, diced", "+ 1 onion, sliced", "- 1 egg",
                "+ 1 egg [For the glaze]",
            ]
        )
    }

    @Test("shows no control characters and takes long lists in its stride")
    func hostile() {
        let old = recipe("a", (0..<3000).map { "\($0) eggs" }, (0..<3000).map { "Step \($0) with words" })
        let new = recipe(
            "\u{1b}[2J\nb",
            (0..<3000).map { "\($0 * 2) eggs" },
            (0..<3000).reversed().map { "Step \($0) with words" }
        )
        let lines = RecipeDifference.between(old, new).lines
        #expect(lines.allSatisfy { line in !line.unicodeScalars.contains { $0.value < 32 } })
        #expect(lines.contains("+ title: [2Jb"))
    }
}
