/// Whether a run of passages tells what a step tells.
struct StepVerdict {
    private let step: StepNeedles
    private let passages: Range<Int>
    private let index: EvidenceIndex

    init(_ step: StepNeedles, _ passages: Range<Int>, in index: EvidenceIndex) {
        (self.step, self.passages, self.index) = (step, passages, index)
    }

    var isSupported: Bool { holdsWords && holdsActions && holdsFoods && holdsAmounts }

    /// Numbers alone are no evidence, nor is one word of many.
    private var holdsWords: Bool {
        let found = step.needles.count { isShown($0) }
        return found >= min(2, step.needles.count)
    }

    private func isShown(_ needle: StepNeedles.Needle) -> Bool {
        passages.contains { passage in
            index.readings[passage].indices.contains { index.token($0, of: passage, isOneOf: needle.ids) }
        }
    }

    // MARK: - What is done

    /// What is done first is done there, and most of the rest. Verbs that stand in every step count only where there is no other.
    private var holdsActions: Bool {
        let all = step.needles.filter { $0.action != nil }
        let firm = all.filter { !KitchenActions.isLight($0.action ?? "") }
        guard let first = firm.first else {
            let found = step.needles.reduce(0) { $0 + (isShown($1) ? $1.weight : 0) }
            return found >= 0.6 * step.total && all.allSatisfy { !isShown($0) || isDone($0) } && agreesInNegation
        }
        let done = firm.count { isDone($0) || isServing($0) || isAdding($0) }
        return (isDone(first) || isServing(first)) && Double(done) >= 0.6 * Double(firm.count)
    }

    /// Done where the step says so, forbidden where the step forbids it, and done to what the step does it to.
    private func isDone(_ needle: StepNeedles.Needle) -> Bool {
        var isDone = false
        for passage in passages {
            let text = index.texts[passage]
            for token in text.tokens.indices where index.token(token, of: passage, isOneOf: needle.ids) {
                let agrees = text.negated.contains(token) == needle.isNegated
                // Where the very verb is forbidden, another that says about the same doesn't count.
                if !agrees, text.forms[token] == needle.action { return false }
                if agrees, concerns(needle.objects, passage) { isDone = true }
            }
        }
        return isDone
    }

    /// Whether a passage speaks of one of the foods, or of none at all: "fry it for five minutes".
    private func concerns(_ objects: [Int], _ passage: Int) -> Bool {
        guard !objects.isEmpty else { return true }
        let text = index.texts[passage]
        let foods = text.tokens.indices.filter {
            text.actions[$0] == nil && KitchenVocabulary.isFood(text.words[$0])
                && !Self.prepared.contains(text.words[$0])
        }
        // A word that can't be read may be a food as well.
        let isUnclear = text.tokens.indices.contains { token in
            text.words[token].utf8.count >= 4 && index.readings[passage][token].allSatisfy { !index.isKnown($0) }
        }
        return foods.isEmpty && !isUnclear
            || text.tokens.indices.contains { token in
                objects.contains { index.token(token, of: passage, isOneOf: step.needles[$0].ids) }
            }
    }

    /// "Serve with the rice": that something is served goes without saying, the rice doesn't.
    private func isServing(_ needle: StepNeedles.Needle) -> Bool {
        guard let action = needle.action, ["serve", "enjoy", "plate"].contains(action) else { return false }
        let others = step.needles.filter { $0.word != needle.word }
        return others.contains { $0.isFood } && others.allSatisfy { !$0.isFood || isShown($0) }
    }

    /// "… and add the basil": how it gets there is told in many ways.
    private func isAdding(_ needle: StepNeedles.Needle) -> Bool {
        guard let action = needle.action, ["add", "put", "pour", "place", "include"].contains(action) else {
            return false
        }
        return !needle.objects.isEmpty && needle.objects.allSatisfy { isShown(step.needles[$0]) }
    }

    /// For steps whose verbs are not known: both or neither say that something is not so.
    private var agreesInNegation: Bool {
        let isNegated = !step.text.negated.isEmpty
        return passages.contains { index.texts[$0].negated.isEmpty != isNegated }
    }

    // MARK: - What it is done with

    /// Half of the foods stand there, and none of them comes out of nothing.
    private var holdsFoods: Bool {
        let foods = step.needles.filter(\.isFood)
        let missing = foods.filter { !isShown($0) }
        guard missing.count * 2 <= foods.count else { return false }
        return missing.allSatisfy { Self.prepared.contains($0.word) || index.shows($0.word) }
    }

    /// What a cook calls what is in the bowl by now.
    private static let prepared: Set<String> = [
        "dough", "batter", "sauce", "topping", "dressing", "mixture", "filling", "water", "salt", "pepper", "oil",
        "soup", "salad",
        "cake", "bread", "meat", "vegetable", "herb", "spice", "ingredient", "fruit", "pasta", "noodle", "stew",
        "cookie", "biscuit",
        "pastry", "juice", "powder", "paste", "extract", "zest", "flake",
    ]

    // MARK: - How much of it

    /// Each amount in the step stands there or in the list, of the same food.
    private var holdsAmounts: Bool {
        let mentions = AmountMentions.all(in: step.text)
        let articles = Set(step.text.amounts.filter(\.isArticle).map(\.tokens.lowerBound))
        guard !mentions.isEmpty else { return true }
        return mentions.allSatisfy { mention in
            if isOne(mention), !articles.isEmpty { return true }
            return holds(mention)
        }
    }

    private func isOne(_ mention: AmountMention) -> Bool {
        mention.unit == nil && mention.quantity == Rational(1).map { .exact($0) }
    }

    private func holds(_ mention: AmountMention) -> Bool {
        let food = mention.food.map { step.text.words[$0] }.filter { KitchenVocabulary.isFood($0) }
        let here = passages.contains { passage in
            index.mentions(in: passage).contains { shown in
                AmountAgreement.agree(
                    mention.quantity,
                    mention.unit,
                    food: food.joined(separator: " "),
                    shown,
                    in: index.texts[passage]
                )
                    && (food.isEmpty || names(food, shown, in: passage))
            }
        }
        if here || food.isEmpty { return here }
        let line = Ingredient(
            quantity: mention.quantity,
            unit: mention.unit,
            food: food.joined(separator: " "),
            original: ""
        )
        return index.shows(line) { !IngredientLookup(index: index).findings(for: $0).withAmount.isEmpty }
    }

    private func names(_ food: [String], _ mention: AmountMention, in passage: Int) -> Bool {
        food.contains { word in
            let ids = index.alike(word)
            return (mention.food + mention.more).contains { index.token($0, of: passage, isOneOf: ids) }
        }
    }
}
