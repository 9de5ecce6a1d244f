/// Finds the foods that a sentence names, with the amounts it gives them.
struct FoodsInSpeech {
    struct Named: Equatable {
        /// As it is said, from the amount to the end of the food's name: "two cups of flour".
        var text: String
        var hasAmount: Bool
        /// "an egg": one of many, maybe.
        var isArticle = false
        /// "the flour": named or shown before.
        var isDefinite = false
        /// Made on the way, or too little said without an amount: "1/4 cup batter".
        var isVague = false
    }

    static let most = 20

    let language: RecipeLanguage
    let lexicon: Lexicon
    let speech: SpeechWords
    private let parser: IngredientLineParser

    init(language: RecipeLanguage) {
        self.language = language
        (lexicon, speech) = (.of(language), .of(language))
        parser = IngredientLineParser(language: language)
    }

    func foods(in sentence: String) -> [Named] {
        let line = LineTokens(sentence, lexicon: lexicon)
        let amounts = AmountReader(line, lexicon: lexicon)
        var found: [Named] = []
        // An amount whose food was named before it: "if you have rum, add a tablespoon of it".
        var index = 0
        while index < line.tokens.count, found.count < Self.most {
            if let (named, next) = measured(at: index, in: line, amounts) {
                if let named {
                    found.append(named)
                } else if let last = found.indices.last, !found[last].hasAmount,
                    let text = amount(index..<next, of: found[last], in: line)
                {
                    found[last] = Named(text: text, hasAmount: true)
                }
                index = next
            } else if let (named, next) = unmeasured(at: index, in: line) {
                if let named { found.append(named) }
                index = next
            } else {
                index += 1
            }
        }
        return found
    }

    // MARK: - With an amount

    /// What begins at `index` with an amount; `named` is nil where the amount is of nothing eaten.
    private func measured(at index: Int, in line: LineTokens, _ amounts: AmountReader) -> (named: Named?, next: Int)? {
        let amountIndex = fruitEnd(index, in: line, amounts) ?? index
        let next: Int
        let isCounted: Bool
        if let (_, after) = amounts.amount(at: amountIndex) {
            (next, isCounted) = (after, true)
        } else if let (_, after) = lexicon.unit(at: amountIndex, in: line.words, before: line.words.count),
            isAlone(amountIndex, after, in: line)
        {
            (next, isCounted) = (amountIndex, false)
        } else {
            return nil
        }
        let isArticle = isCounted && next == amountIndex + 1 && lexicon.articles.contains(line.words[amountIndex])
        var place = next
        while place < line.words.count, lexicon.sizes.contains(line.words[place]) { place += 1 }
        if place < line.words.count,
            lexicon.durations[line.words[place]] != nil || lexicon.degrees.contains(line.words[place])
                || line.words[place] == "°"
        {
            return isArticle && lexicon.durations[line.words[place]] == nil ? nil : (nil, place + 1)
        }
        if lexicon.ofs.contains(word(place, line)),
            unit(at: place + 1, in: line) != nil
                || language == .english && lexicon.articles.contains(word(place + 1, line))
        {
            place += 1
            if lexicon.articles.contains(word(place, line)) { place += 1 }
        }
        if isCounted, speech.definites.contains(word(place, line)), isFood(place + 1, in: line) {
            // "Half the basil" is a share of an amount that nobody told.
            let end = runEnd(from: place + 1, in: line)
            return (Named(text: text(place + 1..<end, in: line), hasAmount: false), end)
        }
        let measure = container(at: place, in: line, amounts) ?? unit(at: place, in: line)
        if let measure {
            place = measure.next
            if let (_, after) = SpelledNumber(words: line.words, lexicon: lexicon).fraction(after: place) {
                place = after
            }
            while place < line.words.count, lexicon.sizes.contains(line.words[place]) { place += 1 }
            if lexicon.ofs.contains(word(place, line)) { place += 1 }
            if language == .french, word(place, line) == "l" || word(place, line) == "la" { place += 1 }
        }
        let end = nameEnd(from: place, in: line)
        let isMeasure = measure.map { $0.measure.unit.dimension != .count } ?? false
        guard end > place else { return isArticle && !isMeasure ? nil : (nil, max(place, index + 1)) }
        let words = Array(line.words[place..<end])
        let foods = line.words.indices[place..<end].filter { isFood($0, in: line) }.map { line.words[$0] }
        guard
            !foods.isEmpty
                || isMeasure && words.contains(where: { $0.count > 2 && !lexicon.stop.contains($0) }) && !isTool(words)
        else { return isArticle ? nil : (nil, next) }
        // "A ladle of batter", "a cake", "a nice sauce": made on the way, or the dish.
        if measure == nil || !isMeasure, isArticle, isVague(words) { return (nil, end) }
        if isTool(words), measure == nil || foods.allSatisfy(lexicon.equipment.contains) { return (nil, end) }
        return (
            Named(
                text: text(index..<end, in: line),
                hasAmount: true,
                isArticle: isArticle && measure == nil,
                isVague: isVague(words)
            ), end
        )
    }

    /// "a 400 ml can of coconut milk"
    private func container(at index: Int, in line: LineTokens, _ amounts: AmountReader) -> (
        measure: NamedUnit, next: Int
    )? {
        guard index < line.tokens.count, line.tokens[index].first?.isASCIIDigit == true,
            let (_, number) = amounts.amount(at: index),
            case let next = word(number, line) == "-" ? number + 1 : number, let (_, after) = unit(at: next, in: line),
            let container = unit(at: after, in: line),
            UnitNames.containers.contains(container.measure.unit)
        else { return nil }
        return container
    }

    /// Where the fruit's amount stands behind "juice of".
    private func fruitEnd(_ index: Int, in line: LineTokens, _ amounts: AmountReader) -> Int? {
        guard lexicon.fruitParts.contains(line.words[index]) else { return nil }
        for place in index + 1..<max(index + 2, min(index + 5, line.words.count)) where place < line.words.count {
            let isOf = lexicon.ofs.contains(line.words[place])
            let begin = isOf ? place + 1 : place
            if isOf || language == .german, amounts.amount(at: begin) != nil {
                return unit(at: begin + 1, in: line) == nil ? begin : nil
            }
        }
        return nil
    }

    /// "Pinch of salt", "litro y medio de agua": a unit that needs no number.
    private func isAlone(_ index: Int, _ next: Int, in line: LineTokens) -> Bool {
        guard
            index == 0
                || !line.words[index - 1].contains(where: \.isNumber) && !lexicon.some.contains(line.words[index - 1]),
            let unit = unit(at: index, in: line)?.measure.unit
        else { return false }
        if SpelledNumber(words: line.words, lexicon: lexicon).fraction(after: next) != nil {
            return unit.dimension != .count || unit == .can
        }
        return [.pinch, .handful, .bunch, .knob, .sprig, .knifeTip].contains(unit)
            && lexicon.isFood(word(lexicon.ofs.contains(word(next, line)) ? next + 1 : next, line))
    }

    func unit(at index: Int, in line: LineTokens) -> (measure: NamedUnit, next: Int)? {
        lexicon.unit(at: index, in: line.words, before: line.words.count)
    }

    private func amount(_ range: Range<Int>, of named: Named, in line: LineTokens) -> String? {
        var place = range.lowerBound + 1
        while place < min(range.upperBound + 1, line.words.count) {
            if let (measure, next) = unit(at: place, in: line), measure.unit.dimension != .count {
                let link: String =
                    switch language {
                    case .english: " of "
                    case .german: " "
                    case .french: " de "
                    case .spanish: " de "
                    }
                return text(range.lowerBound..<next, in: line) + link + named.text
            }
            place += 1
        }
        return nil
    }
}
