/// Whether a step is done with what is shown: foods, tools, heat and fat.
extension StepVerdict {
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

    /// Degrees without a sign are told somewhere; those with one are looked up as temperatures.
    var holdsHeats: Bool {
        step.text.amounts.allSatisfy { amount in
            guard case .temperature(let degrees, nil) = amount.value else { return true }
            return degrees.contains { !index.telling(degrees: $0).isEmpty }
        }
    }

    /// "low pressure" where high pressure is told.
    var holdsStrength: Bool {
        let (text, lexicon) = (step.text, index.vocabulary.lexicon)
        guard text.words.contains(where: lexicon.heatNouns.contains) else { return true }
        let own = lexicon.strengths.filter { row in text.words.contains(where: row.contains) }
        guard own.count == 1, let row = own.first else { return true }
        let isHeat = { (passage: Int) in index.texts[passage].words.contains(where: lexicon.heatNouns.contains) }
        let here = passages.filter(isHeat)
        let told = here.isEmpty ? index.texts.indices.filter(isHeat) : here
        let isTold = (told + passages).contains { index.texts[$0].words.contains(where: row.contains) }
        return isTold
            || !told.contains { passage in
                lexicon.strengths.contains { $0 != row && index.texts[passage].words.contains(where: $0.contains) }
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
    func isNamed(_ needle: StepNeedles.Needle) -> Bool {
        guard index.shows(needle.word) else { return false }
        guard index.language == .english, let food = FoodNeedles(needle.word, in: index) else { return true }
        let candidates = food.candidates(in: index)
        return candidates.isEmpty || candidates.contains { food.coverage(in: $0, of: index) > 0 }
    }

    /// Whether "it" may be this food: nothing else is named there, and the food is told shortly before or in a list.
    func isReferredTo(_ needle: StepNeedles.Needle) -> Bool {
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
}
