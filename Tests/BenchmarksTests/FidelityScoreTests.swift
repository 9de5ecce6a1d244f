import RecipeDomain
import Testing

@testable import benchmarks

@Suite("The fidelity score")
struct FidelityScoreTests {
    private let truth = DishTruth(
        ingredients: [
            .init(line: "2 tbsp olive oil", amount: "2", unit: "tbsp", food: "olive oil", start: 4, end: 8),
            .init(line: "½ cup sugar", amount: "1/2", unit: "cup", food: "sugar", start: 9, end: 12),
        ],
        steps: [
            .init(text: "Fry the onions for 5 minutes", start: 13, end: 18),
            .init(text: "Stir in the sugar", start: 20, end: 25),
        ]
    )

    private func ingredient(_ line: String, at seconds: Int) -> Ingredient {
        var ingredient = IngredientLineParser().parse(line)
        ingredient.evidence = [
            Evidence(
                kind: .onScreen,
                range: TimeRange(
                    start: Timestamp(milliseconds: seconds * 1000),
                    end: Timestamp(milliseconds: seconds * 1000)
                ),
                frame: nil,
                quote: line,
                confidence: 1
            )
        ]
        return ingredient
    }

    private func step(_ text: String, at seconds: Int) -> Step {
        let time = Timestamp(milliseconds: seconds * 1000)
        return Step(text: text, range: TimeRange(start: time, end: time))
    }

    private func score(_ ingredients: [Ingredient], _ steps: [Step]) -> FidelityScore {
        var recipe = Recipe(title: "")
        (recipe.ingredients, recipe.steps) = (ingredients, steps)
        return FidelityScore(recipe, truth: truth)
    }

    @Test("is full for the truth itself")
    func full() {
        let score = score(
            [ingredient("2 tbsp olive oil", at: 4), ingredient("1/2 cup sugar", at: 10)],
            [step("Fry the onions for 5 minutes", at: 13), step("Stir in the sugar", at: 21)]
        )
        #expect(
            score.ingredientsFound == 2 && score.stepsInOrder == 2 && score.extraLines == 0 && score.timesRight == 4
        )
    }

    @Test(
        "takes a wrong amount, unit or food for a miss and for a line that isn't in the video",
        arguments: ["3 tbsp olive oil", "2 tsp olive oil", "2 tbsp sesame oil", "olive oil"]
    )
    func wrong(_ line: String) {
        let score = score([ingredient(line, at: 4)], [])
        #expect(score.ingredientsFound == 0 && score.extraLines == 1)
    }

    @Test("counts repetitions as lines that aren't in the video")
    func repeated() {
        let oil = ingredient("2 tbsp olive oil", at: 4)
        let fry = step("Fry the onions for 5 minutes", at: 13)
        let score = score([oil, oil], [fry, fry])
        #expect(score.ingredientsFound == 1 && score.stepsInOrder == 1 && score.extraLines == 2)
    }

    @Test("misses steps in the wrong order, with other numbers or with other words")
    func steps() {
        #expect(
            score([], [step("Stir in the sugar", at: 20), step("Fry the onions for 5 minutes", at: 14)]).stepsInOrder
                == 1
        )
        #expect(score([], [step("Fry the onions for 8 minutes", at: 14)]).extraLines == 1)
        #expect(score([], [step("Fry the peppers slowly and for 5 minutes", at: 14)]).extraLines == 1)
    }

    @Test("counts times more than two seconds off")
    func times() {
        #expect(score([ingredient("2 tbsp olive oil", at: 7)], []).timesRight == 0)
        #expect(score([ingredient("2 tbsp olive oil", at: 2)], []).timesRight == 1)
    }
}
