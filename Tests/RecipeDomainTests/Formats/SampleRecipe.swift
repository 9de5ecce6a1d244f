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
