/// The numbers of a text, and what they measure as far as its language is read here.
struct TextFigures {
    /// So much of a unit of volume or mass.
    private struct Amount: Hashable {
        var quantity: Quantity
        var unit: Unit
    }

    private struct Time: Hashable {
        var seconds: Int
        var upperSeconds: Int?
    }

    private struct Heat: Hashable {
        var degrees: Int
        var scale: Temperature.Scale
    }

    /// No-break and thin spaces.
    static let thousandMarks: Set<Character> = ["\u{a0}", "\u{202f}", "\u{2009}"]

    /// Whether words are read, not digits alone.
    private let isRead: Bool
    /// Whether it is short enough for its times and temperatures to be read to the end.
    private let isWhole: Bool
    private let digits: Counted<Rational>
    /// With the numbers that are written as words: those above one, and fractions of a unit.
    private let numbers: Counted<Rational>
    private let amounts: Counted<Amount>
    private let times: Counted<Time>
    private let heats: Counted<Heat>

    /// - Parameter language: nil for one that isn't read here.
    init(_ text: String, language: RecipeLanguage?) {
        isRead = language != nil
        let plain = Self.withASCIIDigits(text)
        isWhole = plain.count <= LineTokens.longestLine
        let (digits, words) = Self.numbers(in: TextTokens(plain), language: language)
        self.digits = Counted(digits)
        numbers = Counted(digits + words)
        let measures = language.map { MeasureReader(TextTokens(plain), language: $0).measures() } ?? []
        amounts = Counted(
            measures.compactMap { measure in
                guard let quantity = measure.quantity, let unit = measure.unit, Self.isMeasured(unit) else {
                    return nil
                }
                return Amount(quantity: quantity, unit: unit)
            }
        )
        let timers = language.map { Durations.timers(in: plain, language: $0) } ?? []
        times = Counted(timers.map { Time(seconds: $0.seconds, upperSeconds: $0.upperSeconds) })
        heats = Counted(
            Temperatures.temperatures(in: plain, language: language ?? .english).map {
                Heat(degrees: $0.degrees, scale: $0.scale)
            }
        )
    }

    /// Whether a translation with these figures may be one of a text with those: the same numbers, be they digits or words,
    /// and nothing measured otherwise. A unit that isn't understood is no contradiction; of a language that isn't read here the
    /// digits count alone, and of long texts times and temperatures count as numbers only.
    func agree(with original: TextFigures) -> Bool {
        guard amounts.isSubset(of: original.amounts) || !original.isRead else { return false }
        if isWhole, original.isWhole {
            guard heats.isSubset(of: original.heats), times.isSubset(of: original.times) || !original.isRead else {
                return false
            }
        }
        if isRead, original.isRead { return numbers == original.numbers }
        return original.digits.isSubset(of: numbers) && digits.isSubset(of: original.numbers)
    }

    private static func isMeasured(_ unit: Unit) -> Bool { unit.dimension == .volume || unit.dimension == .mass }

    private static func numbers(in text: TextTokens, language: RecipeLanguage?) -> (
        digits: [Rational], words: [Rational]
    ) {
        let lexicon = Lexicon.of(language ?? .english)
        let amounts = AmountReader(tokens: text.tokens, language: language ?? .english)
        var (digits, words): ([Rational], [Rational]) = ([], [])
        var index = 0
        while index < text.count {
            let isDigit = text.tokens[index].first?.isASCIIDigit == true
            guard isDigit || language != nil, let (value, next) = amounts.number(at: index, allowsArticle: false) else {
                index += 1
                continue
            }
            if isDigit {
                digits.append(value)
            } else if value.numerator > value.denominator || isUnit(at: next, in: text, lexicon) {
                words.append(value)
            }
            index = max(next, index + 1)
        }
        return (digits, words)
    }

    /// "half a cup", "half an hour"; "in half" counts nothing.
    private static func isUnit(at index: Int, in text: TextTokens, _ lexicon: Lexicon) -> Bool {
        var index = index
        while lexicon.ofs.contains(text.word(index)) || lexicon.articles.contains(text.word(index)) { index += 1 }
        if lexicon.durations[text.word(index)] != nil { return true }
        return lexicon.unit(at: index, in: text.words, before: text.count).map { isMeasured($0.measure.unit) } ?? false
    }

    /// Digits of other scripts become ASCII's, and a thousand parted by a narrow space is one number.
    private static func withASCIIDigits(_ text: String) -> String {
        let characters = Array(text.prefix(TextTokens.longestText))
        var plain = ""
        for (place, character) in characters.enumerated() {
            let scalars = character.unicodeScalars
            if let first = scalars.first, scalars.count == 1, first.properties.generalCategory == .decimalNumber,
                let value = character.wholeNumberValue
            {
                plain += "\(value)"
            } else if thousandMarks.contains(character), isThousand(characters[(place + 1)...]),
                plain.last?.isASCIIDigit == true
            {
                continue
            } else {
                plain.append(character)
            }
        }
        return plain
    }

    private static func isThousand(_ rest: ArraySlice<Character>) -> Bool {
        rest.prefix(3).count(where: \.isNumber) == 3 && rest.dropFirst(3).first?.isNumber != true
    }
}

/// Things with how often each is there.
private struct Counted<Element: Hashable & Sendable>: Hashable, Sendable {
    private var counts: [Element: Int] = [:]

    init(_ elements: [Element]) {
        for element in elements { counts[element, default: 0] += 1 }
    }

    func isSubset(of other: Counted) -> Bool { counts.allSatisfy { other.counts[$0.key, default: 0] >= $0.value } }
}
