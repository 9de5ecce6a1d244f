/// Puts back onto an edited recipe what its text couldn't hold.
///
/// A person edits a recipe as text, which knows of no evidence. Lines that are as they were, wherever they stand now, get
/// back their evidence, their moment, their original wording and their marks. Lines and facts that were changed or added are accepted:
/// a person wrote them. A changed line keeps what is still true of it: an ingredient the evidence of its food and what sources
/// say of its amount, a step its moment in the video.
public enum EditMerge {
    /// - Parameters:
    ///   - edited: read back from the text.
    ///   - before: what the text was written from.
    public static func merged(_ edited: Recipe, over before: Recipe) -> Recipe {
        merged(
            edited,
            over: before,
            ingredients: LineMatching(ingredients: before.ingredients, edited.ingredients).pairs,
            steps: LineMatching(steps: before.steps, edited.steps).pairs
        )
    }

    /// - Parameters:
    ///   - ingredients: which lines are which, by their places before and in `edited`.
    ///   - steps: the same.
    static func merged(
        _ edited: Recipe,
        over before: Recipe,
        ingredients: [LineMatching.Pair],
        steps: [LineMatching.Pair]
    ) -> Recipe {
        var merged = edited
        for place in merged.ingredients.indices { merged.ingredients[place].isAccepted = true }
        for pair in ingredients {
            let old = before.ingredients[pair.old]
            merged.ingredients[pair.new] = ingredient(edited.ingredients[pair.new], over: old, isSame: pair.isSame)
        }
        let places = Dictionary(ingredients.map { ($0.old, $0.new) }, uniquingKeysWith: { first, _ in first })
        for place in merged.steps.indices { merged.steps[place].isAccepted = true }
        for pair in steps {
            let old = before.steps[pair.old]
            merged.steps[pair.new] =
                pair.isSame
                ? sameStep(edited.steps[pair.new], over: old, places: places)
                : changedStep(edited.steps[pair.new], over: old)
        }
        merged.factEvidence = factEvidence(of: edited, over: before)
        (merged.sources, merged.cover) = (before.sources, before.cover)
        return merged
    }

    private static func ingredient(_ edited: Ingredient, over before: Ingredient, isSame: Bool) -> Ingredient {
        var merged = edited
        merged.isAccepted = isSame ? before.isAccepted : true
        guard isSame || Words.content(edited.food) == Words.content(before.food) else { return merged }
        (merged.original, merged.evidence, merged.conflicts) = (before.original, before.evidence, before.conflicts)
        let hasSameAmount = edited.quantity == before.quantity && edited.unit == before.unit
        merged.amountIsEstimated = hasSameAmount ? before.amountIsEstimated : edited.quantity != nil
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
        var evidence = FactEvidence()
        for fact in RecipeFact.allCases {
            let isSame = edited.text(of: fact) == before.text(of: fact)
            if isSame { evidence[fact] = before.factEvidence[fact] }
            let isAccepted = isSame ? before.factEvidence.accepted.contains(fact) : edited.text(of: fact) != nil
            if isAccepted { evidence.accepted.insert(fact) }
        }
        return evidence
    }
}
