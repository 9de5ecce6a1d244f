import RecipeDomain
import Testing

@testable import benchmarks

@Suite("The comparison of recipes with the expected ones")
struct RecipeComparisonTests {
    private func expected(_ recipes: [ExpectedRecipe]) -> RecipeCase.Expected {
        RecipeCase.Expected(language: "en", recipes: recipes)
    }

    private func range(_ start: Int, _ end: Int) -> TimeRange {
        TimeRange(start: Timestamp(milliseconds: start * 1000), end: Timestamp(milliseconds: end * 1000))
    }

    private func wanted(_ amount: String?, _ unit: String?, _ food: String, at start: Int? = nil)
        -> ExpectedRecipe.Ingredient
    {
        .init(amount: amount, unit: unit, food: food, time: start.map { range($0, $0 + 3) })
    }

    private func found(_ quantity: Quantity?, _ unit: Unit?, _ food: String, at start: Int? = nil) -> Ingredient {
        Ingredient(
            quantity: quantity,
            unit: unit,
            food: food,
            original: food,
            evidence: start.map { evidence($0) } ?? []
        )
    }

    private func evidence(_ start: Int) -> [Evidence] {
        [Evidence(kind: .onScreen, range: range(start, start + 1), frame: nil, quote: "", confidence: 1)]
    }

    private func exact(_ numerator: Int, _ denominator: Int = 1) -> Quantity? {
        Rational(numerator, denominator).map { .exact($0) }
    }

    private func cake(_ ingredients: [ExpectedRecipe.Ingredient], _ steps: [String] = []) -> ExpectedRecipe {
        ExpectedRecipe(title: "Cake", ingredients: ingredients, steps: steps.map { .init(text: $0) })
    }

    private func score(_ ingredients: [Ingredient], _ wanted: [ExpectedRecipe.Ingredient]) -> RecipeScore {
        RecipeComparison([Recipe(title: "Cake", ingredients: ingredients)], expected: expected([cake(wanted)])).score
    }

    private func score(_ steps: [String], _ wanted: [String]) -> RecipeScore {
        let recipe = Recipe(title: "Cake", steps: steps.map { Step(text: $0) })
        return RecipeComparison([recipe], expected: expected([cake([], wanted)])).score
    }

    @Test("pairs lines one to one, so that a repetition is a mistake")
    func repeated() {
        let flour = found(exact(2), .cup, "flour")
        let score = score([flour, flour], [wanted("2", "cup", "flour"), wanted("1", nil, "egg")])
        #expect(score.ingredients.precision == 0.5 && score.ingredients.recall == 0.5 && score.ingredients.f1 == 0.5)
    }

    @Test("tells amounts from foods: another quantity or unit is the ingredient with a wrong amount")
    func amounts() {
        let lines = [wanted("1 1/2", "cup", "flour"), wanted("2", "tsp", "salt"), wanted("2-3", "clove", "garlic")]
        let range = Rational(2).flatMap { low in Rational(3).map { Quantity.range(low, $0) } }
        let score = score(
            [found(exact(3, 2), .cup, "flour"), found(exact(2), .tablespoon, "salt"), found(range, .clove, "garlic")],
            lines
        )
        #expect(score.ingredients.matched == 3 && score.amounts.part == 2 && score.amounts.whole == 3)
    }

    @Test("gives two lines of one food to those with their amounts")
    func sameFood() {
        let score = score(
            [found(exact(100), .gram, "butter"), found(exact(75), .gram, "butter")],
            [wanted("75", "g", "butter"), wanted("100", "g", "butter")]
        )
        #expect(score.amounts.part == 2)
    }

    @Test("takes a food for another one where most of its words are missing or more than most are added")
    func foods() {
        let score = score(
            [found(nil, nil, "oil"), found(nil, nil, "a whole jar of red wine vinegar I like")],
            [wanted(nil, nil, "extra virgin olive oil"), wanted(nil, nil, "vinegar")]
        )
        #expect(score.ingredients.matched == 0)
    }

    @Test("takes any of several fair foods, units and times")
    func alternatives() {
        var bay = wanted("2", nil, "bay leaves", at: 3)
        (bay.foods, bay.units, bay.times) = (["bay leaves", "bay"], [nil, "leaf"], [range(3, 5), range(20, 24)])
        let score = score([found(exact(2), .leaf, "bay", at: 20)], [bay])
        #expect(score.ingredients.matched == 1 && score.amounts.value == 1 && score.timeErrors == [0])
    }

    @Test("neither misses nor minds optional lines")
    func optional() {
        var salt = wanted(nil, nil, "salt")
        salt.optional = true
        for lines in [[found(nil, nil, "flour")], [found(nil, nil, "flour"), found(exact(1), nil, "salt")]] {
            let score = score(lines, [wanted(nil, nil, "flour"), salt])
            #expect(score.ingredients.f1 == 1 && score.ingredients.expected == 1 && score.amounts.whole == 1)
        }
    }

    @Test("wants the numbers of a step and most of its words")
    func steps() {
        let score = score(
            ["Bake for 12 minutes", "So now just stir the sugar", "Serve with all the good things from the garden"],
            ["Bake for 20 minutes", "Stir in the sugar", "Serve warm"]
        )
        #expect(score.steps.matched == 1 && score.steps.found == 3 && score.steps.expected == 3)
    }

    @Test("measures the order by pairs: 1 as expected, −1 upside down")
    func order() {
        let steps = ["Boil the pasta", "Fry the garlic", "Toss everything"]
        #expect(score(steps, steps).order == 1)
        #expect(score(steps.reversed(), steps).order == -1)
        #expect(abs(score([steps[1], steps[0], steps[2]], steps).order - 1.0 / 3) < 1e-9)
    }

    @Test("counts a missing time as the worst of errors, and none where none is expected")
    func times() {
        let lines = [wanted(nil, nil, "salt", at: 4), wanted(nil, nil, "pepper", at: 8), wanted(nil, nil, "oil")]
        let score = score(
            [found(nil, nil, "salt", at: 5), found(nil, nil, "pepper"), found(nil, nil, "oil", at: 30)],
            lines
        )
        #expect(score.timeErrors == [1, .infinity] && score.timeErrorP95 == .infinity)
        #expect(score.evidence.part == 2 && score.evidence.whole == 3)
    }

    @Test("tells lines marked rightly from those marked wrongly, and wrong lines that nobody marked")
    func marks() {
        let lines = [wanted("2", "tsp", "salt"), wanted("1", nil, "egg"), wanted(nil, nil, "pepper")]
        var guessed = found(exact(3), nil, "egg", at: 4)
        guessed.amountIsEstimated = true
        let score = score(
            [
                found(exact(2), .teaspoon, "salt"), guessed, found(nil, nil, "pepper", at: 5),
                found(exact(9), .gram, "saffron"), found(nil, nil, "thyme", at: 6),
            ],
            lines
        )
        // Marked are salt, which is right, the amount of the egg and saffron, which are not; thyme got through.
        #expect(score.marks.part == 2 && score.marks.whole == 3)
        #expect(score.inventions.part == 2 && score.inventions.whole == 3)
    }

    @Test("ranks the 95th percentile by nearest rank")
    func percentile() {
        var score = RecipeScore()
        #expect(score.timeErrorP95 == nil)
        score.timeErrors = (1...20).map(Double.init)
        #expect(score.timeErrorP95 == 19)
        score.timeErrors = [3]
        #expect(score.timeErrorP95 == 3)
    }

    @Test("pairs recipes by what they share; a recipe too many or too few costs its lines")
    func recipes() {
        let (cake, soup) = (
            cake([wanted("1", nil, "egg")]), cake([wanted("2", "l", "stock"), wanted(nil, nil, "leek")])
        )
        let eggs = Recipe(title: "Cake", ingredients: [found(exact(1), nil, "egg")])
        let stock = Recipe(title: "Soup", ingredients: [found(exact(2), .liter, "stock"), found(nil, nil, "leek")])
        let both = RecipeComparison([stock, eggs], expected: expected([cake, soup])).score
        #expect(both.ingredients.f1 == 1 && both.counts.value == 1)
        let one = RecipeComparison([stock], expected: expected([cake, soup])).score
        #expect(one.ingredients.recall == 2.0 / 3 && one.counts.value == 0)
        let none = RecipeComparison([stock], expected: expected([])).score
        #expect(none.ingredients.precision == 0 && none.counts.value == 0 && none.facts.whole == 0)
        #expect(RecipeComparison([], expected: expected([])).score.counts.value == 1)
    }

    @Test("asks for the facts that are expected, and no others")
    func facts() {
        var wanted = cake([wanted("1", nil, "egg")])
        (wanted.yield, wanted.prepMinutes, wanted.author) = (4, 10, "@ann")
        var recipe = Recipe(title: "The Cake", ingredients: [found(exact(1), nil, "egg")])
        (recipe.yield, recipe.prepSeconds, recipe.author, recipe.language) = ("4 servings", 900, "@Ann", "en-GB")
        let score = RecipeComparison([recipe], expected: expected([wanted])).score
        #expect(score.facts.part == 4 && score.facts.whole == 5)
    }
}
