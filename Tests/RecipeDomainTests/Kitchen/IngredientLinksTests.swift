import Testing

@testable import RecipeDomain

@Suite("The ingredients of a step")
struct IngredientLinksTests {
    /// "butter", "butter=2 tbsp"; the second of two equal foods is "butter#2".
    private func names(_ step: Step, in recipe: Recipe) -> [String] {
        step.ingredients.map { link in
            let food = recipe.ingredients[link.ingredient].food
            let before = recipe.ingredients.prefix(link.ingredient).count { $0.food == food }
            return food + (before > 0 ? "#\(before + 1)" : "") + (link.words.map { "=\($0)" } ?? "")
        }
    }

    @Test("are found in steps written by hand, with precision and recall of 0.95 and more")
    func score() {
        var (right, found, expected, exact, pairs) = (0, 0, 0, 0, 0)
        var misses: [String] = []
        for scene in LinkedSteps.all + LinkedSteps.told {
            let recipe = IngredientLinks.linked(scene.recipe)
            for (step, wanted) in zip(recipe.steps, scene.steps) {
                let names = names(step, in: recipe)
                let foods = Set(names.map { $0.prefix { $0 != "=" } })
                let wantedFoods = Set(wanted.uses.map { $0.prefix { $0 != "=" } })
                right += foods.intersection(wantedFoods).count
                found += foods.count
                expected += wantedFoods.count
                pairs += 1
                if Set(names) == Set(wanted.uses) { exact += 1 } else { misses.append("\(step.text): \(names)") }
            }
        }
        let (precision, recall) = (Double(right) / Double(found), Double(right) / Double(expected))
        print("\(pairs) steps, \(expected) links: precision \(precision), recall \(recall), wholly right \(exact)")
        #expect(pairs >= 60)
        #expect(precision >= 0.95)
        #expect(recall >= 0.95)
        #expect(Double(exact) >= 0.95 * Double(pairs), "\(misses)")
    }

    @Test("keep amounts: half of the list's, the step's own, nothing for what is left")
    func amounts() {
        let scene = LinkedSteps(
            list: ["1|cup|sugar", "3||eggs", "||milk"],
            steps: [("Whisk half of the sugar with 2 eggs and 100 ml milk, then add the remaining sugar.", [])]
        )
        let links = IngredientLinks.linked(scene.recipe).steps[0].ingredients
        #expect(
            links == [
                StepIngredient(ingredient: 0, quantity: .exact(SampleRecipe.rational(1, 2)), unit: .cup, words: "half"),
                StepIngredient(ingredient: 1, quantity: .exact(SampleRecipe.rational(2)), words: "2"),
                StepIngredient(
                    ingredient: 2,
                    quantity: .exact(SampleRecipe.rational(100)),
                    unit: .milliliter,
                    words: "100 ml"
                ),
                StepIngredient(ingredient: 0, words: "remaining"),
            ]
        )
    }

    @Test(
        "take no manner of doing for an amount",
        arguments: [
            "Rest the steaks for 5 minutes.", "Quarter the onions.", "Cut in half the onions.",
            "Cook 2 minutes and add the onions.",
            "Divide into 4, then add onions.", "At 200°C roast the onions.", "Cut 4 slits in the steaks.",
        ]
    )
    func manners(text: String) {
        let scene = LinkedSteps(list: ["2||onions", "2||steaks"], steps: [(text, [])])
        let links = IngredientLinks.linked(scene.recipe).steps[0].ingredients
        #expect(links.count == 1)
        #expect(links.allSatisfy { $0.words == nil && $0.quantity == nil })
    }

    @Test("go by the group that a step names")
    func groups() {
        let scene = LinkedSteps(
            list: ["@For the dough", "100|g|butter", "@For the glaze", "20|g|butter", "1|tbsp|honey"],
            steps: [
                ("For the glaze, melt the butter.", []), ("Mix the glaze ingredients.", []),
                ("Mix all ingredients for the glaze.", []),
            ]
        )
        let steps = IngredientLinks.linked(scene.recipe).steps
        #expect(steps.map { $0.ingredients.map(\.ingredient) } == [[1], [], [1, 2]])
    }

    @Test(
        "come with the tools that the text names",
        arguments: [
            ("Heat a large frying pan and pan-fry the fish", "en", ["frying pan"]),
            ("Whisk with a whisk in the mixing bowl, grill under the grill", "en", ["whisk", "mixing bowl", "grill"]),
            ("In einer Pfanne anbraten, vier Minuten im Backofen", "de", ["pfanne", "backofen"]),
            ("Mettre au four dans un plat", "fr", ["four", "plat"]), ("Cut into four with a knife", "en", ["knife"]),
            ("Tostar el pan en la sartén", "es", ["sartén"]),
        ]
    )
    func tools(text: String, language: String, tools: [String]) {
        let recipe = Recipe(title: "", steps: [Step(text: text)], language: language)
        #expect(IngredientLinks.linked(recipe).steps[0].equipment == tools)
    }

    @Test("are found without harm in texts of any length and any characters")
    func hostile() {
        let texts = [
            String(repeating: "2 tbsp of the butter ", count: 20_000), String(repeating: "½", count: 5000),
            "\r\n\u{301}½\u{301} cup\u{200d}butter\u{0}", String(repeating: "'", count: 9000), "", "1/", "quarter",
            String(repeating: "of ", count: 4000), "9999999999999999999999 butter", "butter (", "half", "butter-",
        ]
        let list =
            (0..<400).map { "1|cup|butter \($0)" } + ["1|cup|", "1|cup|of", "1|cup|,,,(", "1|cup|e\u{301}\u{200d}"]
        let scene = LinkedSteps(list: list, steps: texts.map { ($0, []) })
        for language in [nil, "de", "fr"] {
            var recipe = scene.recipe
            recipe.language = language
            let linked = IngredientLinks.linked(recipe)
            #expect(linked.steps.map(\.text) == texts)
            #expect(linked.steps.allSatisfy { $0.ingredients.count <= 40 })
        }
    }
}
