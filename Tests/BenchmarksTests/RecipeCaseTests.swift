import Foundation
import RecipeDomain
import Testing

@testable import benchmarks

@Suite("The cases of the recipe writer")
struct RecipeCaseTests {
    private static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
        .appendingPathComponent("../../Evaluation/recipes").path

    private func cases(_ set: String) throws -> [(name: String, value: RecipeCase)] {
        try EvaluationFiles.read(RecipeCase.self, in: Self.folder + "/" + set)
    }

    @Test("are at least 8 in each language, a third of them held out, with other dishes")
    func counts() throws {
        let (tuning, heldOut) = (try cases("tuning"), try cases("held-out"))
        let languages = Dictionary(grouping: tuning + heldOut, by: \.value.expected.language)
        #expect(Set(languages.keys) == ["en", "de", "fr", "es"] && languages.values.allSatisfy { $0.count >= 8 })
        #expect(heldOut.count * 10 >= (tuning.count + heldOut.count) * 3)
        let titles = { (cases: [(name: String, value: RecipeCase)]) in
            Set(cases.flatMap(\.value.expected.recipes).map(\.title))
        }
        #expect(titles(tuning).isDisjoint(with: titles(heldOut)))
    }

    @Test("are answered in full by what they expect", arguments: ["tuning", "held-out"])
    func full(_ set: String) throws {
        for (name, recipeCase) in try cases(set) {
            let expected = recipeCase.expected
            let recipes = expected.recipes.map { recipe($0, language: expected.language) }
            let score = RecipeComparison(recipes, expected: expected).score
            #expect(score.ingredients.f1 == 1 && score.steps.f1 == 1 && score.amounts.value == 1, "\(name)")
            #expect(score.order == 1 && score.counts.value == 1 && score.facts.value == 1, "\(name)")
            #expect(score.timeErrors.allSatisfy { $0 == 0 }, "\(name)")
        }
    }

    @Test("show single held-out cases to nobody")
    func heldOut() {
        #expect(RecipesEvaluation.refusal(of: "held-out", singleCases: true) != nil)
        #expect(RecipesEvaluation.refusal(of: "both", singleCases: true) != nil)
        #expect(RecipesEvaluation.refusal(of: "held-out", singleCases: false) == nil)
        #expect(RecipesEvaluation.refusal(of: "tuning", singleCases: true) == nil)
        #expect(RecipesEvaluation.refusal(of: "all", singleCases: false) != nil)
    }

    private func recipe(_ wanted: ExpectedRecipe, language: String) -> Recipe {
        var recipe = Recipe(
            title: wanted.title,
            yield: wanted.yield.map { "\($0)" },
            author: wanted.author,
            language: language
        )
        recipe.prepSeconds = wanted.prepMinutes.map { $0 * 60 }
        recipe.cookSeconds = wanted.cookMinutes.map { $0 * 60 }
        recipe.totalSeconds = wanted.totalMinutes.map { $0 * 60 }
        recipe.ingredients = wanted.ingredients.map { line in
            let evidence = Evidence(kind: .speech, range: line.time, frame: nil, quote: "", confidence: 1)
            return Ingredient(
                quantity: quantity(line.amount),
                unit: line.unit.flatMap { .init(rawValue: $0) },
                food: line.food,
                original: line.food,
                evidence: [evidence]
            )
        }
        recipe.steps = wanted.steps.map { Step(text: $0.text, range: $0.time) }
        return recipe
    }

    private func quantity(_ amount: String?) -> Quantity? {
        let numbers = LineLikeness.numbers(amount ?? "").compactMap { Rational(Int(($0 * 120).rounded()), 120) }
        return numbers.count == 2 ? .range(numbers[0], numbers[1]) : numbers.first.map { .exact($0) }
    }
}
