/// Reads amounts at a place in a line's tokens.
struct AmountReader {
    private let tokens: [Substring]
    private let words: [String]
    private let lexicon: Lexicon

    init(_ line: LineTokens, lexicon: Lexicon = .english) {
        (tokens, words, self.lexicon) = (line.tokens, line.words, lexicon)
    }

    init(tokens: [Substring], language: RecipeLanguage = .english) {
        (self.tokens, words, lexicon) = (tokens, tokens.map { Words.folded($0) }, .of(language))
    }

    /// An amount that begins at `index`: "2", "1 1/2", "0,5", "2-3", "2 to 3", "entre 2 y 3", "half a", "a".
    func amount(at index: Int) -> (quantity: Quantity, next: Int)? {
        guard index < tokens.count else { return nil }
        if let ands = lexicon.rangeOpenings[words[index]],
            let (low, afterLow) = number(at: index + 1, allowsArticle: true),
            ands.contains(word(afterLow)), let (high, next) = number(at: afterLow + 1, allowsArticle: false), low < high
        {
            return (.range(low, high), next)
        }
        guard let (low, afterLow) = number(at: index, allowsArticle: true) else { return nil }
        if afterLow + 1 < tokens.count, lexicon.ranges.contains(words[afterLow]),
            let (high, afterHigh) = number(at: afterLow + 1, allowsArticle: false), low < high
        {
            return (.range(low, high), afterHigh)
        }
        return (.exact(low), afterLow)
    }

    /// One number that begins at `index`.
    func number(at index: Int, allowsArticle: Bool) -> (Rational, next: Int)? {
        guard index < tokens.count else { return nil }
        let spelled = SpelledNumber(words: words, lexicon: lexicon)
        guard tokens[index].first?.isASCIIDigit == true else {
            return spelled.number(at: index, allowsArticle: allowsArticle)
        }
        guard let whole = Self.decimal(tokens[index], hasDecimalComma: lexicon.hasDecimalComma) else { return nil }
        if let (fraction, next) = fraction(at: index) { return (fraction, next) }
        if let (sum, next) = mixed(whole, at: index) { return (sum, next) }
        // "2 dozen"
        if let times = lexicon.multiples[word(index + 1)], times == 12, let twelve = Rational(12),
            let dozens = whole * twelve
        {
            return (dozens, index + 2)
        }
        // "1 demi", "1 halbe"
        if whole == Rational(1), let part = lexicon.fractions[word(index + 1)], part < whole {
            return (part, index + 2)
        }
        // "2 y media"
        if let (part, next) = spelled.fraction(after: index + 1), let sum = whole + part { return (sum, next) }
        return (whole, index + 1)
    }

    /// "1 1/2", and "1-1/2" as it is printed in the US; "1 y 1/2".
    private func mixed(_ whole: Rational, at index: Int) -> (Rational, next: Int)? {
        let isDash = word(index + 1) == "-" && tokens[index].endIndex == tokens[index + 1].startIndex
        let isAnd = lexicon.ands.contains(word(index + 1))
        guard whole.denominator == 1, let (fraction, next) = fraction(at: isDash || isAnd ? index + 2 : index + 1),
            fraction.doubleValue < 1, let sum = whole + fraction
        else { return nil }
        return (sum, next)
    }

    /// "1/2"
    private func fraction(at index: Int) -> (Rational, next: Int)? {
        guard index + 2 < tokens.count, tokens[index + 1] == "/", let top = Int(tokens[index]),
            let bottom = Int(tokens[index + 2]),
            top > 0, top < 1000, bottom > 1, bottom <= 100, let value = Rational(top, bottom)
        else { return nil }
        return (value, index + 3)
    }

    private func word(_ index: Int) -> String { index < words.count ? words[index] : "" }

    /// "12", "1.5", "1,5"; "1,000" is a thousand, or "1.000" where a comma stands before decimals. At most nine digits.
    static func decimal(_ token: some StringProtocol, hasDecimalComma: Bool = false) -> Rational? {
        let parts = token.split(omittingEmptySubsequences: false) { $0 == "." || $0 == "," }
        guard token.count <= 10, let whole = Int(parts[0]) else { return nil }
        guard parts.count == 2 else { return Rational(whole) }
        guard let part = Int(parts[1]) else { return nil }
        let isThousand = parts[1].count == 3 && token.contains(hasDecimalComma ? "." : ",") && whole > 0
        if isThousand { return Rational(whole * 1000 + part) }
        let scale = parts[1].reduce(1) { value, _ in value * 10 }
        return Rational(whole * scale + part, scale)
    }
}
