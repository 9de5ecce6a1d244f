/// A recipe in the measures of another kitchen.
///
/// Volumes, masses, lengths and temperatures change, in the list and in place inside the steps' text; spoons, and what is
/// counted, stay. Nothing is weighed that was measured by volume, since nobody here knows how dense it is. What is in the
/// wanted system already stays as it is, and so does the original wording of each ingredient.
public enum UnitConversion {
    /// Stands in the notes of a recipe in which something was converted.
    public static let roundedNote =
        "Amounts and temperatures were converted and rounded to what a kitchen measures; the original wording is kept."

    public static func converted(_ recipe: Recipe, to system: UnitSystem) -> Recipe {
        let language = RecipeLanguage(of: recipe)
        let text = { (text: String) in TextConversion(text, to: system, language: language).text }
        var converted = recipe
        converted.yield = recipe.yield.map(text)
        converted.equipment = recipe.equipment.map(text)
        converted.ingredients = recipe.ingredients.map { ingredient($0, to: system, language: language) }
        converted.steps = recipe.steps.map { step($0, to: system, language: language) }
        if converted != recipe, !converted.notes.contains(roundedNote) { converted.notes.append(roundedNote) }
        return converted
    }

    private static func ingredient(_ ingredient: Ingredient, to system: UnitSystem, language: RecipeLanguage)
        -> Ingredient
    {
        var converted = ingredient
        if let quantity = ingredient.quantity, let unit = ingredient.unit {
            let (own, rest) = AmountNotes.sameAmount(in: ingredient, system: system, language: language)
            if let own, unit.system != nil, unit.system != system {
                (converted.quantity, converted.unit) = (own.quantity, own.unit)
            } else if let found = ReadableAmount.converted(quantity, unit, to: system) {
                (converted.quantity, converted.unit) = (found.quantity, found.unit)
            }
            converted.note = rest
        }
        converted.food = TextConversion(ingredient.food, to: system, language: language).text
        converted.note = converted.note.map { TextConversion($0, to: system, language: language).text }
        converted.conflicts = ingredient.conflicts.map { conflict in
            guard let unit = conflict.unit, let found = ReadableAmount.converted(conflict.quantity, unit, to: system)
            else {
                return conflict
            }
            return AmountConflict(quantity: found.quantity, unit: found.unit, evidence: conflict.evidence)
        }
        return converted
    }

    private static func step(_ step: Step, to system: UnitSystem, language: RecipeLanguage) -> Step {
        let conversion = TextConversion(step.text, to: system, language: language)
        var converted = step
        converted.text = conversion.text
        var changes = conversion.changes
        for place in step.ingredients.indices {
            let link = step.ingredients[place]
            if let words = link.words, let change = changes.firstIndex(where: { $0.from == words }) {
                let found = changes.remove(at: change)
                converted.ingredients[place].quantity = found.quantity
                converted.ingredients[place].unit = found.unit
                converted.ingredients[place].words = found.to
            } else if let quantity = link.quantity, let unit = link.unit,
                let found = ReadableAmount.converted(quantity, unit, to: system)
            {
                converted.ingredients[place].quantity = found.quantity
                converted.ingredients[place].unit = found.unit
            }
        }
        if converted.text != step.text {
            converted.temperatures = temperatures(of: converted.text, from: step, to: system)
        }
        return converted
    }

    /// What the new text names; estimated is what its origin was.
    private static func temperatures(of text: String, from step: Step, to system: UnitSystem) -> [Temperature] {
        let estimated = step.temperatures.filter(\.isEstimated).map { old in
            old.scale == system.scale ? old.degrees : Temperature.converted(old.degrees, from: old.scale)
        }
        return Temperatures.temperatures(in: text).map { found in
            var found = found
            found.isEstimated = estimated.contains(found.degrees)
            return found
        }
    }
}
