import Testing

@testable import RecipeDomain

@Suite("A step")
struct StepRecogniserTests {
    @Test(
        "names its times",
        arguments: [
            ("Bake for 25 min", [25 * 60], nil), ("Simmer 10-12 minutes", [600], 720),
            ("Cook 1 1/2 hours", [5400], nil), ("Rest 1 h 30", [5400], nil),
            ("Rest 1 hour and 20 minutes", [4800], nil), ("Chill overnight", [], nil),
            ("Boil half an hour", [1800], nil), ("Wait a minute", [60], nil),
            ("Sear 30 seconds, then bake 5 minutes", [30, 300], nil), ("Let rise for two hours", [7200], nil),
            ("Boil for 1O min", [600], nil),
            ("Boil for l0 minutes", [600], nil), ("Add 5 m of string", [300], nil),
            ("Fry 2 to 3 minutes per side", [120], 180),
            ("Cook for 20 more minutes", [1200], nil), ("Add 3 eggs", [], nil),
        ] as [(String, [Int], Int?)]
    )
    func timers(_ text: String, seconds: [Int], upper: Int?) {
        let timers = StepRecogniser.step(text).timers
        #expect(timers.map(\.seconds) == seconds)
        #expect(timers.first?.upperSeconds == upper)
    }

    @Test(
        "names its temperatures",
        arguments: [
            ("Bake at 180°C", [180], Temperature.Scale.celsius), ("Preheat to 350 F", [350], .fahrenheit),
            ("Bake at 180 degrees", [180], .celsius),
            ("Bake at 350°F (175°C)", [350, 175], .fahrenheit), ("Heat to 400 degrees Fahrenheit", [400], .fahrenheit),
            ("Bake at 180°€", [180], .celsius),
            ("Bake at 18O°C", [180], .celsius), ("Bake at 200 ºC", [200], .celsius), ("Add 200 g flour", [], .celsius),
            ("Roast at 425 degrees", [425], .fahrenheit),
        ]
    )
    func temperatures(_ text: String, degrees: [Int], scale: Temperature.Scale) {
        let found = StepRecogniser.step(text).temperatures
        #expect(found.map(\.degrees) == degrees)
        #expect(found.first.map { $0.scale == scale } ?? degrees.isEmpty)
    }

    @Test(
        "loses its number",
        arguments: [
            ("1. Whisk the eggs", "Whisk the eggs"), ("STEP 2: Fold in the flour", "Fold in the flour"),
            ("Step 3 - Bake", "Bake"), ("4) Serve", "Serve"),
            ("2 eggs go in", "2 eggs go in"), ("1.5 l water", "1.5 l water"),
        ]
    )
    func numbering(_ line: String, text: String) {
        #expect(StepRecogniser.text(line) == text)
    }

    @Test("of several sentences is cut at their ends, not at an abbreviation or a decimal point")
    func sentences() {
        #expect(
            StepRecogniser.sentences(of: "Add 2 tbsp. oil and 1.5 l stock. Cook 5 min. until soft! Serve.")
                == ["Add 2 tbsp. oil and 1.5 l stock.", "Cook 5 min. until soft!", "Serve."]
        )
    }

    @Test("of any length and any characters is read without harm, and the same each time")
    func hostile() {
        let lines = [
            String(repeating: "bake at 180°C for 5 min ", count: 20_000), String(repeating: "°", count: 50_000),
            String(repeating: "1 h ", count: 30_000),
            "Bake for 99999999999999999999 hours", "Bake at 99999999999999999999°C", "\u{202E}Bake\u{0}",
            "step 999999999999999999999: bake",
        ]
        for line in lines {
            let step = StepRecogniser.step(String(line.prefix(2000)))
            #expect(step == StepRecogniser.step(String(line.prefix(2000))))
            #expect(step.timers.count <= 20 && step.temperatures.count <= 10)
            _ = StepRecogniser.sentences(of: line)
        }
    }
}
