/// Whether what a step does is done there, to the same foods.
extension StepVerdict {
    /// What cooks a food is told of it; what else changes it is told somewhere; other words for what brings foods together
    /// or shapes them are no reason to doubt.
    var holdsActions: Bool {
        let said = step.needles.filter { $0.action.map { !actions.isLight($0) } ?? false }
        // What is not to be done comes with what is.
        let done = said.filter { !$0.isNegated }
        if said.contains(where: { $0.isNegated && isForbidden($0) }) { return false }
        let firm = done.isEmpty ? said : done
        guard let first = firm.first else { return agreesInNegation }
        let untold = firm.filter { !isTold($0) }
        if untold.contains(where: isForbidden) { return false }
        // A step of many acts may be told in part.
        let isMostlyTold = Double(firm.count - untold.count) >= 0.6 * Double(firm.count)
        return untold.allSatisfy { needle in
            guard let action = needle.action else { return true }
            if actions.isHeating(action) { return isMostlyTold && (needle.place != first.place || firm.count >= 3) }
            if actions.isAnyHeat(action) { return isAnythingHeated }
            return isMostlyTold || actions.isFreelyTold(action) || isToldAnywhere(needle)
        }
    }

    /// Whether anything is cooked at all.
    private var isAnythingHeated: Bool {
        index.tellsOvenHeat
            || index.tells(anyOf: index.vocabulary.lexicon.heating.union(index.vocabulary.lexicon.anyHeat))
    }

    /// Told anywhere of one of the foods, or of none.
    private func isToldAnywhere(_ needle: StepNeedles.Needle) -> Bool {
        let objects = objects(of: needle)
        return Set(needle.ids.flatMap(index.passages)).contains { passage in
            let text = index.texts[passage]
            guard objects.isEmpty || !namesFood(passage) || objects.contains(where: { isShown($0, in: passage) }) else {
                return false
            }
            return text.tokens.indices.contains {
                index.token($0, of: passage, isOneOf: needle.ids) && text.negated.contains($0) == needle.isNegated
                    && isAct($0, of: passage)
            }
        }
    }

    func isTold(_ needle: StepNeedles.Needle) -> Bool {
        guard !isForbidden(needle) else { return false }
        return isDone(needle) || isServing(needle) || isGathered(needle) || isTimed(needle) || isDoneElsewhere(needle)
            || isDoneToAll(needle) || isCooked(needle) || isSketched(needle)
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
    func isDone(_ needle: StepNeedles.Needle) -> Bool {
        passages.contains { passage in
            let text = index.texts[passage]
            return text.tokens.indices.contains {
                index.token($0, of: passage, isOneOf: needle.ids) && text.negated.contains($0) == needle.isNegated
                    && isAct($0, of: passage) && concerns(needle, passage, at: $0)
            }
        }
    }

    /// "butter" is no greasing where it is a food, "medium heat" no frying.
    func isAct(_ token: Int, of passage: Int) -> Bool {
        let text = index.texts[passage]
        guard text.actions[token] == nil, let form = text.forms[token] else { return true }
        if actions.isAnyHeat(form) { return actions.isParticiple(text.written[token]) }
        return !index.vocabulary.isFood(text.words[token])
    }

    /// Whether a passage speaks of one of the foods, or of none at all: "fry it for five minutes".
    private func concerns(_ needle: StepNeedles.Needle, _ passage: Int, at token: Int) -> Bool {
        let (objects, clause) = (needle.objects, index.texts[passage].clauses[token])
        if isWet(token, of: passage), let action = needle.action, actions.isHeating(action),
            !Self.boiling.contains(where: { actions.isSame($0, action) })
        {
            return false
        }
        guard !objects.isEmpty else { return true }
        if objects.contains(where: { isShown(step.needles[$0], in: passage) }) {
            guard let action = needle.action, actions.isHeating(action) else { return true }
            return isDone(at: token, of: passage, to: objects.map { step.needles[$0] }.filter(\.isFood))
        }
        guard objects.contains(where: { step.needles[$0].isFood }) else { return true }
        if let action = needle.action, actions.isHeating(action), namesFoodBefore(token, of: passage) { return false }
        guard !namesFood(passage, clause: clause) else {
            return objects.contains { isKindShown(step.needles[$0], in: passage) }
        }
        if let action = needle.action, actions.isHeating(action),
            !isMeant(objects.map { step.needles[$0] }, in: passage)
        {
            return false
        }
        // A word that can't be read may be a food as well.
        let text = index.texts[passage]
        let isUnclear = text.tokens.indices.contains { token in
            text.words[token].utf8.count >= 4 && index.readings[passage][token].allSatisfy { !index.isKnown($0) }
        }
        return !isUnclear || objects.contains { isShown(step.needles[$0]) || isReferredTo(step.needles[$0]) }
    }

    /// Whether "it" may be one of these foods: the passages right before name it, or no food at all.
    private func isMeant(_ foods: [StepNeedles.Needle], in passage: Int) -> Bool {
        let before = (max(0, passage - 4)..<passage).filter {
            index.passages[$0].kind == index.passages[passage].kind && index.kind(of: $0) != .ingredient
        }
        return before.contains { one in foods.contains { isShown($0, in: one) || isKindShown($0, in: one) } }
            || !before.contains { namesFood($0) }
    }

    private static let boiling = ["boil", "kochen", "bouillir", "hervir"]

    /// "butter, flour, fry": what is named right before it, no act between.
    private func namesFoodBefore(_ token: Int, of passage: Int) -> Bool {
        let text = index.texts[passage]
        var place = token - 1
        while place >= 0, text.actions[place] == nil, !".;!?".contains(text.tokens[place]) {
            if text.forms[place] == nil, index.isFood(text.words[place]), !index.vocabulary.isMixture(text.words[place])
            {
                return true
            }
            place -= 1
        }
        return false
    }

    /// "cook it in water": that is boiling.
    private func isWet(_ token: Int, of passage: Int) -> Bool {
        let text = index.texts[passage]
        guard let told = text.forms[token], actions.isAnyHeat(told) else { return false }
        return text.words.indices.contains { place in
            text.clauses[place] == text.clauses[token] && place > 0
                && ["water", "wasser", "eau", "agua", "stock", "broth", "bruh", "bouillon", "caldo"].contains(
                    text.words[place]
                )
                && text.written[max(0, place - 3)..<place].contains { ["in", "im", "en", "dans"].contains($0) }
        }
    }

    /// Whether what is cooked at a token is one of these foods: named in the clause, or before it where the clause names none.
    func isDone(at token: Int, of passage: Int, to foods: [StepNeedles.Needle]) -> Bool {
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
    func isGathering(clause: Int, of passage: Int) -> Bool {
        let text = index.texts[passage]
        return text.tokens.indices.contains {
            text.clauses[$0] == clause
                && (text.actions[$0] != nil
                    || !actions.verbs(signedBy: text.written[$0]).isDisjoint(with: index.vocabulary.lexicon.gathering))
        }
    }

    /// Whether a passage names a food of its own, not only what is in the bowl by now or what it is done in.
    func namesFood(_ passage: Int, clause: Int? = nil) -> Bool {
        let (text, vocabulary) = (index.texts[passage], index.vocabulary)
        return text.tokens.indices.contains {
            (clause == nil || text.clauses[$0] == clause) && text.actions[$0] == nil
                && index.isFood(text.words[$0]) && !vocabulary.isMixture(text.words[$0])
        }
    }

    /// "the spices" where the step names one of them.
    func isKindShown(_ needle: StepNeedles.Needle, in passage: Int) -> Bool {
        index.texts[passage].words.contains { !$0.isEmpty && index.vocabulary.kinds(of: $0).contains(needle.word) }
    }

    /// Foods of their own among what is done something to, else what is in the bowl.
    func objects(of needle: StepNeedles.Needle) -> [StepNeedles.Needle] {
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
                        && (!isWet($0, of: passage) || Self.boiling.contains { actions.isSame($0, action) })
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

    /// For steps whose verbs are not known: both or neither say that something is not so.
    private var agreesInNegation: Bool {
        let isNegated = !step.text.negated.isEmpty
        return passages.contains { index.texts[$0].negated.isEmpty != isNegated }
    }
}
