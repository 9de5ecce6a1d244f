/// Reads amounts at a place in a line's tokens.
struct AmountReader {
    let tokens: [Substring]

    /// An amount that begins at `index`: "2", "1 1/2", "0,5", "2-3", "2 to 3", "half a", "a".
    func amount(at index: Int) -> (quantity: Quantity, next: Int)? {
        guard let (low, afterLow) = number(at: index, allowsArticle: true) else { return nil }
        if afterLow + 1 < tokens.count, Self.rangeMarks.contains(tokens[afterLow].lowercased()),
            let (high, afterHigh) = number(at: afterLow + 1, allowsArticle: false), low < high
        {
            return (.range(low, high), afterHigh)
        }
        return (.exact(low), afterLow)
    }

    /// One number that begins at `index`.
    func number(at index: Int, allowsArticle: Bool) -> (Rational, next: Int)? {
        guard index < tokens.count else { return nil }
        let token = tokens[index]
        if token.first?.isASCIIDigit == true {
            guard let whole = Self.decimal(token) else { return nil }
            if let (fraction, next) = fraction(at: index) { return (fraction, next) }
            if let (sum, next) = mixed(whole, at: index) { return (sum, next) }
            return (whole, index + 1)
        }
        return SpelledNumber(tokens: tokens).number(at: index, allowsArticle: allowsArticle)
    }

    /// "1 1/2", and "1-1/2" as it is printed in the US.
    private func mixed(_ whole: Rational, at index: Int) -> (Rational, next: Int)? {
        let isDash =
            index + 1 < tokens.count && tokens[index + 1] == "-"
            && tokens[index].endIndex == tokens[index + 1].startIndex
        guard whole.denominator == 1, let (fraction, next) = fraction(at: isDash ? index + 2 : index + 1),
            fraction.doubleValue < 1,
            let sum = Rational(whole.numerator * fraction.denominator + fraction.numerator, fraction.denominator)
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

    /// "12", "1.5", "1,5"; "1,000" is a thousand. At most nine digits.
    static func decimal(_ token: some StringProtocol) -> Rational? {
        let parts = token.split(omittingEmptySubsequences: false) { $0 == "." || $0 == "," }
        guard token.count <= 10, let whole = Int(parts[0]) else { return nil }
        guard parts.count == 2 else { return Rational(whole) }
        guard let part = Int(parts[1]) else { return nil }
        if parts[1].count == 3, token.contains(","), whole > 0 { return Rational(whole * 1000 + part) }
        let scale = parts[1].reduce(1) { value, _ in value * 10 }
        return Rational(whole * scale + part, scale)
    }

    static let rangeMarks: Set<String> = ["-", "to", "or", "bis", "à", "a", "o"]
}
