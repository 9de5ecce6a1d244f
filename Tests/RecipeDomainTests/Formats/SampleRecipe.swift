@testable import RecipeDomain

/// A recipe with something of everything the formats have to write.
enum SampleRecipe {
    static let video = VideoReference(
        name: "soup.mp4",
        url: "file:///home/anna/soup.mp4",
        duration: Timestamp(seconds: 95.5)
    )

    static let soup = Recipe(
        title: "Leek & potato soup",
        description: "Quick.",
        yield: "4 servings",
        prepSeconds: 600,
        cookSeconds: 4800,
        totalSeconds: 5400,
        ingredients: [
            ingredient(.exact(rational(3, 2)), .cup, "leeks", note: "sliced", at: 12, 14),
            ingredient(.range(rational(2), rational(3)), nil, "potatoes", at: 14, 16),
            Ingredient(
                quantity: .exact(rational(1, 4)),
                unit: .teaspoon,
                food: "nutmeg",
                original: "1/4 tsp nutmeg",
                evidence: [
                    Evidence(kind: .speech, range: range(20, 22), frame: nil, quote: "some nutmeg", confidence: 0.5)
                ],
                amountIsEstimated: true
            ),
            ingredient(.exact(rational(200)), .gram, "cream", group: "For the top", at: 17, 19),
            Ingredient(quantity: nil, unit: nil, food: "chives", group: "For the top", original: "chives"),
        ],
        steps: [
            Step(
                text: "Fry the leeks for 5 min",
                range: range(30, 35.5),
                still: Timestamp(seconds: 32),
                timers: [Timer(seconds: 300, words: "5 min")],
                evidence: [
                    Evidence(
                        kind: .onScreen,
                        range: range(30, 35.5),
                        frame: Timestamp(seconds: 32),
                        quote: "Fry the leeks for 5 min",
                        confidence: 0.9
                    )
                ]
            ),
            Step(
                text: "Bake at 180°C </script><script>alert(1)</script>",
                temperatures: [Temperature(degrees: 180, scale: .celsius, words: "180°C")]
            ),
        ],
        equipment: ["pan"],
        tags: ["soup", "winter"],
        author: "@anna",
        language: "en",
        notes: ["Two lines were not found."],
        sources: [.onScreen, .speech],
        cover: Timestamp(seconds: 90)
    )

    /// Steps that name parts of amounts, a tool and a range of time; sources that disagree; lines that a person stands by.
    static let dressing = Recipe(
        title: "Salad: a \"simple\" one",
        yield: "2 servings",
        totalSeconds: 5400,
        ingredients: [
            ingredient(.exact(rational(3)), .tablespoon, "olive oil", at: 1, 2),
            conflicting(ingredient(.exact(rational(1, 2)), nil, "red onion", note: "peeled (whole)", at: 2, 3)),
            ingredient(.exact(rational(1)), .teaspoon, "mustard", group: "For the dressing", at: 3, 4),
            ingredient(.exact(rational(50)), .milliliter, "vinegar", group: "For the dressing", at: 3, 4),
            Ingredient(
                quantity: .exact(rational(1)),
                unit: .pinch,
                food: "salt",
                original: "salt",
                amountIsEstimated: true,
                isAccepted: true
            ),
            Ingredient(
                quantity: .exact(rational(2)),
                unit: .tablespoon,
                food: "seeds",
                original: "seeds",
                evidence: [Evidence(kind: .seen, range: range(9, 9), frame: nil, quote: "seeds", confidence: 0.4)],
                amountIsEstimated: true
            ),
        ],
        steps: [
            Step(
                text: "Fry the onion in 2 tbsp of the olive oil for 10-12 minutes",
                range: range(5, 9),
                timers: [Timer(seconds: 600, upperSeconds: 720, words: "10-12 minutes")],
                ingredients: [
                    StepIngredient(ingredient: 1),
                    StepIngredient(ingredient: 0, quantity: .exact(rational(2)), unit: .tablespoon, words: "2 tbsp"),
                ]
            ),
            Step(
                text: "Whisk mustard and vinegar in a bowl, then add 1 tbsp olive oil @ room temperature -- slowly",
                ingredients: [
                    StepIngredient(ingredient: 2), StepIngredient(ingredient: 3),
                    StepIngredient(ingredient: 0, quantity: .exact(rational(1)), unit: .tablespoon, words: "1 tbsp"),
                ],
                equipment: ["bowl"],
                isAccepted: true
            ),
            Step(
                text: "Pour over & wait half an hour",
                timers: [Timer(seconds: 1800, words: "half an hour")],
                isAccepted: true
            ),
        ],
        equipment: ["bowl", "pan"],
        tags: ["salad"],
        author: "@anna",
        language: "en-GB"
    )

    private static func conflicting(_ ingredient: Ingredient) -> Ingredient {
        var ingredient = ingredient
        let speech = Evidence(kind: .speech, range: range(31, 33), frame: nil, quote: "one onion", confidence: 0.8)
        ingredient.conflicts = [AmountConflict(quantity: .exact(rational(1)), unit: nil, evidence: speech)]
        return ingredient
    }

    private static func ingredient(
        _ quantity: Quantity?,
        _ unit: Unit?,
        _ food: String,
        note: String? = nil,
        group: String? = nil,
        at start: Double,
        _ end: Double
    ) -> Ingredient {
        let line = [quantity?.kitchenText, unit?.rawValue, food].compactMap(\.self).joined(separator: " ")
        let evidence = Evidence(
            kind: .onScreen,
            range: range(start, end),
            frame: Timestamp(seconds: start),
            quote: line,
            confidence: 0.93
        )
        return Ingredient(
            quantity: quantity,
            unit: unit,
            food: food,
            note: note,
            group: group,
            original: line,
            evidence: [evidence]
        )
    }

    private static func range(_ start: Double, _ end: Double) -> TimeRange {
        TimeRange(start: Timestamp(seconds: start), end: Timestamp(seconds: end))
    }

    static func rational(_ top: Int, _ bottom: Int = 1) -> Rational {
        guard let value = Rational(top, bottom) else { preconditionFailure("\(top)/\(bottom) is no fraction") }
        return value
    }
}
