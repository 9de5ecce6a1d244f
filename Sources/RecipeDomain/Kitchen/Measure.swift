/// An amount as it stands in running text: "2 tbsp", "half of", "the remaining".
struct Measure: Hashable {
    enum Kind: Hashable {
        /// So much of a unit, or so many.
        case amount(Quantity, Unit?)
        /// A part of what the list says, more than 0 and less than 1.
        case share(Rational)
        /// What the steps before have left.
        case remainder
    }

    var kind: Kind
    /// Number and unit, or the words of the share.
    var tokens: Range<Int>
    /// The number alone.
    var number: Range<Int>

    var quantity: Quantity? {
        if case .amount(let quantity, _) = kind { quantity } else { nil }
    }

    var unit: Unit? {
        if case .amount(_, let unit) = kind { unit } else { nil }
    }
}

/// Finds amounts in running text.
struct MeasureReader {
    private let text: TextTokens
    private let amounts: AmountReader

    private let language: KitchenLanguage

    init(_ text: TextTokens, language: KitchenLanguage) {
        self.text = text
        self.language = language
        amounts = AmountReader(tokens: text.tokens)
    }

    /// All of them in order, none inside another. Durations and temperatures are none.
    func measures() -> [Measure] {
        var found: [Measure] = []
        var index = 0
        while index < text.count {
            if let measure = Shares.measure(at: index, in: text, amounts: amounts) ?? measure(at: index) {
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
        if Shares.isManner(index, in: text) { return nil }
        // "une pincée de", "eine Prise"
        if KitchenUnits.articles[language]?.contains(text.word(index)) == true, let (unit, end) = unit(at: index + 1),
            let one = Rational(1)
        {
            return Measure(kind: .amount(.exact(one), unit), tokens: index..<end, number: index..<index + 1)
        }
        guard let (quantity, next) = amounts.amount(at: index) else { return nil }
        var unitIndex = next
        if text.word(next) == "-", text.touchesNext(next - 1), text.touchesNext(next) { unitIndex += 1 }
        if isDegreeOrTime(unitIndex, of: quantity) { return nil }
        // "three quarters of a cup"
        if text.word(next) == "of", ["a", "an"].contains(text.word(next + 1)), let (unit, end) = unit(at: next + 2) {
            return Measure(kind: .amount(quantity, unit), tokens: index..<end, number: index..<next + 2)
        }
        if Lexicon.english.sizes.contains(text.word(unitIndex)), unit(at: unitIndex + 1) != nil { unitIndex += 1 }
        if let (unit, end) = unit(at: unitIndex) {
            return Measure(kind: .amount(quantity, unit), tokens: index..<end, number: index..<next)
        }
        return Measure(kind: .amount(quantity, nil), tokens: index..<next, number: index..<next)
    }

    private func isDegreeOrTime(_ index: Int, of quantity: Quantity) -> Bool {
        let word = text.word(index)
        if Durations.unitSeconds(word) != nil { return true }
        if ["°", "%", "degree", "degrees", "grad", "degres", "grados"].contains(word) { return true }
        // "350 F"; "2 C" are cups.
        return ["c", "f"].contains(word) && text.tokens[index].first?.isUppercase == true
            && quantity.bounds.low.doubleValue >= 20
    }

    /// The unit that begins at a token.
    func unit(at index: Int) -> (unit: Unit, next: Int)? {
        named(at: index).map { unit, next in (unit, isAbbreviated(next) ? next + 1 : next) }
    }

    /// "2 tbsp. of": the full stop ends no sentence.
    private func isAbbreviated(_ next: Int) -> Bool {
        text.word(next) == "." && text.touchesNext(next - 1) && text.tokens[next - 1].count <= 4
            && text.isWord(next + 1) && text.tokens[next + 1].first?.isLowercase == true
    }

    private func named(at index: Int) -> (unit: Unit, next: Int)? {
        guard index < text.count, text.isWord(index) else { return nil }
        if let found = KitchenUnits.unit(at: index, in: text, language: language) { return found }
        if index + 1 < text.count, let unit = UnitNames.unit(text.tokens[index], text.tokens[index + 1]) {
            return (unit, index + 2)
        }
        return UnitNames.unit(text.tokens[index]).map { ($0, index + 1) }
    }
}
