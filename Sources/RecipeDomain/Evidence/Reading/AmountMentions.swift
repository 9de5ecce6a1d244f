/// An amount and the words of the food it is an amount of.
struct AmountMention {
    var quantity: Quantity
    var unit: Unit?
    /// Places in `TextForLookup.words`.
    var food: [Int]
    /// Words that may belong to the food as well: what "and" leads on to.
    var more: [Int] = []
    /// Whether it is a part of what there is: "half of the flour", "another 2 tbsp".
    var isPart = false
}

/// Binds the amounts of a text to its foods: "2 cups flour", "flour: 2 cups", "two cups of the flour and a little salt".
///
/// In a list an amount belongs to what follows it, up to the next amount; in running text up to the word or mark where
/// the name of a food ends. Where nothing follows, it belongs to what stands before.
struct AmountMentions {
    private let text: TextForLookup
    private let measures: [AmountPlace]
    private let isLastFirst: Bool

    static func all(in text: TextForLookup) -> [AmountMention] { AmountMentions(text).mentions() }

    private init(_ text: TextForLookup) {
        self.text = text
        measures = text.amounts.filter {
            if case .measure = $0.value { return true }
            return false
        }
        // "flour 200 g", "olive oil 2 tbsp sugar 1 tsp": the amounts come last.
        let firm = measures.filter { !$0.isArticle }
        let end = text.tokens.lastIndex { $0.first?.isLetter == true || $0.first?.isASCIIDigit == true } ?? -1
        let begins =
            text.words.indices.first { !text.words[$0].isEmpty || text.tokens[$0].first?.isASCIIDigit == true } ?? 0
        // "dry yeast 5 g / salt 10 g": behind each of them something else begins.
        let isEach =
            firm.count >= 2
            && firm.allSatisfy {
                let next = $0.tokens.upperBound
                return next >= text.tokens.count || ["/", ",", "|", "•", ";"].contains(text.tokens[next])
            }
        isLastFirst =
            firm.last.map { $0.tokens.upperBound - 1 == end && firm[0].tokens.lowerBound > begins } == true
            && (isEach || text.actions.allSatisfy { $0 == nil })
    }

    private func mentions() -> [AmountMention] {
        var mentions: [AmountMention] = []
        // Amounts between which nothing stands share their food: "200 g / 7 oz butter", "1 can (400 g) beans".
        var waiting: [(Quantity, Unit?)] = []
        for (place, amount) in measures.enumerated() {
            guard case .measure(let quantity, let told) = amount.value else { continue }
            let unit = told ?? unitBefore(place)
            let next = place + 1 < measures.count ? nextFirm(after: place) : text.tokens.count
            let isPart = isPart(amount)
            if isLastFirst {
                let previous = place > 0 ? measures[place - 1].tokens.upperBound : 0
                let food = nameBefore(amount.tokens.lowerBound, from: previous)
                mentions.append(AmountMention(quantity: quantity, unit: unit, food: food, isPart: isPart))
                continue
            }
            // "a teospoon of salt": what stands there is a unit that nobody can read, and how much it is nobody knows.
            if unit == nil, isUnreadable(amount.tokens.upperBound) { continue }
            var (food, more) = nameAfter(amount.tokens.upperBound, to: next)
            if food.isEmpty, isShared(amount.tokens.upperBound..<next), place + 1 < measures.count,
                next < text.tokens.count
            {
                waiting.append((quantity, unit))
                continue
            }
            if food.allSatisfy({ text.vocabulary.weight(of: text.words[$0]) < 1 }), endsClause(amount, food) {
                let previous = place > 0 ? measures[place - 1].tokens.upperBound : 0
                food += nameBefore(amount.tokens.lowerBound, from: previous)
            }
            for (quantity, unit) in waiting + [(quantity, unit)] {
                mentions.append(AmountMention(quantity: quantity, unit: unit, food: food, more: more, isPart: isPart))
            }
            waiting = []
            more = []
        }
        return mentions
    }

    /// "three tablespoons of sesame paste, two of soy": of what the amount before counts.
    private func unitBefore(_ place: Int) -> Unit? {
        let next = measures[place].tokens.upperBound
        guard place > 0, next < text.written.count, text.vocabulary.lexicon.ofs.contains(text.written[next]),
            case .measure(_, let unit) = measures[place - 1].value, unit?.dimension != .count,
            !text.tokens[measures[place - 1].tokens.upperBound..<measures[place].tokens.lowerBound].contains(where: {
                ".;!?".contains($0)
            })
        else { return nil }
        return unit
    }

    private func isUnreadable(_ index: Int) -> Bool {
        guard index + 1 < text.words.count, !text.words[index].isEmpty,
            text.vocabulary.lexicon.ofs.contains(text.words[index + 1])
        else {
            return false
        }
        return !text.vocabulary.isKnown(text.words[index]) && !text.vocabulary.isKnown(text.written[index])
    }

    /// Nothing follows that could be the food.
    private func endsClause(_ amount: AmountPlace, _ food: [Int]) -> Bool {
        guard food.isEmpty else { return true }
        let next = amount.tokens.upperBound
        guard next < text.words.count, !text.words[next].isEmpty else { return true }
        return text.vocabulary.isStop(text.words[next]) && text.words[next] != "the"
    }

    private func nextFirm(after place: Int) -> Int {
        let current = measures[place].tokens.upperBound
        return measures[(place + 1)...].first { !$0.isArticle && $0.tokens.lowerBound >= current }?.tokens.lowerBound
            ?? text.tokens.count
    }

    /// Only marks and joining words.
    private func isShared(_ range: Range<Int>) -> Bool {
        range.allSatisfy {
            ["(", ")", "/", "-", "+", "=", "plus", "or", "x", "×", "about", "~"].contains(text.tokens[$0].lowercased())
        }
    }

    /// The name of a food that begins at a place: its words, and those that "and" leads on to.
    private func nameAfter(_ start: Int, to end: Int) -> (food: [Int], more: [Int]) {
        var food: [Int] = []
        var more: [Int] = []
        var isMore = false
        var inBrackets = false
        for index in start..<max(start, end) {
            let (word, token) = (text.words[index], text.tokens[index])
            if token == "(" { inBrackets = true }
            if token == ")" {
                inBrackets = false
                continue
            }
            if inBrackets { continue }
            if word.isEmpty {
                if ".;:!?•|\n".contains(token), !food.isEmpty || !isAlone(token) { break }
                // "2 boneless, skinless chicken breasts"
                if token == ",", food.contains(where: { text.vocabulary.weight(of: text.words[$0]) == 1 }) { break }
                continue
            }
            if Self.ends.contains(word), !food.isEmpty || word != "to" { break }
            if Self.joins.contains(word) || token == "&" {
                if food.isEmpty { break }
                isMore = true
                continue
            }
            if text.actions[index] != nil, !food.isEmpty || !text.vocabulary.isFood(word) {
                // "beef chuck": a cut that is called like a verb.
                if !food.isEmpty { more.append(index) }
                break
            }
            if text.vocabulary.isStop(word) { continue }
            if isMore { more.append(index) } else { food.append(index) }
            if food.count + more.count >= 10 { break }
        }
        return (food, more)
    }

    private func isAlone(_ token: Substring) -> Bool { token == ":" || token == "." }

    /// The name of a food that ends before a place, within the clause before it.
    private func nameBefore(_ end: Int, from start: Int) -> [Int] {
        var food: [Int] = []
        for index in (min(start, end)..<end).reversed() {
            let (word, token) = (text.words[index], text.tokens[index])
            if word.isEmpty {
                if ".;!?,•|".contains(token), !food.isEmpty { break }
                continue
            }
            if text.actions[index] != nil || Self.ends.contains(word) || Self.joins.contains(word) {
                if food.isEmpty, Self.joins.contains(word) { continue }
                break
            }
            // "clamato, like sixty ml"
            if text.vocabulary.isStop(word) || food.isEmpty && (word == "like" || text.vocabulary.isFiller(word)) {
                continue
            }
            food.insert(index, at: 0)
            if food.count >= 8 { break }
        }
        return food
    }

    /// "2 tbsp of the oil", "another cup", "half the butter", "the remaining 50 g"
    private func isPart(_ amount: AmountPlace) -> Bool {
        let before = text.tokens[max(0, amount.tokens.lowerBound - 2)..<amount.tokens.lowerBound].map {
            $0.lowercased()
        }
        if before.contains(where: { Self.parts.contains($0) }) { return true }
        let after = text.tokens[amount.tokens.upperBound..<min(amount.tokens.upperBound + 2, text.tokens.count)].map {
            $0.lowercased()
        }
        if after.contains(where: { Self.parts.contains($0) }) { return true }
        if after.first == "of", let second = after.last, ["the", "that", "this", "it", "your", "our"].contains(second) {
            return true
        }
        guard case .measure(let quantity, nil) = amount.value, case .exact(let value) = quantity, value.doubleValue < 1
        else { return false }
        return after.first == "the" || after.first == "of"
    }

    private static let parts = LexiconWords.words(
        """
        another more remaining rest extra reserved first last second half each per restliche restlichen übrige übrigen hälfte
        weitere je pro reste restant restants restante moitié autre chaque par resto restante mitad otra otro cada
        """
    )

    /// Between two foods.
    private static let joins: Set<String> = ["and", "or", "und", "oder", "sowie", "et", "ou", "y", "e"]

    /// Words with which the name of a food ends, as words are compared.
    private static let ends: Set<String> = {
        let words = LexiconWords.words(
            """
            to in into then with until till for on onto over at when while so which that is are here as but from because
            goe after before plus minus instead about per mit fur zum dazu hinzu dann bis unter auf ins im nach bei zugeben
            ueber als ist sind und pour avec dans jusque jusqu pendant sur puis est sont para con hasta durante sobre luego
            cuando es son
            """
        )
        return words.union(words.map(FoodStem.of))
    }()
}
