import Testing

@testable import RecipeDomain

@Suite("A draft looked up in the evidence")
struct EvidenceCheckTests {
    private let evidence = VideoEvidence(
        caption: "Ingredients\n2 cups flour\n1 tsp salt\nMethod\nMix flour and salt.",
        duration: Timestamp(seconds: 60),
        onScreen: [
            MadeEvidence.overlay(5, 8, "2 tbsp olive oil"), MadeEvidence.overlay(8, 11, "1½ cups milk"),
            MadeEvidence.overlay(20, 25, "Fry the onions in the oil for 5 min"),
            MadeEvidence.overlay(12, 14, "200 g mushr0oms", confidence: 0.7),
        ],
        segments: [MadeEvidence.said(30, 34, "now add three tablespoons of honey and stir well")]
    )

    private func check(ingredients: [String] = [], steps: [String] = [], frames: [FrameSummary] = []) -> Recipe {
        EvidenceCheck.check(
            RecipeDraft(ingredients: ingredients.map { .init(text: $0) }, steps: steps.map { .init(text: $0) }),
            against: evidence,
            frames: frames
        )
    }

    @Test(
        "finds a line that is there",
        arguments: [
            "2 tbsp olive oil", "2 tablespoons olive oil", "1 1/2 cups milk", "3 tbsp honey", "2 cups flour",
            "200 g mushrooms", "1 teaspoon of salt", "salt",
        ]
    )
    func found(_ line: String) throws {
        let ingredient = try #require(check(ingredients: [line]).ingredients.first)
        #expect(!ingredient.evidence.isEmpty)
        #expect(!ingredient.amountIsEstimated)
    }

    @Test(
        "marks an amount that is another line's, another number or another unit",
        arguments: [
            "3 tbsp olive oil", "2 tsp olive oil", "2 cups olive oil", "1/2 cup milk", "1 cup milk", "2 tbsp honey",
            "3 tsp honey", "2 cups salt", "1 cup flour",
            "20 g mushrooms", "200 ml milk",
        ]
    )
    func wrongAmount(_ line: String) throws {
        let recipe = check(ingredients: [line])
        let ingredient = try #require(recipe.ingredients.first)
        #expect(ingredient.amountIsEstimated)
        #expect(!ingredient.evidence.isEmpty)
        #expect(recipe.notes.contains { $0.contains("1 amount was not found") })
    }

    @Test(
        "marks what nobody wrote, showed or said",
        arguments: ["1 cup sugar", "3 eggs", "vanilla extract", "a pinch of saffron"]
    )
    func invented(_ line: String) throws {
        let recipe = check(ingredients: [line])
        #expect(try #require(recipe.ingredients.first).evidence.isEmpty)
        #expect(recipe.notes.contains { $0.contains("1 line was not found") })
        #expect(recipe.sources.isEmpty)
    }

    @Test("gives a line the evidence's time, frame, words and kind")
    func evidenceOfLine() throws {
        let found = try #require(check(ingredients: ["2 tbsp olive oil"]).ingredients.first?.evidence.first)
        #expect(found.kind == .onScreen)
        #expect(found.range == MadeEvidence.range(5, 8))
        #expect(found.frame == Timestamp(seconds: 5))
        #expect(found.quote == "2 tbsp olive oil")
        #expect(found.confidence > 0.9)
    }

    @Test("names the most trusted source first")
    func ranks() throws {
        var both = evidence
        both.onScreen.append(MadeEvidence.overlay(2, 4, "2 cups flour"))
        let recipe = EvidenceCheck.check(RecipeDraft(ingredients: [.init(text: "2 cups flour")]), against: both)
        #expect(try #require(recipe.ingredients.first).evidence.map(\.kind).prefix(2) == [.caption, .onScreen])
        #expect(recipe.sources == [.caption, .onScreen])
    }

    @Test("gives a step its time, its timers and the sharpest still of that time")
    func step() throws {
        let frames = [(10.0, 0.9), (21.0, 0.3), (23.0, 0.8), (40.0, 0.95)].map {
            FrameSummary(
                time: Timestamp(seconds: $0.0),
                reason: .gap,
                sharpness: $0.1,
                textRegions: [],
                span: MadeEvidence.range($0.0, $0.0 + 1),
                isForModel: true
            )
        }
        let step = try #require(check(steps: ["Fry the onions in the oil for 5 min"], frames: frames).steps.first)
        #expect(step.range == MadeEvidence.range(20, 25))
        #expect(step.still == Timestamp(seconds: 23))
        #expect(step.timers.map(\.seconds) == [300])
    }

    @Test(
        "marks a step that is not there",
        arguments: ["Bake the lasagne until golden", "Blend everything with ice", "Chill overnight in the fridge"]
    )
    func inventedStep(_ text: String) throws {
        let step = try #require(check(steps: [text]).steps.first)
        #expect(step.evidence.isEmpty)
        #expect(step.range == nil)
    }

    @Test("is the same each time and bounded, whatever a model claims")
    func hostile() {
        let lines =
            (0..<300).map { "\($0) cups thing\($0) " + String(repeating: "x", count: 100) } + [
                "", " ", "\u{0}", "-1 cup x",
            ]
        let draft = RecipeDraft(
            title: String(repeating: "t", count: 10_000),
            prepMinutes: -5,
            cookMinutes: .max,
            totalMinutes: 30,
            ingredients: lines.map { .init(text: $0) },
            steps: lines.map { .init(text: $0) },
            equipment: Array(repeating: "pan", count: 1000),
            tags: Array(repeating: "t", count: 1000)
        )
        let recipe = EvidenceCheck.check(draft, against: evidence)
        #expect(recipe == EvidenceCheck.check(draft, against: evidence))
        #expect(recipe.ingredients.count <= 200 && recipe.steps.count <= 200)
        #expect(recipe.title.count <= 200 && recipe.tags.count <= 40 && recipe.equipment.count <= 40)
        #expect(recipe.prepSeconds == nil && recipe.cookSeconds == nil && recipe.totalSeconds == 1800)
    }

    @Test("reads words of one, two and three letters of many bytes", arguments: ["떡볶이", "𠮷", "麻婆", "2𠮷𠮷", "🇳🇬🇳🇬🇳🇬"])
    func wideLetters(word: String) {
        let evidence = VideoEvidence(
            caption: "\(word) 200 g flour, \(word)\n\(word)",
            duration: Timestamp(seconds: 60),
            segments: [MadeEvidence.said(30, 34, "now add \(word) and stir")]
        )
        let draft = RecipeDraft(
            ingredients: [.init(text: "200 g flour"), .init(text: word)],
            steps: [.init(text: "Add \(word) and stir.")]
        )
        let recipe = EvidenceCheck.check(draft, against: evidence)
        #expect(recipe.ingredients.first?.amountIsEstimated == false)
    }

    @Test(
        "marks a step of which the contrary is told",
        arguments: [
            ("Pour the batter into that screaming hot pan.", "Pour the batter into a cold pan."),
            ("The oil goes in at the very end.", "Add the oil first."),
            ("Lid on, lowest heat, and do not stir the rice.", "Stir the rice."),
        ]
    )
    func contrary(said: String, step: String) {
        let evidence = VideoEvidence(duration: Timestamp(seconds: 60), segments: [MadeEvidence.said(30, 34, said)])
        let recipe = EvidenceCheck.check(RecipeDraft(steps: [.init(text: step), .init(text: said)]), against: evidence)
        #expect(recipe.steps.map(\.evidence.isEmpty) == [true, false])
    }
}
