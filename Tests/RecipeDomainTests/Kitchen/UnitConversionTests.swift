import Testing

@testable import RecipeDomain

@Suite("A recipe in the measures of another kitchen")
struct UnitConversionTests {
    private func recipe(_ lines: [String], _ steps: [String], language: String = "en") -> Recipe {
        IngredientLinks.linked(
            Recipe(
                title: "Test",
                ingredients: lines.map { IngredientLineParser().parse($0) },
                steps: steps.map(StepRecogniser.step),
                language: language
            )
        )
    }

    @Test(
        "has metric amounts of a readable size",
        arguments: [
            ("1 cup milk", "240 ml milk"), ("2 cups flour", "480 ml flour"), ("1/3 cup oil", "80 ml oil"),
            ("1/4 cup cream", "60 ml cream"), ("4 cups stock", "950 ml stock"), ("2 quarts water", "1.9 l water"),
            ("1 lb beef", "450 g beef"), ("8 oz pasta", "225 g pasta"), ("1 oz cheese", "28 g cheese"),
            ("2-3 cups stock", "480-710 ml stock"), ("3 tsp salt", "3 tsp salt"), ("2 tbsp oil", "2 tbsp oil"),
            ("200 g sugar", "200 g sugar"), ("2 eggs", "2 eggs"), ("3 cloves garlic", "3 cloves garlic"),
            ("1 (14 oz) can tomatoes", "1 can tomatoes, 395 g"), ("1 cup (240 ml) milk", "240 ml milk"),
            ("1 cup (120 g) flour, sifted", "120 g flour, sifted"),
            ("240 ml (1 cup) milk", "240 ml milk"), ("2 tbsp (30 ml) oil", "2 tbsp oil, 30 ml"),
        ]
    )
    func metric(line: String, converted: String) {
        let metric = UnitConversion.converted(recipe([line], []), to: .metric)
        #expect(metric.ingredients[0].line(withEstimates: true) == converted)
        #expect(metric.ingredients[0].original == line)
    }

    @Test(
        "has US amounts of a readable size",
        arguments: [
            ("240 ml milk", "1 cup milk"), ("60 ml oil", "1/4 cup oil"), ("15 ml oil", "1 tbsp oil"),
            ("5 ml vanilla", "1 tsp vanilla"), ("500 ml stock", "2 1/8 cups stock"), ("1 l stock", "4 1/4 cups stock"),
            ("250 ml cream", "8 1/2 fl oz cream"), ("2 l water", "2 1/8 quarts water"),
            ("1 dl cream", "6 3/4 tbsp cream"),
            ("100 g butter", "3 1/2 oz butter"), ("450 g beef", "1 lb beef"), ("200 g feta", "7 oz feta"),
            ("2 g saffron", "2 g saffron"), ("1 cup rice", "1 cup rice"), ("100 g / 3.5 oz butter", "3 1/2 oz butter"),
            ("1 (400 g) can chickpeas", "1 can chickpeas, 14 oz"), ("2 tbsp (30 ml) oil", "2 tbsp oil"),
        ]
    )
    func customary(line: String, converted: String) {
        let us = UnitConversion.converted(recipe([line], []), to: .us)
        #expect(us.ingredients[0].line(withEstimates: true) == converted)
    }

    @Test(
        "has them in place in its steps, written once",
        arguments: [
            ("Bake at 350°F for 20 minutes.", "Bake at 175°C for 20 minutes."),
            ("Bake at 350°F (180°C).", "Bake at 180°C."),
            ("Bake at 180°C/350°F until golden.", "Bake at 180°C until golden."),
            ("Heat to 350-375 F, about 10 min.", "Heat to 175-190°C, about 10 min."),
            ("Turn from 400°F to 350°F.", "Turn from 205°C to 175°C."),
            ("Cook to 165 °F inside.", "Cook to 74°C inside."),
            ("Bake at about 400 degrees.", "Bake at about 205°C."), ("Bake at 180 °C.", "Bake at 180 °C."),
            ("Add 1 cup (240 ml) milk.", "Add 240 ml milk."), ("Add 240 ml (1 cup) milk.", "Add 240 ml milk."),
            ("Add about 1 cup milk.", "Add about 240 ml milk."),
            ("Add 1 cup (about 240 ml) milk.", "Add about 240 ml milk."),
            ("Add 1 cup (240 ml, and more to taste) milk.", "Add 1 cup (240 ml, and more to taste) milk."),
            ("Add 1 cup (8 oz / 240 ml) milk and 2 tbsp oil.", "Add 240 ml milk and 2 tbsp oil."),
            ("Cut into 1-inch cubes, in a 9x13-inch tin.", "Cut into 2.5-cm cubes, in a 23x33-cm tin."),
            ("Roll ½ inch thick; use 6 quarts of water.", "Roll 1.3 cm thick; use 5.7 l of water."),
            ("Use 2 C flour, a pinch of salt and 3 cloves.", "Use 480 ml flour, a pinch of salt and 3 cloves."),
            ("Rest for 1 hour and 30 minutes.", "Rest for 1 hour and 30 minutes."),
            ("Use 2 1/2 lb of beef and 1 1/2 cups stock.", "Use 1.13 kg of beef and 360 ml stock."),
        ]
    )
    func steps(text: String, converted: String) {
        let metric = UnitConversion.converted(recipe([], [text]), to: .metric)
        #expect(metric.steps[0].text == converted)
        #expect(metric.steps[0].temperatures == Temperatures.temperatures(in: converted))
        #expect(metric.steps[0].timers == StepRecogniser.step(text).timers)
        #expect(UnitConversion.converted(metric, to: .metric) == metric)
    }

    @Test(
        "goes to US measures in the steps",
        arguments: [
            ("Bei 180 °C 20 Minuten backen.", "de", "Bei 355°F 20 Minuten backen."),
            ("Mit 240 ml Milch in einer 20 cm Form.", "de", "Mit 1 cup Milch in einer 8 inch Form."),
            ("Boil 2 l of water; add 30 ml (2 tbsp) oil.", "en", "Boil 2 1/8 quarts of water; add 2 tbsp oil."),
        ]
    )
    func customarySteps(text: String, language: String, converted: String) {
        #expect(UnitConversion.converted(recipe([], [text], language: language), to: .us).steps[0].text == converted)
    }

    @Test("keeps the links of its steps true, and what of a temperature is estimated")
    func links() {
        var soup = recipe(
            ["2 cups milk", "1 lb leeks"],
            ["Add 1 cup of the milk and half of the leeks; bake at 400°F."]
        )
        soup.steps[0].temperatures[0].isEstimated = true
        let metric = UnitConversion.converted(soup, to: .metric)
        let step = metric.steps[0]
        #expect(step.text == "Add 240 ml of the milk and half of the leeks; bake at 205°C.")
        #expect(step.ingredients.map(\.words) == ["240 ml", "half"])
        #expect(step.ingredients.map(\.unit) == [.milliliter, .gram])
        #expect(step.ingredients[1].quantity == .exact(SampleRecipe.rational(225)))
        #expect(step.temperatures == [Temperature(degrees: 205, scale: .celsius, words: "205°C", isEstimated: true)])
        #expect(metric.notes == [UnitConversion.roundedNote])
        #expect(UnitConversion.converted(metric, to: .metric) == metric)
    }

    @Test("comes back from the other system to within 2 %", arguments: [UnitSystem.metric, .us])
    func roundTrip(from system: UnitSystem) throws {
        var random = SeededAmounts(seed: 20_260)
        let units = Unit.allCases.filter { $0.system == system && [.volume, .mass].contains($0.dimension) }
        var worst = 0.0
        for _ in 0..<20_000 {
            let unit = units[random.next(below: units.count)]
            let bottom = [1, 1, 2, 3, 4, 8, 10, 100][random.next(below: 8)]
            let quantity = Quantity.exact(
                SampleRecipe.rational(1 + random.next(below: 60) * bottom + random.next(below: bottom), bottom)
            )
            let other = system == .metric ? UnitSystem.us : .metric
            guard let there = ReadableAmount.converted(quantity, unit, to: other) else { continue }
            let back = ReadableAmount.converted(there.quantity, there.unit, to: system) ?? there
            let before = try #require(unit.baseFactor).doubleValue * quantity.bounds.low.doubleValue
            let after = try #require(back.unit.baseFactor).doubleValue * back.quantity.bounds.low.doubleValue
            worst = max(worst, abs(after / before - 1))
        }
        print("there and back from \(system): at most \(worst)")
        #expect(worst > 0 && worst <= 0.020_000_001)
    }

    @Test("comes of any text without harm")
    func hostile() {
        for text in [
            "\r\n\u{301}½\u{301}cup(240 ml", String(repeating: "1 cup (", count: 3000),
            String(repeating: "1x", count: 5000),
            "1000°F (1000°C", "1/0 cup", "99999999999999999999 cups", String(repeating: "350°F/", count: 2000),
            "x 9 inch",
        ] {
            var broken = recipe([text], [text])
            broken.ingredients[0].quantity = .exact(SampleRecipe.rational(.max, 7))
            broken.ingredients[0].unit = .gallon
            _ = UnitConversion.converted(broken, to: .metric)
            _ = UnitConversion.converted(broken, to: .us)
        }
    }
}
