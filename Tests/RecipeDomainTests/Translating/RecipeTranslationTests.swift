import Testing

@testable import RecipeDomain

@Suite("A recipe in another language")
struct RecipeTranslationTests {
    private static let words = [
        "Pancakes": "Pfannkuchen", "4 servings": "4 Portionen", "flour": "Mehl", "sifted": "gesiebt", "eggs": "Eier",
        "For the batter": "Für den Teig", "Whisk 200 g flour with the eggs": "200 g Mehl mit den Eiern verrühren",
        "Fry in a hot pan for 3 minutes at 180°C": "In einer heißen Pfanne 3 Minuten bei 180 °C braten",
        "pan": "Pfanne",
        "breakfast": "Frühstück",
    ]

    private var pancakes: Recipe {
        let evidence = [Evidence(kind: .caption, range: nil, frame: nil, quote: "200 g flour, sifted", confidence: 1)]
        let gram = Rational(200).map { Quantity.exact($0) }
        let recipe = Recipe(
            title: "Pancakes",
            yield: "4 servings",
            ingredients: [
                Ingredient(
                    quantity: gram,
                    unit: .gram,
                    food: "flour",
                    note: "sifted",
                    group: "For the batter",
                    original: "200 g flour, sifted",
                    evidence: evidence
                ),
                Ingredient(quantity: Rational(2).map { .exact($0) }, unit: nil, food: "eggs", original: "2 eggs"),
            ],
            steps: [
                StepRecogniser.step("Whisk 200 g flour with the eggs"),
                StepRecogniser.step("Fry in a hot pan for 3 minutes at 180°C"),
            ],
            equipment: ["pan"],
            tags: ["breakfast"],
            author: "@anna",
            language: "en",
            notes: ["One line was not found."]
        )
        return IngredientLinks.linked(recipe)
    }

    private func view(_ change: (String) -> String = { $0 }) -> Recipe {
        let translation = RecipeTranslation(of: pancakes, to: "de")
        return translation.view(with: translation.texts.map { change(Self.words[$0] ?? "?" + $0) })
    }

    @Test("asks for each text once, in reading order, and for nothing that isn't read by a cook")
    func texts() {
        var recipe = pancakes
        recipe.ingredients[1].group = "For the batter"
        recipe.ingredients[1].note = "500"
        #expect(
            RecipeTranslation(of: recipe, to: "de").texts == [
                "Pancakes", "4 servings", "For the batter", "flour", "sifted", "eggs",
                "Whisk 200 g flour with the eggs", "Fry in a hot pan for 3 minutes at 180°C", "pan", "breakfast",
            ]
        )
    }

    @Test("has other words and the same values; evidence, wording and author stay")
    func values() {
        let (view, recipe) = (view(), pancakes)
        #expect(view.title == "Pfannkuchen" && view.yield == "4 Portionen" && view.language == "de")
        #expect(view.ingredients.map(\.food) == ["Mehl", "Eier"] && view.ingredients[0].note == "gesiebt")
        #expect(view.ingredients[0].group == "Für den Teig" && view.tags == ["Frühstück"])
        #expect(view.equipment == ["Pfanne"] && view.steps[1].equipment == ["Pfanne"])
        #expect(view.author == "@anna" && view.notes.first == "One line was not found.")
        for (new, old) in zip(view.ingredients, recipe.ingredients) {
            #expect(new.quantity == old.quantity && new.unit == old.unit)
            #expect(new.evidence == old.evidence && new.original == old.original)
        }
        for (new, old) in zip(view.steps, recipe.steps) {
            #expect(new.timers.map(\.seconds) == old.timers.map(\.seconds))
            #expect(new.temperatures.map(\.degrees) == old.temperatures.map(\.degrees))
            #expect(new.ingredients.map(\.ingredient) == old.ingredients.map(\.ingredient))
            #expect(new.ingredients.map(\.quantity) == old.ingredients.map(\.quantity))
        }
        #expect(view.notes.count == 2 && view.notes[1].contains("translated by a model (de)"))
    }

    @Test("finds the words of amounts, times and temperatures again in its own text")
    func wording() {
        let view = view()
        #expect(view.steps[1].timers.map(\.words) == ["3 Minuten"])
        #expect(view.steps[1].temperatures.map(\.words) == ["180 °C"])
        #expect(view.steps[0].ingredients.first?.words == "200 g")
        for step in view.steps {
            for words in step.ingredients.compactMap(\.words) { #expect(step.text.contains(words)) }
        }
    }

    @Test("keeps a text whose translation changed a number, and says so")
    func changedNumber() {
        let view = view { $0.replacing("3 Minuten", with: "30 Minuten") }
        #expect(view.steps[1].text == "Fry in a hot pan for 3 minutes at 180°C")
        #expect(view.steps[1] == pancakes.steps[1].withEquipment(["Pfanne"]))
        #expect(view.notes.last?.contains("1 text stays in the original") == true)
        #expect(view.notes.last?.contains("“Fry in a hot pan") == true)
    }

    @Test("stays as it is where there are more or fewer translations than texts")
    func otherCount() {
        let translation = RecipeTranslation(of: pancakes, to: "de")
        for translations in [[], Array(repeating: "Mehl", count: 3), Array(repeating: "Mehl", count: 40)] {
            let view = translation.view(with: translations)
            #expect(view.title == "Pancakes" && view.steps == pancakes.steps)
            #expect(
                view.notes.last?.contains("10 texts stay in the original, since the translation is missing") == true
            )
        }
    }

    @Test("is needless where the recipe is in that language already")
    func needless() {
        #expect(RecipeTranslation(of: pancakes, to: "en-GB").isNeedless)
        #expect(!RecipeTranslation(of: pancakes, to: "de").isNeedless)
        #expect(!RecipeTranslation(of: Recipe(title: "?"), to: "de").isNeedless)
    }

    @Test("sends no more texts than there may be, however large a recipe is")
    func bounds() {
        var recipe = pancakes
        recipe.tags = (0..<3000).map { "tag \($0)" } + [String(repeating: "x", count: 5000)]
        let texts = RecipeTranslation(of: recipe, to: "de").texts
        #expect(texts.count == RecipeTranslation.mostTexts)
        #expect(texts.allSatisfy { $0.count <= RecipeTranslation.longestText })
    }
}

extension Step {
    fileprivate func withEquipment(_ equipment: [String]) -> Step {
        var step = self
        step.equipment = equipment
        return step
    }
}
