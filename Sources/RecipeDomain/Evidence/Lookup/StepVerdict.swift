/// Whether a run of passages tells what a step tells.
///
/// A step may put a food in the place of a pronoun, and name what was done before ("the chopped onion" of a list): what the run
/// lacks counts where other passages tell it of the same food.
struct StepVerdict {
    private let step: StepNeedles
    private let passages: Range<Int>
    private let index: EvidenceIndex
    private var actions: KitchenActions { index.vocabulary.actions }

    init(_ step: StepNeedles, _ passages: Range<Int>, in index: EvidenceIndex) {
        (self.step, self.passages, self.index) = (step, passages, index)
    }

    var isSupported: Bool { holdsWords && holdsActions && holdsFoods && holdsAmounts }

    /// Numbers alone are no evidence, nor is one word of many.
    private var holdsWords: Bool {
        let words = step.needles.filter { $0.passages == nil }
        guard
            step.needles.count(where: { isShown($0) || $0.action != nil && isTold($0) }) >= min(2, step.needles.count),
            words.contains(where: { isShown($0) || $0.action != nil && isTold($0) })
        else { return false }
        let covered = step.needles.reduce(0) { sum, needle in
            let isTold =
                isShown(needle) || needle.isFood && isReferredTo(needle) || needle.action != nil && isTold(needle)
            return sum + (isTold ? needle.weight : 0)
        }
        return covered >= StepLookup.enough * step.total
    }

    private func isShown(_ needle: StepNeedles.Needle) -> Bool {
        passages.contains { isShown(needle, in: $0) }
    }

    private func isShown(_ needle: StepNeedles.Needle, in passage: Int) -> Bool {
        if let told = needle.passages { return told.contains(passage) }
        let negated = index.texts[passage].negated
        return index.readings[passage].indices.contains {
            index.token($0, of: passage, isOneOf: needle.ids)
                // "until there are no lumps" is not told by "lumps are fine".
                && (needle.action != nil || !needle.isNegated || negated.contains($0))
        }
    }

    // MARK: - What is done

    /// What is done first is done there, and most of the rest. Verbs that stand in every step count only where there is no other.
    private var holdsActions: Bool {
        let all = step.needles.filter { $0.action != nil }
        let said = all.filter { !actions.isLight($0.action ?? "") }
        // What is not to be done comes with what is.
        let done = said.filter { !$0.isNegated }
        let firm = done.isEmpty ? said : done
        if said.contains(where: { $0.isNegated && isForbidden($0) }) { return false }
        guard let first = firm.first else {
            let found = step.needles.reduce(0) { $0 + (isShown($1) || $1.action != nil && isTold($1) ? $1.weight : 0) }
            return found >= 0.6 * step.total && all.allSatisfy { !isShown($0) || isDone($0) } && agreesInNegation
        }
        let told = firm.count(where: isTold)
        guard Double(told) >= 0.6 * Double(firm.count) else { return false }
        return isTold(first) || firm.count >= 3
    }

    private func isTold(_ needle: StepNeedles.Needle) -> Bool {
        guard !isForbidden(needle) else { return false }
        return isDone(needle) || isServing(needle) || isGathered(needle) || isTimed(needle) || isDoneElsewhere(needle)
            || isDoneToAll(needle)
    }

    /// Whether the very verb is said not to be done where the step does it, or done where the step forbids it.
    private func isForbidden(_ needle: StepNeedles.Needle) -> Bool {
        passages.contains { passage in
            let text = index.texts[passage]
            return text.tokens.indices.contains {
                text.forms[$0] == needle.action && index.token($0, of: passage, isOneOf: needle.ids)
                    && text.negated.contains($0) != needle.isNegated
            }
        }
    }

    /// Done where the step says so, forbidden where the step forbids it, and done to what the step does it to.
    private func isDone(_ needle: StepNeedles.Needle) -> Bool {
        passages.contains { passage in
            let text = index.texts[passage]
            return text.tokens.indices.contains {
                index.token($0, of: passage, isOneOf: needle.ids) && text.negated.contains($0) == needle.isNegated
                    && concerns(needle.objects, passage, clause: text.clauses[$0])
            }
        }
    }

    /// Whether a passage speaks of one of the foods, or of none at all: "fry it for five minutes".
    private func concerns(_ objects: [Int], _ passage: Int, clause: Int) -> Bool {
        guard !objects.isEmpty else { return true }
        if objects.contains(where: { isShown(step.needles[$0], in: passage) }) { return true }
        guard objects.contains(where: { step.needles[$0].isFood }) else { return true }
        guard !namesFood(passage, clause: clause) else {
            return objects.contains { isKindShown(step.needles[$0], in: passage) }
        }
        // A word that can't be read may be a food as well.
        let text = index.texts[passage]
        let isUnclear = text.tokens.indices.contains { token in
            text.words[token].utf8.count >= 4 && index.readings[passage][token].allSatisfy { !index.isKnown($0) }
        }
        return !isUnclear || objects.contains { isShown(step.needles[$0]) || isReferredTo(step.needles[$0]) }
    }

    /// Whether a passage names a food of its own, not only what is in the bowl by now or what it is done in.
    private func namesFood(_ passage: Int, clause: Int? = nil) -> Bool {
        let (text, vocabulary) = (index.texts[passage], index.vocabulary)
        return text.tokens.indices.contains {
            (clause == nil || text.clauses[$0] == clause) && text.actions[$0] == nil
                && vocabulary.isFood(text.words[$0]) && !vocabulary.isMixture(text.words[$0])
        }
    }

    /// "the spices" where the step names one of them.
    private func isKindShown(_ needle: StepNeedles.Needle, in passage: Int) -> Bool {
        index.texts[passage].words.contains { !$0.isEmpty && index.vocabulary.kinds(of: $0).contains(needle.word) }
    }

    /// Foods of their own among what is done something to, else what is in the bowl.
    private func objects(of needle: StepNeedles.Needle) -> [StepNeedles.Needle] {
        let all = needle.objects.map { step.needles[$0] }
        let own = all.filter(\.isFood)
        return own.isEmpty ? all : own
    }

    /// Told of the same food in another place: "1 onion, diced" in the list.
    private func isDoneElsewhere(_ needle: StepNeedles.Needle) -> Bool {
        let objects = objects(of: needle)
        guard !objects.isEmpty, objects.contains(where: \.isFood), !needle.isNegated else { return false }
        let told = Set(needle.ids.flatMap(index.passages))
        return objects.allSatisfy { object in
            Set(object.ids.flatMap(index.passages)).intersection(told).contains { passage in
                let text = index.texts[passage]
                let isThere = { (ids: Set<Int>) in
                    text.tokens.indices.contains {
                        index.token($0, of: passage, isOneOf: ids) && !text.negated.contains($0)
                    }
                }
                return isThere(needle.ids) && isThere(object.ids)
            }
        }
    }

    /// "Chop everything": all of what the list holds.
    private func isDoneToAll(_ needle: StepNeedles.Needle) -> Bool {
        let objects = objects(of: needle)
        guard !objects.isEmpty, !needle.isNegated else { return false }
        let isTold = Set(needle.ids.flatMap(index.passages)).contains { passage in
            let text = index.texts[passage]
            return text.words.contains(where: index.vocabulary.isEverything)
                && text.tokens.indices.contains {
                    index.token($0, of: passage, isOneOf: needle.ids) && !text.negated.contains($0)
                }
        }
        return isTold && objects.allSatisfy { !$0.isFood || isListed($0) }
    }

    /// Whether a list names a food.
    private func isListed(_ needle: StepNeedles.Needle) -> Bool {
        needle.ids.flatMap(index.passages).contains { index.kind(of: $0) == .ingredient }
    }

    /// "Serve with the rice": that something is served goes without saying, the rice doesn't.
    private func isServing(_ needle: StepNeedles.Needle) -> Bool {
        guard let action = needle.action, Self.serving.contains(action) else { return false }
        let others = step.needles.filter { $0.word != needle.word }
        return others.contains { $0.isFood } && others.allSatisfy { !$0.isFood || isShown($0) }
    }

    private static let serving: Set<String> = [
        "serve", "enjoy", "plate", "servieren", "anrichten", "geniessen", "servir", "dresser", "deguster", "emplatar",
        "disfrutar",
    ]

    /// "Now the basil": how it gets there is told in many ways, or not at all.
    private func isGathered(_ needle: StepNeedles.Needle) -> Bool {
        guard let action = needle.action, !needle.isNegated, actions.isGathering(action) else { return false }
        let objects = objects(of: needle)
        // "Fold everything together."
        let isAll = step.text.words.contains(where: index.vocabulary.isEverything)
        if objects.isEmpty, isAll {
            return passages.contains { index.texts[$0].words.contains(where: index.vocabulary.isEverything) }
        }
        guard !objects.isEmpty else { return false }
        return objects.allSatisfy { object in
            passages.contains { passage in
                let (text, kind) = (index.texts[passage], index.passages[passage].kind)
                // What a caption lists is not yet told to be used.
                guard kind != .caption || index.kind(of: passage) != .ingredient, kind != .seen else { return false }
                return isKindShown(object, in: passage)
                    || text.tokens.indices.contains {
                        index.token($0, of: passage, isOneOf: object.ids) && !text.negated.contains($0)
                    }
            }
        }
    }

    /// "150 degrees, five hours": what takes a time goes without saying where nothing else is done.
    private func isTimed(_ needle: StepNeedles.Needle) -> Bool {
        guard let action = needle.action, !needle.isNegated, !actions.isGathering(action) else { return false }
        let numbers = step.needles.filter { $0.passages != nil }
        return passages.contains { passage in
            let isNumbered = numbers.contains { isShown($0, in: passage) }
            guard isNumbered, !namesFood(passage) || isOwnFood(passage) else { return false }
            let text = index.texts[passage]
            if text.actions.contains(where: { verb in verb.map { !actions.isLight($0) } ?? false }) { return false }
            var signed = Set<String>()
            for word in text.words {
                signed.formUnion(actions.verbs(signedBy: word).filter { !actions.isGathering($0) })
            }
            // "leave that for ten minutes" is no baking.
            for verb in text.actions.compactMap(\.self) where actions.isWaiting(verb) { signed.insert(verb) }
            return signed.isEmpty || signed.contains { actions.isSame($0, action) }
        }
    }

    /// For steps whose verbs are not known: both or neither say that something is not so.
    private var agreesInNegation: Bool {
        let isNegated = !step.text.negated.isEmpty
        return passages.contains { index.texts[$0].negated.isEmpty != isNegated }
    }

    // MARK: - What it is done with

    /// None of the foods comes out of nothing, and half of them stand there or are what "it" means.
    private var holdsFoods: Bool {
        let foods = step.needles.filter(\.isFood)
        let missing = foods.filter { !isShown($0) }
        guard missing.allSatisfy(isNamed), step.needles.allSatisfy({ !$0.isNight || isShown($0) })
        else {
            return false
        }
        return missing.count * 2 <= foods.count || missing.allSatisfy(isReferredTo)
    }

    /// Whether a food is named anywhere as itself: chicken stock is no chicken.
    private func isNamed(_ needle: StepNeedles.Needle) -> Bool {
        guard index.shows(needle.word) else { return false }
        guard index.language == .english, let food = FoodNeedles(needle.word, in: index) else { return true }
        let candidates = food.candidates(in: index)
        return candidates.isEmpty || candidates.contains { food.coverage(in: $0, of: index) > 0 }
    }

    /// Whether "it" may be this food: nothing else is named there, and the food is told shortly before or in a list.
    private func isReferredTo(_ needle: StepNeedles.Needle) -> Bool {
        if passages.contains(where: { isKindShown(needle, in: $0) }), index.shows(needle.word) { return true }
        guard !passages.contains(where: { namesFood($0) && !isOwnFood($0) }) else { return false }
        let (first, kind) = (passages.lowerBound, index.passages[passages.lowerBound].kind)
        return needle.ids.flatMap(index.passages).contains { passage in
            index.passages[passage].kind == kind && (first - Self.reach..<passages.upperBound + 2).contains(passage)
                || index.kind(of: passage) == .ingredient
        }
    }

    /// Whether a passage names one of the step's foods.
    private func isOwnFood(_ passage: Int) -> Bool {
        step.needles.contains { needle in
            needle.isFood && isShown(needle, in: passage)
        }
    }

    /// So many passages back "it" may be named.
    private static let reach = 6

    // MARK: - How much of it

    /// Each amount in the step stands there or in the list, of the same food.
    private var holdsAmounts: Bool {
        let articles = Set(step.text.amounts.filter(isArticle).map(\.tokens.lowerBound))
        return AmountMentions.all(in: step.text).allSatisfy { mention in
            if isOne(mention), !articles.isEmpty { return true }
            return isCut(mention) || holds(mention)
        }
    }

    /// "a bowl", "une feuille de papier"
    private func isArticle(_ amount: AmountPlace) -> Bool {
        amount.isArticle
            || step.text.vocabulary.lexicon.articles.contains(Words.folded(step.text.tokens[amount.tokens.lowerBound]))
    }

    private func isOne(_ mention: AmountMention) -> Bool {
        (mention.unit == nil || mention.unit?.dimension == .count) && mention.quantity == Rational(1).map { .exact($0) }
    }

    /// "in quarters", "en mitades": how it is cut, not how much of it.
    private func isCut(_ mention: AmountMention) -> Bool {
        guard mention.unit == nil, case .exact(let value) = mention.quantity, value.doubleValue < 1 else {
            return false
        }
        return step.text.amounts.contains { amount in
            guard case .measure(mention.quantity, nil) = amount.value, amount.tokens.lowerBound > 0 else {
                return false
            }
            return ["in", "into", "en", "a"].contains(step.text.tokens[amount.tokens.lowerBound - 1].lowercased())
        }
    }

    private func holds(_ mention: AmountMention) -> Bool {
        let food = mention.food.map { step.text.words[$0] }.filter { index.vocabulary.isFood($0) }
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
        if here { return true }
        let own = food.filter { !index.vocabulary.isPrepared($0) }
        if mention.unit == nil, own.isEmpty {
            // "shape 8 patties" are "eight balls".
            return passages.contains { passage in
                index.mentions(in: passage).contains {
                    $0.quantity == mention.quantity && ($0.unit == nil || $0.unit?.dimension == .count)
                }
            }
        }
        if food.isEmpty { return false }
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
            let ids = index.naming(word, isInStep: true)
            return (mention.food + mention.more).contains { index.token($0, of: passage, isOneOf: ids) }
        }
    }
}
