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

    private let language: RecipeLanguage
    private let lexicon: Lexicon
    private let speech: SpeechWords
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
        let start = juiceStart(at: index, in: line, amounts) ?? index
        var amountIndex = start
        if start == index, let of = fruitEnd(index, in: line, amounts) { amountIndex = of }
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
                text: text(start..<end, in: line),
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

    /// "the juice of half a lemon": where it begins.
    private func juiceStart(at index: Int, in line: LineTokens, _ amounts: AmountReader) -> Int? {
        fruitEnd(index, in: line, amounts) != nil ? index : nil
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

    private func unit(at index: Int, in line: LineTokens) -> (measure: NamedUnit, next: Int)? {
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

    // MARK: - Without

    /// A food alone: "olive oil", "queso fresco", "a bit of white pepper".
    private func unmeasured(at index: Int, in line: LineTokens) -> (named: Named?, next: Int)? {
        let words = line.words
        if let end = someEnd(index, in: line) {
            return (Named(text: text(index..<end, in: line), hasAmount: false), end)
        }
        guard isFood(index, in: line) || isModifier(index, in: line) else { return nil }
        let end = runEnd(from: index, in: line)
        let run = Array(words[index..<end])
        guard run.contains(where: lexicon.isFood) else { return nil }
        var before = index - 1
        while before >= 0,
            lexicon.stop.contains(words[before]) && !speech.definites.contains(words[before])
                && ["tout", "tous", "toutes", "all", "ganze", "ganzen", "todo", "todos"].contains(words[before])
        { before -= 1 }
        let isDefinite =
            before >= 0 && speech.definites.contains(words[before])
            && !(language == .french && words[before] == "l" && before > 0 && words[before - 1] == "de")
            && !(language == .french && words[before] == "la" && before > 0 && words[before - 1] == "de")
        if isVague(run) || isTool(run) || isPartOfWord(index, in: line) { return (nil, end) }
        if index > 0, ["without", "ohne", "sans", "sin", "no", "kein", "keine"].contains(words[index - 1]) {
            return (nil, end)
        }
        return (Named(text: text(index..<end, in: line), hasAmount: false, isDefinite: isDefinite), end)
    }

    /// "quelques noisettes de beurre": where it ends.
    private func someEnd(_ index: Int, in line: LineTokens) -> Int? {
        guard lexicon.some.contains(line.words[index]), let (_, after) = unit(at: index + 1, in: line) else {
            return nil
        }
        let start = lexicon.ofs.contains(word(after, line)) ? after + 1 : after
        let end = nameEnd(from: start, in: line)
        return end > start && line.words[start..<end].contains(where: lexicon.isFood) ? end : nil
    }

    /// Verbs ("salzen") and words of grammar ("mais") may be written as a food is.
    private func isFood(_ index: Int, in line: LineTokens) -> Bool {
        guard index < line.words.count else { return false }
        let word = line.words[index]
        guard lexicon.isFood(word) else { return false }
        // "On beurre un moule"
        if language != .english, index > 0, speech.cooks.contains(line.words[index - 1]), lexicon.verbs.contains(word) {
            return false
        }
        if speech.ends.contains(word), line.tokens[index].utf8.allSatisfy({ $0 < 0x80 }) { return false }
        return
            !(language == .german && lexicon.infinitives.contains(word)
            && line.tokens[index].first?.isLowercase == true)
    }

    /// "white" before "pepper", "frischen" before "Koriander".
    private func isModifier(_ index: Int, in line: LineTokens) -> Bool {
        guard language == .english || language == .german, index + 1 < line.words.count else { return false }
        return lexicon.besideStaples.contains(line.words[index]) && !lexicon.stop.contains(line.words[index])
            && !lexicon.besideVerbs.contains(line.words[index]) && lexicon.isFood(line.words[index + 1])
    }

    private func runEnd(from index: Int, in line: LineTokens) -> Int {
        let words = line.words
        var end = index + 1
        while end < words.count, end < index + 6 {
            let word = words[end]
            if language == .english {
                guard lexicon.isFood(word) else { break }
                end += 1
            } else if language == .german {
                guard !lexicon.isFood(words[end - 1]), lexicon.isFood(word) else { break }
                end += 1
            } else if lexicon.ofs.contains(word), end + 1 < words.count, lexicon.isFood(words[end + 1]) {
                end += 2
            } else if lexicon.besideStaples.contains(word) && !lexicon.stop.contains(word)
                || lexicon.preparations.contains(word)
                || lexicon.isFood(word) || isNameOfTwo(end, words)
            {
                guard word != "et", word != "y" else { break }
                end += 1
            } else {
                break
            }
        }
        return end
    }

    private func isNameOfTwo(_ index: Int, _ words: [String]) -> Bool {
        lexicon.namesOfTwo.contains(words[index - 1] + " " + words[index])
    }

    private func isPartOfWord(_ index: Int, in line: LineTokens) -> Bool {
        index > 0 && line.words[index - 1] == "-" || index + 1 < line.words.count && line.words[index + 1] == "-"
    }

    private func isVague(_ words: [String]) -> Bool {
        let foods = words.filter { lexicon.isFood($0) }
        guard let head = language == .french || language == .spanish ? foods.first : foods.last else { return true }
        guard
            speech.vague.contains(head) || speech.vague.contains(Words.singular(head))
                || speech.vague.contains(FoodStem.of(head))
        else { return false }
        return foods.count == 1 && words.count <= 2
            && !(words.count == 2 && words.allSatisfy { !lexicon.stop.contains($0) } && language != .english
                && language != .german)
    }

    private func isTool(_ words: [String]) -> Bool {
        words.contains { lexicon.equipment.contains($0) && !lexicon.isFood($0) }
    }

    // MARK: - Where a name ends

    private func nameEnd(from start: Int, in line: LineTokens) -> Int {
        var index = start
        while index < line.tokens.count, index < start + 7 {
            let word = line.words[index]
            if word == "-", index > start, index + 1 < line.tokens.count,
                line.tokens[index - 1].endIndex == line.tokens[index].startIndex
            {
                index += 1
                continue
            }
            guard line.tokens[index].first?.isLetter == true else { break }
            if index > start, speech.ends.contains(word) || isOver(at: index, from: start, in: line) { break }
            if index == start, speech.ends.contains(word), !lexicon.isFood(word), !lexicon.preparations.contains(word) {
                // "deux cuillères de la farine" has none of its own.
                break
            }
            index += 1
        }
        return index
    }

    /// German names end with their noun; others where a verb follows a food.
    private func isOver(at index: Int, from start: Int, in line: LineTokens) -> Bool {
        let hasFood = line.words[start..<index].contains { lexicon.isFood($0) }
        if language == .german {
            let isNoun = line.tokens[index - 1].first?.isUppercase == true || lexicon.isFood(line.words[index - 1])
            return isNoun && line.tokens[index].first?.isLowercase == true && !lexicon.isFood(line.words[index])
        }
        if lexicon.numbers[line.words[index]] != nil { return true }
        let isVerb =
            language != .english && lexicon.verbs.contains(line.words[index])
            && !lexicon.nounsToo.contains(line.words[index])
            && !lexicon.isFood(line.words[index]) && !lexicon.preparations.contains(line.words[index])
        if isVerb { return true }
        return hasFood && speech.cooks.contains(line.words[index]) && !lexicon.isFood(line.words[index])
    }

    private func word(_ index: Int, _ line: LineTokens) -> String {
        line.words.indices.contains(index) ? line.words[index] : ""
    }

    private func text(_ range: Range<Int>, in line: LineTokens) -> String {
        guard let first = range.first, let last = range.last, last < line.tokens.count else { return "" }
        let base = line.tokens[first].base
        return String(base[line.tokens[first].startIndex..<line.tokens[last].endIndex])
    }
}
