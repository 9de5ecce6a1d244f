/// Puts back onto an edited recipe what its text couldn't hold.
///
/// A person edits a recipe as text, which knows of no evidence. Lines that are as they were, wherever they stand now, get
/// back their evidence, their moment, their original wording and their marks. Lines that were changed or added are accepted:
/// a person wrote them. A changed line keeps what is still true of it: an ingredient the evidence of its food, a step its
/// moment in the video.
public enum EditMerge {
    /// - Parameters:
    ///   - edited: read back from the text.
    ///   - before: what the text was written from.
    public static func merged(_ edited: Recipe, over before: Recipe) -> Recipe {
        var merged = edited
        let ingredients = LineMatching(ingredients: before.ingredients, edited.ingredients)
        for place in merged.ingredients.indices { merged.ingredients[place].isAccepted = true }
        for pair in ingredients.pairs {
            let old = before.ingredients[pair.old]
            merged.ingredients[pair.new] = ingredient(edited.ingredients[pair.new], over: old, isSame: pair.isSame)
        }
        let places = Dictionary(ingredients.pairs.map { ($0.old, $0.new) }, uniquingKeysWith: { first, _ in first })
        for place in merged.steps.indices { merged.steps[place].isAccepted = true }
        for pair in LineMatching(steps: before.steps, edited.steps).pairs {
            let old = before.steps[pair.old]
            merged.steps[pair.new] =
                pair.isSame
                ? sameStep(edited.steps[pair.new], over: old, places: places)
                : changedStep(edited.steps[pair.new], over: old)
        }
        merged.factEvidence = factEvidence(of: edited, over: before)
        merged.language = edited.language ?? before.language
        merged.sources = before.sources
        merged.cover = before.cover
        if edited.notes.isEmpty { merged.notes = before.notes }
        if edited.equipment.isEmpty { merged.equipment = before.equipment }
        return merged
    }

    private static func ingredient(_ edited: Ingredient, over before: Ingredient, isSame: Bool) -> Ingredient {
        var merged = edited
        if isSame {
            merged.original = before.original
            merged.evidence = before.evidence
            merged.amountIsEstimated = before.amountIsEstimated
            merged.conflicts = before.conflicts
            merged.isAccepted = before.isAccepted
            return merged
        }
        merged.isAccepted = true
        guard Words.content(edited.food) == Words.content(before.food) else { return merged }
        merged.evidence = before.evidence
        let hasSameAmount = edited.quantity == before.quantity && edited.unit == before.unit
        merged.amountIsEstimated = hasSameAmount ? before.amountIsEstimated : edited.quantity != nil
        merged.conflicts = hasSameAmount ? before.conflicts : []
        return merged
    }

    private static func sameStep(_ edited: Step, over before: Step, places: [Int: Int]) -> Step {
        var merged = edited
        merged.range = before.range
        merged.still = before.still
        merged.timers = before.timers
        merged.temperatures = before.temperatures
        merged.evidence = before.evidence
        merged.isAccepted = before.isAccepted
        if edited.equipment.isEmpty { merged.equipment = before.equipment }
        var links = before.ingredients.compactMap { link in
            places[link.ingredient].map { place in
                StepIngredient(ingredient: place, quantity: link.quantity, unit: link.unit, words: link.words)
            }
        }
        if edited.ingredients.isEmpty {
            merged.ingredients = links
            return merged
        }
        // What the text's links leave out: which words are the amount's.
        for place in merged.ingredients.indices {
            guard let known = links.firstIndex(where: { $0.ingredient == merged.ingredients[place].ingredient }) else {
                continue
            }
            let link = links.remove(at: known)
            merged.ingredients[place].words = merged.ingredients[place].words ?? link.words
            guard merged.ingredients[place].quantity == nil else { continue }
            merged.ingredients[place].quantity = link.quantity
            merged.ingredients[place].unit = link.unit
        }
        return merged
    }

    private static func changedStep(_ edited: Step, over before: Step) -> Step {
        var merged = edited
        merged.range = before.range
        merged.still = before.still
        merged.isAccepted = true
        return merged
    }

    private static func factEvidence(of edited: Recipe, over before: Recipe) -> FactEvidence {
        let old = before.factEvidence
        return FactEvidence(
            yield: edited.yield == before.yield ? old.yield : [],
            prepTime: edited.prepSeconds == before.prepSeconds ? old.prepTime : [],
            cookTime: edited.cookSeconds == before.cookSeconds ? old.cookTime : [],
            totalTime: edited.totalSeconds == before.totalSeconds ? old.totalTime : [],
            author: edited.author == before.author ? old.author : []
        )
    }
}
