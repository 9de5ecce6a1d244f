/// What a person who edits a recipe as Cooklang is told in comments: how to write it, what is estimated, what sources
/// disagree on, and when the video shows a step.
struct CooklangRemarks {
    let recipe: Recipe

    var introduction: String {
        """
        -- A paragraph is a step. Ingredients: @flour{200%g}(sifted), tools: #pan{}, timers: ~{10%minutes}.
        -- Lines such as this one are remarks and go when the recipe is read.
        """
    }

    func lines(forStep index: Int) -> String {
        let step = recipe.steps[index]
        var lines: [String] = []
        if let range = step.range { lines.append("at \(range.start.clock)") }
        if step.isEstimated { lines.append("estimated: nothing in the video shows this step") }
        for link in step.ingredients where recipe.ingredients.indices.contains(link.ingredient) {
            lines += remarks(on: recipe.ingredients[link.ingredient])
        }
        return lines.isEmpty ? "" : lines.map { "-- \($0)\n" }.joined()
    }

    func line(forIngredient index: Int) -> String {
        remarks(on: recipe.ingredients[index]).map { "-- \($0)\n" }.joined()
    }

    private func remarks(on ingredient: Ingredient) -> [String] {
        var remarks: [String] = []
        let food = ingredient.food.oneLine
        if !ingredient.amountIsShown, let amount = ingredient.amountText {
            remarks.append("\(food): \(amount) is an estimate; write it into the braces to keep it")
        }
        remarks += ingredient.conflictTexts.map { "\(food): \(ingredient.amountText ?? "no amount") here, \($0)" }
        return remarks
    }
}
