/// Finds durations in text: "25 min", "10-12 minutes", "1 1/2 hours", "1 h 30", "half an hour", "une heure et demie".
enum Durations {
    /// The seconds of one of a unit of time.
    static func unitSeconds(_ word: some StringProtocol, in language: RecipeLanguage = .english) -> Int? {
        Lexicon.of(language).durations[Words.folded(word)]
    }

    /// In the order of the text, at most 20.
    ///
    /// - Parameter language: of the text, told from its words where it is nil.
    static func timers(in text: String, language: RecipeLanguage? = nil) -> [Timer] {
        let language = language ?? RecipeLanguage.detected(in: text) ?? .english
        let line = LineTokens(LineRepair.sentence(text, language: language), lexicon: .of(language))
        return DurationReader(line, lexicon: .of(language)).timers
    }
}

/// Durations in the tokens of a text.
struct DurationReader {
    private let tokens: [Substring]
    private let words: [String]
    private let amounts: AmountReader
    private let lexicon: Lexicon

    init(_ line: LineTokens, lexicon: Lexicon) {
        (tokens, words, self.lexicon) = (line.tokens, line.words, lexicon)
        amounts = AmountReader(line, lexicon: lexicon)
    }

    var timers: [Timer] {
        var timers: [Timer] = []
        var index = 0
        while index < tokens.count, timers.count < 20 {
            guard let found = reading(at: index) else {
                index += 1
                continue
            }
            if found.low > 0, found.low <= 7 * 86_400, let base = tokens.first?.base {
                let words = base[tokens[index].startIndex..<tokens[found.next - 1].endIndex]
                timers.append(Timer(seconds: found.low, upperSeconds: found.high, words: String(words)))
            }
            index = found.next
        }
        return timers
    }

    /// One that begins at `index`, with the minutes behind its hours.
    func reading(at index: Int) -> (low: Int, high: Int?, next: Int)? {
        guard let found = duration(at: index) else { return nil }
        guard found.unit >= 3600, let (minutes, end) = minutes(after: found.next) else {
            return (found.low, found.high, found.next)
        }
        return (found.low + minutes, found.high.map { $0 + minutes }, end)
    }

    private func duration(at index: Int) -> (low: Int, high: Int?, unit: Int, next: Int)? {
        if let (quantity, afterAmount) = amounts.amount(at: index), let (unit, next) = unit(at: afterAmount),
            isDuration(tokens[index], quantity, unit: unit)
        {
            let (low, high) = seconds(quantity, unit: unit)
            // "une heure et demie", "an hour and a half"
            if case .exact(let value) = quantity, value == Rational(1), Self.ors.contains(word(next)),
                lexicon.numbers[word(next + 1)] == 2, self.unit(at: next + 2) == nil
            {
                // "a minute or two"
                return (low, 2 * unit, unit, next + 2)
            }
            guard case .exact = quantity, let (part, end) = fraction(at: next) else {
                return (low, high, unit, next)
            }
            return (low + Int(part.doubleValue * Double(unit)), high, unit, end)
        }
        if let found = looseRange(at: index) { return found }
        // "hora y media", "Viertelstunde"
        if let seconds = wholes[words[index]] { return (seconds, nil, seconds, index + 1) }
        guard lexicon.language == .spanish, words[index] == "hora", let (part, end) = fraction(at: index + 1) else {
            return nil
        }
        return (3600 + Int(part.doubleValue * 3600), nil, 3600, end)
    }

    private static let ors: Set<String> = ["or", "oder", "ou", "o"]

    private func word(_ index: Int) -> String { index < words.count ? words[index] : "" }

    /// "two three minutes", as it is said for "two to three".
    private func looseRange(at index: Int) -> (low: Int, high: Int?, unit: Int, next: Int)? {
        guard index + 2 < words.count, let low = lexicon.numbers[words[index]],
            let high = lexicon.numbers[words[index + 1]],
            (1..<20).contains(low), low < high, high <= low + 10, let (unit, next) = unit(at: index + 2)
        else { return nil }
        return (low * unit, high * unit, unit, next)
    }

    private var wholes: [String: Int] {
        lexicon.language == .german
            ? ["viertelstunde": 900, "dreiviertelstunde": 2700, "halbestunde": 1800, "halbstunde": 1800] : [:]
    }

    private func fraction(at index: Int) -> (Rational, next: Int)? {
        SpelledNumber(words: words, lexicon: lexicon).fraction(after: index)
    }

    /// "1 h 30", "1 hour and 20 minutes", "une heure trente"
    private func minutes(after index: Int) -> (Int, next: Int)? {
        var index = index
        if index < words.count, words[index] == "and" || lexicon.ands.contains(words[index]) { index += 1 }
        guard let (number, next) = amounts.number(at: index, allowsArticle: false), number.denominator == 1,
            (1..<60).contains(number.numerator)
        else { return nil }
        let minutes = number.numerator
        if let (unit, end) = unit(at: next) { return unit == 60 ? (minutes * 60, end) : nil }
        let isClear = tokens[index].first?.isASCIIDigit == true || minutes.isMultiple(of: 5)
        return minutes >= 10 && isClear ? (minutes * 60, next) : nil
    }

    private func unit(at index: Int) -> (Int, next: Int)? {
        var index = index
        if index < words.count, words[index] == "-" { index += 1 }
        if index < words.count, Self.fillers.contains(words[index]) { index += 1 }
        // "ten or so minutes"
        if word(index) == "or", word(index + 1) == "so" { index += 2 }
        if index < words.count, lexicon.ofs.contains(words[index]) {
            // "a quarter of an hour"
            let isArticle = index + 1 < words.count && lexicon.articles.contains(words[index + 1])
            guard lexicon.language != .english || isArticle else { return nil }
            index += isArticle ? 2 : 1
        }
        guard index < words.count else { return nil }
        if let seconds = lexicon.durations[words[index]] { return (seconds, index + 1) }
        // "20'" as cooks of the Romance languages write minutes.
        let isMark = lexicon.language == .french || lexicon.language == .spanish
        return isMark && ["'", "’", "′"].contains(words[index]) ? (60, index + 1) : nil
    }

    private static let fillers: Set<String> = [
        "more", "full", "good", "weitere", "ganze", "gute", "bonnes", "petites", "bonne", "petite", "buenos", "buena",
    ]

    /// "a m" and "5 m" are no minutes worth believing, nor is "a second"; "a minute" and "thirty seconds" are.
    private func isDuration(_ first: Substring, _ quantity: Quantity, unit: Int) -> Bool {
        if first.first?.isLetter != true || unit >= 60 { return true }
        if case .exact(let value) = quantity { return value.doubleValue >= 10 }
        return true
    }

    private func seconds(_ quantity: Quantity, unit: Int) -> (Int, Int?) {
        let scaled = { (value: Rational) in Int(min((value.doubleValue * Double(unit)).rounded(), 1e9)) }
        return switch quantity {
        case .exact(let value): (scaled(value), nil)
        case .range(let low, let high): (scaled(low), scaled(high))
        }
    }
}
