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
            if whole.denominator == 1, let (fraction, next) = fraction(at: index + 1), fraction.doubleValue < 1,
                let sum = Rational(whole.numerator * fraction.denominator + fraction.numerator, fraction.denominator)
            {
                return (sum, next)
            }
            return (whole, index + 1)
        }
        let word = token.lowercased()
        if word == "half" {
            let next =
                index + 1 < tokens.count && ["a", "an"].contains(tokens[index + 1].lowercased()) ? index + 2 : index + 1
            return Rational(1, 2).map { ($0, next) }
        }
        if word == "quarter", let quarter = Rational(1, 4) { return (quarter, index + 1) }
        if let value = Self.spelled[word], let number = Rational(value) {
            if value == 1, index + 1 < tokens.count, tokens[index + 1].lowercased() == "half", let half = Rational(1, 2)
            {
                return (half, index + 2)
            }
            return (number, index + 1)
        }
        guard allowsArticle, word == "a" || word == "an", let one = Rational(1) else { return nil }
        return (one, index + 1)
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

    static let spelled: [String: Int] = [
        "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9, "ten": 10,
        "eleven": 11, "twelve": 12, "fifteen": 15, "twenty": 20, "thirty": 30, "forty": 40, "fifty": 50, "sixty": 60,
        "hundred": 100, "couple": 2, "dozen": 12,
    ]
}
