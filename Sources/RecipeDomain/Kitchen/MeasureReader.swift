/// Finds amounts in running text.
struct MeasureReader {
    private let text: TextTokens
    private let amounts: AmountReader
    private let lexicon: Lexicon

    init(_ text: TextTokens, language: RecipeLanguage) {
        self.text = text
        lexicon = .of(language)
        amounts = AmountReader(tokens: text.tokens, language: language)
    }

    /// All of them in order, none inside another. Durations and temperatures are none.
    func measures() -> [Measure] {
        let shares = Shares(text: text, amounts: amounts, lexicon: lexicon)
        var found: [Measure] = []
        var index = 0
        while index < text.count {
            if let measure = shares.measure(at: index) ?? measure(at: index) {
                found.append(measure)
                index = measure.tokens.upperBound
            } else {
                index += isNumber(index) ? amounts.amount(at: index).map { $0.next - index } ?? 1 : 1
            }
        }
        return found
    }

    private func isNumber(_ index: Int) -> Bool { text.tokens[index].first?.isASCIIDigit == true }

    private func measure(at index: Int) -> Measure? {
        guard !text.isManner(index), let (quantity, next) = amounts.amount(at: index) else { return nil }
        var unitIndex = next
        if text.word(next) == "-", text.touchesNext(next - 1), text.touchesNext(next) { unitIndex += 1 }
        if isDegreeOrTime(unitIndex, of: quantity) { return nil }
        // "three quarters of a cup", "un quart de tasse"
        if lexicon.ofs.contains(text.word(next)) || text.word(next) == "d'" {
            let one = lexicon.articles.contains(text.word(next + 1)) ? next + 2 : next + 1
            if let unit = unit(at: one) { return measure(quantity, unit, from: index, number: index..<one) }
        }
        if lexicon.sizes.contains(text.word(unitIndex)), unit(at: unitIndex + 1) != nil { unitIndex += 1 }
        if let unit = unit(at: unitIndex) { return measure(quantity, unit, from: index, number: index..<next) }
        // "couper en deux", "in zwei Teile"
        if Self.dividers[lexicon.language]?.contains(text.word(index - 1)) == true { return nil }
        return Measure(kind: .amount(quantity, nil), tokens: index..<next, number: index..<next)
    }

    private func measure(
        _ quantity: Quantity,
        _ unit: (measure: NamedUnit, next: Int),
        from start: Int,
        number: Range<Int>
    ) -> Measure? {
        let size = unit.measure.factor
        guard let quantity = Rational(size).flatMap({ quantity.scaled(by: $0) }) else { return nil }
        let kind = Measure.Kind.amount(quantity, unit.measure.unit)
        return Measure(kind: kind, tokens: start..<unit.next, number: number, unitSize: size)
    }

    /// Before a number of parts.
    private static let dividers: [RecipeLanguage: Set<String>] = [
        .english: ["into"], .german: ["in"], .french: ["en"], .spanish: ["en"],
    ]

    private func isDegreeOrTime(_ index: Int, of quantity: Quantity) -> Bool {
        let word = text.word(index)
        if lexicon.durations[word] != nil || Durations.unitSeconds(word) != nil { return true }
        if word == "%" || HeatReading.signs.contains(word) { return true }
        // "350 F"; "2 C" are cups.
        return ["c", "f"].contains(word) && text.tokens[index].first?.isUppercase == true
            && quantity.bounds.low.doubleValue >= 20
    }

    /// The unit that begins at a token.
    private func unit(at index: Int) -> (measure: NamedUnit, next: Int)? {
        guard text.isWord(index) else { return nil }
        // Of "T" and "t" the letter case tells.
        let named = lexicon.unit(at: index, in: text.words, before: text.count)
        let lettered = UnitNames.unit(text.tokens[index]).map { (NamedUnit(unit: $0), index + 1) }
        guard let (measure, next) = named ?? (lexicon.language == .english ? lettered : nil) else { return nil }
        return (measure, isAbbreviated(next) ? next + 1 : next)
    }

    /// "2 tbsp. of": the full stop ends no sentence.
    private func isAbbreviated(_ next: Int) -> Bool {
        text.word(next) == "." && text.touchesNext(next - 1) && text.tokens[next - 1].count <= 4
            && text.isWord(next + 1) && text.tokens[next + 1].first?.isLowercase == true
    }
}
