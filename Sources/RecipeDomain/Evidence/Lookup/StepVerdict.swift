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

    var isSupported: Bool {
        holdsWords && holdsActions && holdsFoods && holdsTools && holdsPreparations && holdsCuts && holdsAmounts
    }

    /// Numbers alone are no evidence, nor is one word of many.
    var holdsWords: Bool {
        let words = step.needles.filter { $0.passages == nil }
        guard
            step.needles.count(where: { isShown($0) || $0.action != nil && isTold($0) })
                >= min(2, step.needles.count { !$0.isQualifier }),
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
            index.token($0, of: passage, isOneOf: needle.ids) && !isPart(needle, at: $0, of: passage)
                // "until there are no lumps" is not told by "lumps are fine".
                && (needle.action != nil || !needle.isNegated || negated.contains($0))
        }
    }

    /// "cream cheese" is no cream, unless cheese is looked for, too.
    private func isPart(_ needle: StepNeedles.Needle, at token: Int, of passage: Int) -> Bool {
        guard needle.isFood, !needle.isModifier, index.language == .english else { return false }
        let words = index.texts[passage].words
        let neighbour = { (place: Int) -> String in
            guard words.indices.contains(place) else { return "" }
            let isOwn = step.needles.contains { index.token(place, of: passage, isOneOf: $0.ids) }
            return isOwn ? "" : words[place]
        }
        return FoodCompounds.isPart(
            needle.word,
            before: neighbour(token - 1),
            after: neighbour(token + 1),
            in: index.vocabulary
        )
    }

    // MARK: - What is done

    /// What is done first is done there, and most of the rest. Verbs that stand in every step count only where there is no other.
    var holdsActions: Bool {
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

    func isTold(_ needle: StepNeedles.Needle) -> Bool {
        guard !isForbidden(needle) else { return false }
        return isDone(needle) || isServing(needle) || isGathered(needle) || isTimed(needle) || isDoneElsewhere(needle)
            || isDoneToAll(needle) || isCooked(needle)
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
                    && isAct($0, of: passage) && concerns(needle, passage, at: $0)
            }
        }
    }

    /// "butter" is no greasing where it is a food.
    private func isAct(_ token: Int, of passage: Int) -> Bool {
        let text = index.texts[passage]
        return text.actions[token] != nil || !index.vocabulary.isFood(text.words[token])
            || text.forms[token] == nil
    }

    /// Whether a passage speaks of one of the foods, or of none at all: "fry it for five minutes".
    private func concerns(_ needle: StepNeedles.Needle, _ passage: Int, at token: Int) -> Bool {
        let (objects, clause) = (needle.objects, index.texts[passage].clauses[token])
        guard !objects.isEmpty else { return true }
        if objects.contains(where: { isShown(step.needles[$0], in: passage) }) {
            guard let action = needle.action, actions.isHeating(action) else { return true }
            return isDone(at: token, of: passage, to: objects.map { step.needles[$0] }.filter(\.isFood))
        }
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

    /// Whether what is cooked at a token is one of these foods: named in the clause, or before it where the clause names none.
    private func isDone(at token: Int, of passage: Int, to foods: [StepNeedles.Needle]) -> Bool {
        let (text, vocabulary) = (index.texts[passage], index.vocabulary)
        let places = text.tokens.indices.filter { place in
            foods.contains { index.token(place, of: passage, isOneOf: $0.ids) }
        }
        guard !places.isEmpty else { return true }
        let clause = text.clauses[token]
        if places.contains(where: { text.clauses[$0] == clause }) { return true }
        let isNamed = text.tokens.indices.contains {
            text.clauses[$0] == clause && text.actions[$0] == nil && vocabulary.isFood(text.words[$0])
                && !vocabulary.isMixture(text.words[$0])
        }
        return places.contains { place in
            if text.clauses[place] < clause { return !isNamed }
            // "Fry the onions, the garlic and the peppers."
            return !(token + 1...place).contains { between in
                text.actions[between] != nil && text.clauses[between] != clause
                    || !actions.verbs(signedBy: text.written[between]).isDisjoint(with: vocabulary.lexicon.gathering)
            } && !isGathering(clause: text.clauses[place], of: passage)
        }
    }

    /// "potatoes in", "Kartoffeln dazu"
    private func isGathering(clause: Int, of passage: Int) -> Bool {
        let text = index.texts[passage]
        return text.tokens.indices.contains {
            text.clauses[$0] == clause
                && (text.actions[$0] != nil
                    || !actions.verbs(signedBy: text.written[$0]).isDisjoint(with: index.vocabulary.lexicon.gathering))
        }
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
                guard isThere(needle.ids), isThere(object.ids) else { return false }
                guard let action = needle.action, actions.isHeating(action) else { return true }
                return text.tokens.indices.contains {
                    index.token($0, of: passage, isOneOf: needle.ids) && isAct($0, of: passage)
                        && isDone(at: $0, of: passage, to: [object])
                }
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
        let objects = objects(of: needle).isEmpty ? needle.tools.map { step.needles[$0] } : objects(of: needle)
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

    /// "150 degrees, five hours": what takes a time or a heat goes without saying where nothing else is done so long.
    private func isTimed(_ needle: StepNeedles.Needle) -> Bool {
        guard let action = needle.action, !needle.isNegated, !actions.isGathering(action) else { return false }
        return step.text.amounts.contains { amount in
            guard NumberContext(amount, in: step.text).verb == action else { return false }
            return passages.contains { passage in
                let text = index.texts[passage]
                return text.amounts.contains { told in
                    isSame(amount, told) && goesUnsaid(action, NumberContext(told, in: text), in: passage)
                }
            }
        }
    }

    private func isSame(_ amount: AmountPlace, _ told: AmountPlace) -> Bool {
        switch (amount.value, told.value) {
        case (.duration(let low, let high), .duration(let first, let last)):
            [low, high].contains(first) || [low, high].contains(last)
        case (.temperature(let degrees, _), .temperature(let others, _)): degrees.contains(where: others.contains)
        default: false
        }
    }

    /// Whether an act may be meant where a number stands alone: no other act beside it, no other food, no sign of another act.
    private func goesUnsaid(_ action: String, _ context: NumberContext, in passage: Int) -> Bool {
        let text = index.texts[passage]
        if let verb = context.verb, !actions.isSame(verb, action) {
            guard actions.isAnyHeat(action) ? !actions.isWaiting(verb) : actions.isLight(verb) else { return false }
            // "leave that for ten minutes" is no baking.
            if actions.isWaiting(verb) { return false }
        }
        let foods = context.foods.filter { place in
            !step.needles.contains { $0.isFood && index.token(place, of: passage, isOneOf: $0.ids) }
        }
        guard foods.isEmpty || foods.count < context.foods.count else { return false }
        let signed = (context.tools + context.others).reduce(into: Set<String>()) {
            $0.formUnion(actions.verbs(signedBy: text.written[$1]).union(actions.verbs(signedBy: text.words[$1])))
        }.filter { !actions.isGathering($0) }
        return signed.isEmpty || signed.contains { actions.isSame($0, action) }
    }

    /// "Cook": whatever is done over heat, or with what gets hot, to what the step names.
    private func isCooked(_ needle: StepNeedles.Needle) -> Bool {
        guard let action = needle.action, !needle.isNegated, actions.isAnyHeat(action) else { return false }
        let isHot = passages.contains { passage in
            let text = index.texts[passage]
            return text.forms.contains { $0.map { actions.isHeating($0) || actions.isAnyHeat($0) } ?? false }
                || text.words.contains(where: index.vocabulary.isEverydayTool)
        }
        return isHot && objects(of: needle).allSatisfy { !$0.isFood || isShown($0) }
    }

    /// For steps whose verbs are not known: both or neither say that something is not so.
    private var agreesInNegation: Bool {
        let isNegated = !step.text.negated.isEmpty
        return passages.contains { index.texts[$0].negated.isEmpty != isNegated }
    }

    // MARK: - What it is done with

    /// None of the foods comes out of nothing, and half of them stand there or are what "it" means.
    var holdsFoods: Bool {
        let foods = step.needles.filter(\.isFood)
        let missing = foods.filter { !isShown($0) }
        guard missing.allSatisfy(isNamed), step.needles.allSatisfy({ !$0.isNight || isShown($0) })
        else {
            return false
        }
        return missing.count * 2 <= foods.count || missing.allSatisfy(isReferredTo)
    }

    /// "soft-boiled egg", "geröstete Nüsse": what was done to a food is told of it, too.
    var holdsPreparations: Bool {
        let text = step.text
        return text.forms.indices.allSatisfy { place in
            guard let form = text.forms[place], text.actions[place] == nil, actions.isHeating(form),
                actions.isParticiple(text.written[place]),
                let food = step.needles.first(where: { $0.isFood && (place + 1...place + 2).contains($0.place) })
            else { return true }
            let ids = index.saying(form, as: text.words[place])
            return Set(ids.flatMap(index.passages)).contains { passage in
                let told = index.texts[passage].tokens.indices.filter { index.token($0, of: passage, isOneOf: ids) }
                if isShown(food, in: passage) {
                    return told.contains { isAct($0, of: passage) && isDone(at: $0, of: passage, to: [food]) }
                }
                return !namesFood(passage)
                    && food.ids.flatMap(index.passages).contains(where: (passage - 2..<passage).contains)
            }
        }
    }

    /// What not every kitchen step is done with is shown, or told by what is done with it: "bake" by the oven.
    var holdsTools: Bool {
        step.needles.allSatisfy { needle in
            guard needle.isTool, !needle.isNegated, !index.vocabulary.isEverydayTool(needle.word) else { return true }
            let acts = index.vocabulary.acts(with: needle.word)
            return !needle.ids.isEmpty || index.tells(anyOf: acts)
                || acts.contains(where: actions.isBaking) && index.tellsOvenHeat
        }
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
    var holdsAmounts: Bool {
        let articles = Set(step.text.amounts.filter(isArticle).map(\.tokens.lowerBound))
        return AmountMentions.all(in: step.text).allSatisfy { mention in
            if isOne(mention), !articles.isEmpty { return true }
            return isCut(mention) || isCutInto(mention) || holds(mention)
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

    /// "in quarters", "Quarter each ear": how it is cut, not how much of it.
    private func isCut(_ mention: AmountMention) -> Bool {
        guard mention.unit == nil, case .exact(let value) = mention.quantity, value.doubleValue < 1 else {
            return false
        }
        return step.text.amounts.contains { amount in
            guard case .measure(mention.quantity, nil) = amount.value else { return false }
            let (place, next) = (amount.tokens.lowerBound, amount.tokens.upperBound)
            let before = place > 0 ? step.text.tokens[place - 1].lowercased() : ""
            let after = next < step.text.tokens.count ? step.text.tokens[next].lowercased() : ""
            return Self.intos.contains(before)
                || step.text.tokens[place].lowercased() == "quarter" && ["", "and", ",", "then"].contains(before)
                    && after != "of"
        }
    }

    /// "in zwei Hälften teilen" is "halbieren".
    private func isCutInto(_ mention: AmountMention) -> Bool {
        guard mention.unit == nil || mention.unit == .piece, case .exact(let value) = mention.quantity,
            value.denominator == 1,
            let words = index.vocabulary.lexicon.cuts[value.numerator]
        else { return false }
        let isInto = step.text.amounts.contains {
            guard case .measure(mention.quantity, _) = $0.value, $0.tokens.lowerBound > 0 else { return false }
            return Self.intos.contains(step.text.tokens[$0.tokens.lowerBound - 1].lowercased())
        }
        return isInto && passages.contains { tells(value.numerator, words, in: $0) }
    }

    private static let intos: Set<String> = ["in", "into", "en", "a"]

    /// Into how many parts something is cut: told as a number, a word ("quarters") or a verb ("halve").
    var holdsCuts: Bool {
        let (text, cuts) = (step.text, index.vocabulary.lexicon.cuts)
        return text.words.indices.dropFirst().allSatisfy { place in
            guard !text.words[place].isEmpty || text.tokens[place].first?.isASCIIDigit == true,
                Self.intos.contains(text.tokens[place - 1].lowercased()),
                let (parts, told) = cuts.first(where: { parts, words in
                    words.contains(text.words[place]) || words.contains(text.written[place])
                })
            else { return true }
            return index.texts.indices.contains(where: { tells(parts, told, in: $0) })
        }
    }

    private func tells(_ parts: Int, _ words: Set<String>, in passage: Int) -> Bool {
        let text = index.texts[passage]
        return text.words.indices.contains {
            words.contains(text.words[$0]) || words.contains(text.written[$0])
                || text.forms[$0].map(words.contains) == true
                || text.tokens[$0] == String(parts)[...]
        }
            || index.mentions(in: passage).contains {
                $0.quantity == Rational(parts).map { .exact($0) }
                    || $0.quantity == Rational(1, parts).map { .exact($0) }
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
