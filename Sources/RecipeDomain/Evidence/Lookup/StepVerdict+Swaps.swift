/// Whether something else of the same kind was slipped in: another liquid, a closed lid for an open one, another order.
extension StepVerdict {
    /// "Soak the bread in water" where it is soaked in milk, and nobody speaks of water.
    var holdsLiquids: Bool {
        let liquids = Self.liquids
        return step.needles.allSatisfy { needle in
            guard Self.baths.contains(needle.word), needle.action == nil, needle.ids.isEmpty, !needle.isNegated else {
                return true
            }
            let acts = step.needles.filter { act in act.action.map { !actions.isLight($0) } ?? false }
            return !acts.contains { act in
                act.ids.flatMap(index.passages).contains { index.texts[$0].words.contains(where: liquids.contains) }
            }
        }
    }

    /// Salt, pepper and oil that nobody speaks of are made up, too, where nobody speaks of seasoning or frying.
    var holdsStaples: Bool {
        step.needles.allSatisfy { needle in
            guard !needle.isNegated else { return true }
            if let action = needle.action {
                guard let words = Self.seasoning[action] else { return true }
                return needle.ids.isEmpty == false && isSeasoned || words.contains(where: index.shows)
            }
            guard needle.ids.isEmpty else { return true }
            if Self.seasons.contains(needle.word) { return isSeasoned }
            let fats = index.vocabulary.lexicon.fats
            guard fats.contains(needle.word) else { return true }
            return !index.texts.contains { $0.words.contains(where: fats.contains) }
        }
    }

    private var isSeasoned: Bool { index.tells(anyOf: Self.seasonings) }

    private static let seasonings: Set<String> = [
        "season", "salt", "pepper", "wurzen", "abschmecken", "salzen", "pfeffern", "nachwurzen", "assaisonner", "saler",
        "poivrer", "rectifier", "relever", "sazonar", "salar", "salpimentar", "condimentar", "alinar", "aderezar",
    ]

    private static let seasons: Set<String> = ["salt", "pepper", "salz", "pfeffer", "sel", "poivr", "sal", "pimient"]
    private static let seasoning: [String: [String]] = [
        "salt": ["salt"], "pepper": ["pepper"], "salzen": ["salz"], "pfeffern": ["pfeffer"], "saler": ["sel"],
        "poivrer": ["poivr"], "salar": ["sal"], "salpimentar": ["sal", "pimient"],
    ]

    /// Those that nobody makes of something else: juice is squeezed, cream whipped.
    private static let baths: Set<String> = [
        "water", "milk", "stock", "broth", "wine", "beer", "wasser", "milch", "bruh", "wein", "bier", "eau", "lait",
        "bouillon", "vin", "agua", "lech", "caldo", "vino",
    ]

    /// As words are compared, of all languages: what something may be soaked, boiled or stirred in.
    private static let liquids: Set<String> = [
        "water", "milk", "stock", "broth", "cream", "wine", "buttermilk", "juice", "beer", "wasser", "milch", "bruh",
        "sahn",
        "wein", "bier", "saft", "eau", "lait", "bouillon", "crem", "vin", "agua", "lech", "caldo", "nata", "vino",
        "jus", "jugo",
        "zumo",
    ]

    /// "with the lid closed" where the lid is left off, and the other way round.
    var holdsLids: Bool {
        step.needles.allSatisfy { needle in
            guard needle.isTool, !needle.ids.isEmpty else { return true }
            var signs: [Bool] = []
            for passage in passages {
                let text = index.texts[passage]
                for token in text.tokens.indices where index.token(token, of: passage, isOneOf: needle.ids) {
                    signs.append(isWithout(token, in: text))
                }
            }
            guard !signs.isEmpty else { return true }
            return signs.contains(isWithout(needle.place, in: step.text))
        }
    }

    private func isWithout(_ place: Int, in text: TextForLookup) -> Bool {
        (max(0, place - 3)..<place).contains { ["ohne", "without", "sans", "sin"].contains(text.written[$0]) }
            && text.negated.contains(place)
    }

    /// "green olives" where black ones are told of.
    var holdsKinds: Bool {
        step.needles.allSatisfy { needle in
            guard needle.action == nil, index.isFood(needle.word) else { return true }
            let own = FoodKinds.beside(needle.place, in: step.text)
            guard !own.isEmpty else { return true }
            var isOther = false
            for passage in Set(needle.ids.flatMap(index.passages)) {
                let text = index.texts[passage]
                for token in text.tokens.indices where index.token(token, of: passage, isOneOf: needle.ids) {
                    let told = FoodKinds.beside(token, in: text)
                    if own.allSatisfy({ kind in
                        told.contains { !FoodKinds.differ([kind], [$0], in: index.language) && $0 == kind }
                    }) {
                        return true
                    }
                    if FoodKinds.differ(own, told, in: index.language) { isOther = true }
                }
            }
            return !isOther
        }
    }

    /// "Peel the peppers before roasting" where they are roasted first.
    var holdsOrder: Bool {
        let text = step.text
        for place in text.written.indices where Self.befores.contains(text.written[place]) {
            guard let later = (place + 1..<min(place + 5, text.forms.count)).first(where: { text.forms[$0] != nil }),
                let second = span(of: later)
            else { continue }
            for earlier in text.actions.indices where earlier < place && text.actions[earlier] != nil {
                if let first = span(of: earlier), first != second, first.lowerBound > second.upperBound { return false }
            }
        }
        return true
    }

    private static let befores: Set<String> = ["before", "bevor", "avant", "antes"]

    /// From where to where the act of a token is told.
    private func span(of place: Int) -> ClosedRange<Int>? {
        guard let verb = step.text.forms[place] else { return nil }
        let told = index.saying(verb, as: step.text.words[place]).flatMap(index.passages).filter {
            index.kind(of: $0) != .ingredient || index.passages[$0].kind == .speech
                || index.passages[$0].kind == .subtitles
        }
        guard let first = told.min(), let last = told.max() else { return nil }
        return first...last
    }
}
