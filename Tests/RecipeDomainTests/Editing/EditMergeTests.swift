import Testing

@testable import RecipeDomain

@Suite("An edited recipe")
struct EditMergeTests {
    /// As it comes back from a text: nothing but what a reader sees.
    private func readBack(_ recipe: Recipe) -> Recipe {
        Recipe(
            title: recipe.title,
            description: recipe.description,
            yield: recipe.yield,
            prepSeconds: recipe.prepSeconds,
            cookSeconds: recipe.cookSeconds,
            totalSeconds: recipe.totalSeconds,
            ingredients: recipe.ingredients.map { old in
                let line = old.line(withEstimates: true)
                return Ingredient(
                    quantity: old.quantity,
                    unit: old.unit,
                    food: old.food,
                    note: old.note,
                    group: old.group,
                    original: line
                )
            },
            steps: recipe.steps.map { StepRecogniser.step($0.text) },
            equipment: recipe.equipment,
            tags: recipe.tags,
            author: recipe.author,
            language: recipe.language,
            notes: recipe.notes
        )
    }

    @Test("that nobody changed is what it was")
    func unchanged() {
        var soup = IngredientLinks.linked(SampleRecipe.soup)
        soup.factEvidence.yield = [Evidence(kind: .caption, range: nil, frame: nil, quote: "4 servings", confidence: 1)]
        #expect(EditMerge.merged(readBack(soup), over: soup) == soup)
    }

    @Test("keeps the evidence of lines that moved, with the links of its steps")
    func moved() {
        let soup = IngredientLinks.linked(SampleRecipe.soup)
        var edited = readBack(soup)
        edited.ingredients.swapAt(0, 1)
        edited.steps.swapAt(0, 1)
        let merged = EditMerge.merged(edited, over: soup)
        #expect(merged.ingredients[1] == soup.ingredients[0])
        #expect(merged.steps[1].evidence == soup.steps[0].evidence)
        #expect(merged.steps[1].still == soup.steps[0].still)
        #expect(soup.steps[0].ingredients.map(\.ingredient) == [0])
        #expect(merged.steps[1].ingredients.map(\.ingredient) == [1])
        #expect(!merged.steps[1].isAccepted)
    }

    @Test("keeps the words of an amount that its text's links leave out")
    func links() {
        var soup = SampleRecipe.soup
        soup.steps[0].text = "Fry 1 cup leeks for 5 min"
        soup = IngredientLinks.linked(soup)
        var edited = readBack(soup)
        edited.steps[0].ingredients = [StepIngredient(ingredient: 0), StepIngredient(ingredient: 2)]
        let merged = EditMerge.merged(edited, over: soup)
        #expect(merged.steps[0].ingredients == soup.steps[0].ingredients + [StepIngredient(ingredient: 2)])
        #expect(merged.steps[0].ingredients[0].words == "1 cup")
    }

    @Test("is accepted where a person changed or added something, and there alone")
    func changed() {
        let soup = SampleRecipe.soup
        var edited = readBack(soup)
        edited.ingredients[0].quantity = .exact(SampleRecipe.rational(2))
        edited.ingredients.append(IngredientLineParser().parse("1 bay leaf"))
        edited.steps[0].text = "Fry the leeks for 8 min"
        edited.steps[0].timers = [Timer(seconds: 480, words: "8 min")]
        edited.yield = "6 servings"
        let merged = EditMerge.merged(edited, over: soup)
        #expect(merged.ingredients.map(\.isAccepted) == [true, false, false, false, false, true])
        #expect(merged.steps.map(\.isAccepted) == [true, false])
        #expect(merged.ingredients[0].evidence == soup.ingredients[0].evidence)
        #expect(merged.ingredients[0].amountIsEstimated)
        #expect(merged.ingredients[5].evidence.isEmpty)
        #expect(merged.steps[0].range == soup.steps[0].range)
        #expect(merged.steps[0].evidence.isEmpty)
        #expect(merged.steps[0].timers.map(\.seconds) == [480])
        #expect(merged.ingredients[2].amountIsEstimated)
        #expect(merged.factEvidence.accepted == [.yield] && merged.isEstimated(.cookTime))
        #expect(merged.sources == soup.sources)
        #expect(merged.notes == soup.notes)
    }

    @Test("loses what a person took out, and the evidence of another food")
    func removed() {
        let soup = SampleRecipe.soup
        var edited = readBack(soup)
        edited.ingredients.remove(at: 1)
        edited.ingredients[0].food = "onions"
        edited.steps.removeAll()
        edited.notes.removeAll()
        let merged = EditMerge.merged(edited, over: soup)
        #expect(merged.ingredients.map(\.food) == ["onions", "nutmeg", "cream", "chives"])
        #expect(merged.ingredients[0].evidence.isEmpty)
        #expect(merged.ingredients[0].isAccepted)
        #expect(merged.steps.isEmpty && merged.notes.isEmpty)
    }
}
