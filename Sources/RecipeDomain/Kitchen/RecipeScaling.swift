/// Why a recipe can't be scaled.
public enum ScalingError: Error, Hashable, Sendable, CustomStringConvertible {
    /// The recipe doesn't say how much it makes.
    case noYield
    /// It says so without a number.
    case yieldWithoutNumber(String)
    /// The factor isn't between 1/100 and 100, or the servings aren't between 1 and 10,000.
    case outOfRange
    /// An amount that the line names would be too large to write.
    case amountTooLarge(String)

    public var description: String {
        switch self {
        case .noYield:
            "The recipe doesn't say how many servings it makes. Scale it by a factor, or add the yield first."
        case .yieldWithoutNumber(let yield):
            "The recipe makes “\(yield)”, which has no number to scale from. Scale it by a factor, or change the yield first."
        case .outOfRange: "A recipe can be scaled by 1/100 to 100 times, to 1 to 10,000 servings."
        case .amountTooLarge(let line): "The amount in “\(line)” can't be scaled that far."
        }
    }
}

/// A recipe for more or fewer people.
///
/// Amounts of the ingredients, the amounts of theirs inside the steps' text (as `Step.ingredients` links them) and the yield
/// change, exactly; times, temperatures and sizes stay. What was written ("original") and the evidence stay, too.
public enum RecipeScaling {
    /// Stands in the notes of a recipe that was scaled to twice or half and beyond.
    public static let timesNote =
        "The amounts were scaled; times and sizes of tins and pans are those of the original amount and may differ."

    /// Scaled so that the yield's number, or its lower end, is `servings`.
    public static func scaled(_ recipe: Recipe, toServings servings: Int) throws(ScalingError) -> Recipe {
        guard let yield = recipe.yield, !yield.trimmed.isEmpty else { throw .noYield }
        let language = RecipeLanguage(of: recipe)
        guard let number = RecipeYield(yield, language: language)?.quantity.bounds.low else {
            throw .yieldWithoutNumber(yield)
        }
        guard (1...10_000).contains(servings), let wanted = Rational(servings), let factor = wanted / number else {
            throw .outOfRange
        }
        return try scaled(recipe, by: factor)
    }

    /// - Parameter factor: 1/100…100.
    public static func scaled(_ recipe: Recipe, by factor: Rational) throws(ScalingError) -> Recipe {
        guard let hundred = Rational(100), let hundredth = Rational(1, 100), factor >= hundredth, factor <= hundred
        else {
            throw .outOfRange
        }
        guard factor.numerator != factor.denominator else { return recipe }
        let inflection = Inflection(language: RecipeLanguage(of: recipe))
        var scaled = recipe
        for place in recipe.ingredients.indices {
            scaled.ingredients[place] = try ingredient(recipe.ingredients[place], by: factor, inflection: inflection)
        }
        for place in recipe.steps.indices {
            scaled.steps[place] = try step(recipe.steps[place], of: recipe, by: factor, inflection: inflection)
        }
        if let yield = recipe.yield, let known = RecipeYield(yield, language: inflection.language),
            let quantity = known.quantity.scaled(by: factor)
        {
            scaled.yield = known.text(with: quantity, inflection: inflection)
        }
        let isFar = factor.numerator >= 2 * factor.denominator || 2 * factor.numerator <= factor.denominator
        if isFar, !scaled.notes.contains(timesNote) { scaled.notes.append(timesNote) }
        return scaled
    }

    /// nil beyond a billion of anything.
    private static func bounded(_ quantity: Quantity, by factor: Rational) -> Quantity? {
        quantity.scaled(by: factor).flatMap { abs($0.bounds.high.doubleValue) <= 1e9 ? $0 : nil }
    }

    private static func ingredient(_ ingredient: Ingredient, by factor: Rational, inflection: Inflection)
        throws(ScalingError) -> Ingredient
    {
        var scaled = ingredient
        if let quantity = ingredient.quantity {
            guard let more = bounded(quantity, by: factor) else { throw .amountTooLarge(ingredient.original) }
            scaled.quantity = more
            if ingredient.unit == nil, more.isPlural != quantity.isPlural {
                scaled.food = inflection.food(ingredient.food, isPlural: more.isPlural)
            }
        }
        scaled.note = ingredient.note.map { AmountNotes.scaled($0, of: ingredient, by: factor, inflection: inflection) }
        scaled.conflicts = ingredient.conflicts.compactMap { conflict in
            conflict.quantity.scaled(by: factor).map {
                AmountConflict(quantity: $0, unit: conflict.unit, evidence: conflict.evidence)
            }
        }
        return scaled
    }

    private static func step(_ step: Step, of recipe: Recipe, by factor: Rational, inflection: Inflection)
        throws(ScalingError) -> Step
    {
        guard step.ingredients.contains(where: { $0.quantity != nil }) else { return step }
        var scaled = step
        let text = TextTokens(step.text)
        var amounts = LinkedAmounts(text, language: inflection.language)
        var edits = TextEdits()
        for place in step.ingredients.indices {
            let link = step.ingredients[place]
            guard let quantity = link.quantity else { continue }
            guard let more = bounded(quantity, by: factor) else { throw .amountTooLarge(step.text) }
            scaled.ingredients[place].quantity = more
            guard let measure = amounts.take(link), measure.quantity != nil else { continue }
            let wording = AmountWording(measure: measure, text: text, inflection: inflection)
            scaled.ingredients[place].words = wording.replace(with: more, in: &edits)
            if link.unit == nil, more.isPlural != quantity.isPlural,
                recipe.ingredients.indices.contains(link.ingredient)
            {
                wording.inflectFood(recipe.ingredients[link.ingredient], isPlural: more.isPlural, in: &edits)
            }
        }
        scaled.text = edits.applied(to: step.text)
        return scaled
    }
}
