import Testing

@testable import RecipeDomain

@Suite("A recipe for more or fewer people")
struct RecipeScalingTests {
    private func r(_ top: Int, _ bottom: Int = 1) -> Rational { SampleRecipe.rational(top, bottom) }

    /// One with linked steps, its lines read by the parser.
    private func recipe(_ yield: String?, _ lines: [String], _ steps: [String], language: String = "en") -> Recipe {
        IngredientLinks.linked(
            Recipe(
                title: "Test",
                yield: yield,
                ingredients: lines.map { IngredientLineParser().parse($0) },
                steps: steps.map(StepRecogniser.step),
                language: language
            )
        )
    }

    @Test("has other amounts in the list, in the steps and in the yield; times, heat and sizes stay")
    func whole() throws {
        let cookies = recipe(
            "12 cookies",
            ["2/3 cup butter, softened", "1 egg", "2 cups flour", "1/2-1 tsp salt", "salt to taste"],
            [
                "Melt 1/2 cup of the butter and rest for 10 minutes.",
                "Beat in an egg, half of the flour and a pinch of salt.",
                "Fold in 1 cup flour and the remaining butter; bake at 350°F in a 9-inch tin for 12-14 minutes.",
            ]
        )
        let double = try RecipeScaling.scaled(cookies, by: r(2))
        #expect(
            double.ingredients.map { $0.line(withEstimates: true) } == [
                "1 1/3 cups butter, softened", "2 eggs", "4 cups flour", "1-2 tsp salt", "salt, to taste",
            ]
        )
        #expect(
            double.steps.map(\.text) == [
                "Melt 1 cup of the butter and rest for 10 minutes.",
                "Beat in 2 eggs, half of the flour and 2 pinches of salt.",
                "Fold in 2 cups flour and the remaining butter; bake at 350°F in a 9-inch tin for 12-14 minutes.",
            ]
        )
        #expect(double.yield == "24 cookies")
        #expect(double.steps.flatMap(\.timers) == cookies.steps.flatMap(\.timers))
        #expect(double.steps.flatMap(\.temperatures) == cookies.steps.flatMap(\.temperatures))
        #expect(double.steps[1].ingredients[1].quantity == .exact(r(2)))
        #expect(double.ingredients.map(\.original) == cookies.ingredients.map(\.original))
        #expect(double.notes == [RecipeScaling.timesNote])
        for step in double.steps {
            for link in step.ingredients { #expect(link.words.map { step.text.contains($0) } ?? true) }
        }
    }

    @Test("halves what was one to a readable part, and says nothing of times for a small change")
    func smaller() throws {
        let soup = recipe(
            "4 servings",
            ["2 large eggs", "1 onion", "3 tbsp oil"],
            ["Fry 1 onion in 3 tbsp oil, add 2 eggs."]
        )
        let half = try RecipeScaling.scaled(soup, toServings: 2)
        #expect(
            half.ingredients.map { $0.line(withEstimates: true) } == ["1 large egg", "1/2 onion", "1 1/2 tbsp oil"]
        )
        #expect(half.steps[0].text == "Fry 1/2 onion in 1 1/2 tbsp oil, add 1 egg.")
        let more = try RecipeScaling.scaled(soup, toServings: 6)
        #expect(more.notes.isEmpty)
        #expect(more.ingredients[0].line(withEstimates: true) == "3 large eggs")
        let third = try RecipeScaling.scaled(soup, by: r(1, 6))
        #expect(third.ingredients[0].line(withEstimates: true) == "1/3 large egg")
    }

    @Test(
        "writes what a cook can measure, and keeps the exact number",
        arguments: [
            (12, 7, nil, "1 3/4"), (1, 3, nil, "1/3"), (5, 12, .cup, "3/8"), (4, 7, .teaspoon, "5/8"),
            (75, 7, nil, "10 1/2"),
            (800, 7, .gram, "114"), (50, 7, .gram, "7"), (2, 7, .gram, "0.29"), (3, 2, .gram, "1 1/2"),
            (8, 7, .kilogram, "1.14"), (1, 1000, nil, "0"), (0, 1, .cup, "0"),
        ] as [(Int, Int, Unit?, String)]
    )
    func readable(top: Int, bottom: Int, unit: Unit?, text: String) {
        #expect(Quantity.exact(r(top, bottom)).readable(as: unit).kitchenText == text)
    }

    @Test("in sevenths is still to be read")
    func sevenths() throws {
        let dish = recipe("7 servings", ["3 eggs", "200 g flour"], ["Whisk 3 eggs with 200 g flour."])
        let four = try RecipeScaling.scaled(dish, toServings: 4)
        #expect(four.steps[0].text == "Whisk 1 3/4 eggs with 114 g flour.")
        #expect(four.steps[0].ingredients.map(\.words) == ["1 3/4", "114 g"])
        #expect(four.ingredients.map(\.quantity) == [.exact(r(12, 7)), .exact(r(800, 7))])
        #expect(
            try RecipeScaling.scaled(four, toServings: 7).ingredients.map(\.quantity)
                == dish.ingredients.map(\.quantity)
        )
    }

    @Test(
        "counts from what the yield says, in four languages",
        arguments: [
            ("4 servings", "en", "8 servings"), ("12 cookies", "en", "8 cookies"), ("Serves four", "en", "Serves 8"),
            ("4-6 people", "en", "8-12 people"), ("Makes 1 loaf", "en", "Makes 8 loaves"), ("2", "en", "8"),
            ("1 9-inch cake", "en", "8 9-inch cakes"), ("für 4 Personen", "de", "für 8 Personen"),
            ("1 Portion", "de", "8 Portionen"), ("pour 4 personnes", "fr", "pour 8 personnes"),
            ("1 ración", "es", "8 raciones"), ("Makes about 2 dozen", "en", "Makes about 8"),
        ]
    )
    func yields(yield: String, language: String, scaled: String) throws {
        #expect(try RecipeScaling.scaled(recipe(yield, [], [], language: language), toServings: 8).yield == scaled)
    }

    @Test("can't be made where the yield is missing or has no number, or the factor is absurd")
    func errors() {
        let plain = recipe(nil, ["1 cup milk"], [])
        #expect(throws: ScalingError.noYield) { try RecipeScaling.scaled(plain, toServings: 2) }
        let crowd = recipe("a crowd", ["1 cup milk"], [])
        #expect(throws: ScalingError.yieldWithoutNumber("a crowd")) { try RecipeScaling.scaled(crowd, toServings: 2) }
        let two = recipe("2 servings", ["1 cup milk"], [])
        #expect(throws: ScalingError.outOfRange) { try RecipeScaling.scaled(two, toServings: 0) }
        #expect(throws: ScalingError.outOfRange) { try RecipeScaling.scaled(two, by: r(-1)) }
        #expect(throws: ScalingError.outOfRange) { try RecipeScaling.scaled(two, by: r(101)) }
        var huge = two
        huge.ingredients[0].quantity = .exact(r(.max))
        #expect(throws: ScalingError.amountTooLarge("1 cup milk")) { try RecipeScaling.scaled(huge, by: r(2)) }
    }

    @Test(
        "scales what a note repeats or adds, and no size of a can",
        arguments: [
            ("1 cup (240 ml) milk", "2 cups milk, 480 ml"), ("1 cup plus 2 tbsp flour", "2 cups flour, plus 4 tbsp"),
            ("1 (400 g) can chickpeas", "2 cans chickpeas, 400 g"), ("2 onions (200 g)", "4 onions, 400 g"),
            ("4 salmon fillets (150 g each)", "8 salmon fillets, 150 g each"),
        ]
    )
    func notes(line: String, scaled: String) throws {
        let double = try RecipeScaling.scaled(recipe(nil, [line], []), by: r(2))
        #expect(double.ingredients[0].line(withEstimates: true) == scaled)
    }

    @Test("scales the amounts of other sources with it")
    func conflicts() throws {
        var milk = recipe(nil, ["1 cup milk"], [])
        let evidence = Evidence(kind: .onScreen, range: nil, frame: nil, quote: "2 cups", confidence: 1)
        milk.ingredients[0].conflicts = [AmountConflict(quantity: .exact(r(2)), unit: .cup, evidence: evidence)]
        let half = try RecipeScaling.scaled(milk, by: r(1, 2))
        #expect(half.ingredients[0].conflicts.map(\.quantity) == [.exact(r(1))])
    }

    @Test("keeps the text's own words around the numbers")
    func wording() throws {
        let bread = recipe(
            nil,
            ["500 g flour", "1½ tablespoons oil", "2 cloves garlic", "1 potato"],
            [
                "Mix ½ of the flour with 1½ tablespoons oil, two cloves of garlic and 1 boiled potato.",
                "Add three quarters of a cup of oil.",
            ]
        )
        let double = try RecipeScaling.scaled(bread, by: r(2))
        #expect(
            double.steps.map(\.text) == [
                "Mix ½ of the flour with 3 tablespoons oil, 4 cloves of garlic and 2 boiled potatoes.",
                "Add 1 1/2 cups of oil.",
            ]
        )
        let back = try RecipeScaling.scaled(double, by: r(1, 2))
        #expect(back.ingredients.map(\.quantity) == bread.ingredients.map(\.quantity))
        #expect(back.steps.map { $0.ingredients.map(\.quantity) } == bread.steps.map { $0.ingredients.map(\.quantity) })
    }

    @Test(
        "changes amounts in the steps of four languages",
        arguments: [
            ("de", "Öl", "2 EL Öl und 1 Prise Salz zugeben.", "4 EL Öl und 2 Prisen Salz zugeben."),
            ("de", "Salz", "Mit ½ TL Salz würzen.", "Mit 1 TL Salz würzen."),
            (
                "de", "Öl", "100 ml vom Öl und die Hälfte vom Salz zugeben.",
                "200 ml vom Öl und die Hälfte vom Salz zugeben."
            ),
            ("fr", "huile", "Verser 1 cuillère à soupe d'huile.", "Verser 2 cuillères à soupe d'huile."),
            ("fr", "huile", "Verser 2 c. à s. d’huile.", "Verser 4 c. à s. d’huile."),
            (
                "fr", "gousses d'ail", "Ajouter 1/2 l d'eau et la moitié de l'ail.",
                "Ajouter 1/2 l d'eau et la moitié de l'ail."
            ),
            ("es", "aceite", "Añadir 1 cucharada de aceite.", "Añadir 2 cucharadas de aceite."),
            ("en", "oil", "Add 1 tbsp. oil.", "Add 2 tbsp. oil."),
            ("en", "oil", "Add 1 Tablespoon of oil.", "Add 2 Tablespoons of oil."),
        ]
    )
    func languages(language: String, food: String, text: String, scaled: String) throws {
        var dish = recipe(nil, [], [text], language: language)
        dish.ingredients = [food, "Salz"].map {
            Ingredient(quantity: .exact(r(5)), unit: .tablespoon, food: $0, original: $0)
        }
        let double = try RecipeScaling.scaled(IngredientLinks.linked(dish), by: r(2))
        #expect(double.steps[0].text == scaled)
    }

    @Test(
        "reads numbers that steps spell in four languages, and what is no number of theirs",
        arguments: [
            (
                "de", ["2 Zwiebeln", "3 EL Öl", "1 Pfund Mehl"],
                "Zwei Zwiebeln in drei EL Öl anbraten, ein Pfund Mehl zugeben.",
                "4 Zwiebeln in 6 EL Öl anbraten, 2 Pfund Mehl zugeben."
            ),
            (
                "de", ["2 Zwiebeln", "3 EL Öl"], "In einer Pfanne Zwiebeln in eineinhalb EL Öl sechs Minuten anbraten.",
                "In einer Pfanne Zwiebeln in 3 EL Öl sechs Minuten anbraten."
            ),
            (
                "de", ["4 Tomaten", "300 g Mehl"], "In Viertel geschnittene Tomaten und zwei Drittel vom Mehl zugeben.",
                "In Viertel geschnittene Tomaten und zwei Drittel vom Mehl zugeben."
            ),
            (
                "fr", ["2 oignons", "3 cuillères à soupe d'huile", "1 cuillère à café de sel"],
                "Couper en deux les oignons, verser deux cuillères à soupe d'huile et une demi-cuillère à café de sel.",
                "Couper en deux les oignons, verser 4 cuillères à soupe d'huile et 1 cuillère à café de sel."
            ),
            (
                "fr", ["3 tasses de lait", "1 livre de farine"],
                "Verser un quart d'une tasse de lait, une livre de farine et un tiers du lait.",
                "Verser 1/2 tasse de lait, 2 livres de farine et un tiers du lait."
            ),
            (
                "es", ["2 cebollas", "3 cucharadas de aceite", "1 cucharadita de sal"],
                "Sofreír dos cebollas en tres cucharadas de aceite, añadir media cucharadita de sal.",
                "Sofreír 4 cebollas en 6 cucharadas de aceite, añadir 1 cucharadita de sal."
            ),
            (
                "en", ["2 eggs"], "Beat one by one the eggs, at one o'clock.",
                "Beat one by one the eggs, at one o'clock."
            ),
        ]
    )
    func spelled(language: String, lines: [String], text: String, scaled: String) throws {
        var dish = recipe(nil, [], [text], language: language)
        dish.ingredients = lines.map(IngredientLineParser(language: RecipeLanguage(tag: language)).parse)
        let double = try RecipeScaling.scaled(IngredientLinks.linked(dish), by: r(2))
        #expect(double.steps[0].text == scaled)
        #expect(double.ingredients[0].quantity == dish.ingredients[0].quantity?.scaled(by: r(2)))
    }

    @Test("is written alike in the list and in the steps, and stays exact")
    func alike() throws {
        let dish = recipe("7 servings", ["3 eggs", "800 g flour"], ["Beat 3 eggs with 800 g flour."])
        let scaled = try RecipeScaling.scaled(dish, toServings: 4)
        #expect(scaled.steps[0].text == "Beat 1 3/4 eggs with 457 g flour.")
        #expect(scaled.ingredients.map { $0.line(withEstimates: true) } == ["1 3/4 eggs", "457 g flour"])
        #expect(scaled.ingredients[0].quantity == .exact(r(12, 7)))
    }
}
