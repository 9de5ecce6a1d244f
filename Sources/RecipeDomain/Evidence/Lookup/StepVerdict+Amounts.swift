/// Whether a step takes as much, and cuts it into as many parts, as is told.
extension StepVerdict {
    /// Each amount in the step stands there or in the list, of the same food.
    var holdsAmounts: Bool {
        let articles = Set(step.text.amounts.filter(isArticle).map(\.tokens.lowerBound))
        return AmountMentions.all(in: step.text).allSatisfy { mention in
            if isOne(mention), !articles.isEmpty { return true }
            return isCut(mention) || isCutInto(mention) || holds(mention) || holdsLength(mention) || holdsShare(mention)
        } && holdsMillimeters
    }

    /// "half of the cheese" where "half of it" is told.
    private func holdsShare(_ mention: AmountMention) -> Bool {
        guard mention.unit == nil, case .exact(let value) = mention.quantity, value.doubleValue < 1 else {
            return false
        }
        return passages.contains { passage in
            index.mentions(in: passage).contains { $0.unit == nil && $0.quantity == mention.quantity }
        }
    }

    /// "40 x 60 cm" where "forty by sixty" is told.
    private func holdsLength(_ mention: AmountMention) -> Bool {
        guard mention.unit == .centimeter || mention.unit == .inch else { return false }
        return passages.contains { passage in
            index.texts[passage].amounts.contains {
                guard case .measure(mention.quantity, let unit) = $0.value else { return false }
                return unit == nil || unit == mention.unit
            }
        }
    }

    /// A tenth of what is told of is no slip.
    private var holdsMillimeters: Bool {
        let isOne = { (word: String) in word == "mm" || word.hasPrefix("millim") || word.hasPrefix("milim") }
        return !step.text.words.contains(where: isOne) || index.texts.contains { $0.words.contains(where: isOne) }
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

    func tells(_ parts: Int, _ words: Set<String>, in passage: Int) -> Bool {
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

    func holds(_ mention: AmountMention) -> Bool {
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

    func names(_ food: [String], _ mention: AmountMention, in passage: Int) -> Bool {
        food.contains { word in
            let ids = index.naming(word, isInStep: true)
            return (mention.food + mention.more).contains { index.token($0, of: passage, isOneOf: ids) }
        }
    }
}
