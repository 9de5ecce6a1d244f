/// Numbers written as words: "two", "twenty-five", "two hundred", "half a dozen", "one and a half", "three quarters".
struct SpelledNumber {
    let tokens: [Substring]

    /// The number that begins at `index`. "a" and "an" count as one only where `allowsArticle`.
    func number(at index: Int, allowsArticle: Bool) -> (Rational, next: Int)? {
        let first = word(index)
        if first == "half" || first == "quarter", let bottom = Self.parts[first] { return part(1, bottom, at: index) }
        if first == "a" || first == "an" {
            let second = word(index + 1)
            if let bottom = Self.parts[second] { return part(1, bottom, at: index + 1) }
            if let times = Self.multiples[second] { return value(times, next: index + 2) }
            return allowsArticle ? value(1, next: index + 1) : nil
        }
        if let times = Self.multiples[first] { return value(times, next: index + 1) }
        guard let (whole, next) = whole(at: index) else { return nil }
        if whole < 10, let bottom = Self.parts[word(next)] { return part(whole, bottom, at: next) }
        if word(next) == "and", let (fraction, end) = fraction(after: next),
            let sum = Rational(whole * fraction + 1, fraction)
        {
            return (sum, end)
        }
        return value(whole, next: next)
    }

    /// "twenty-five", "two hundred and fifty", "two dozen"
    private func whole(at index: Int) -> (Int, next: Int)? {
        guard var (value, next) = belowHundred(at: index) else { return nil }
        if let times = Self.multiples[word(next)], word(next) != "couple" {
            value *= times
            next += 1
            let rest = word(next) == "and" ? next + 1 : next
            if times == 100, let (more, end) = belowHundred(at: rest) { (value, next) = (value + more, end) }
        }
        return (value, next)
    }

    private func belowHundred(at index: Int) -> (Int, next: Int)? {
        guard let value = Self.small[word(index)] else { return nil }
        guard value >= 20 else { return (value, index + 1) }
        let next = word(index + 1) == "-" ? index + 2 : index + 1
        if let ones = Self.small[word(next)], (1...9).contains(ones) { return (value + ones, next + 1) }
        return (value, index + 1)
    }

    /// "half", "three quarters", "half a dozen"; "half a" takes the article with it.
    private func part(_ top: Int, _ bottom: Int, at index: Int) -> (Rational, next: Int)? {
        var next = index + 1
        if bottom == 2, word(next) == "a" || word(next) == "an" {
            next += 1
            if let times = Self.multiples[word(next)] { return value(times / 2, next: next + 1) }
        }
        return Rational(top, bottom).map { ($0, next) }
    }

    /// The denominator in "and a half", "and one quarter".
    private func fraction(after index: Int) -> (Int, next: Int)? {
        let next = ["a", "one"].contains(word(index + 1)) ? index + 2 : index + 1
        return Self.parts[word(next)].map { ($0, next + 1) }
    }

    private func value(_ number: Int, next: Int) -> (Rational, next: Int)? { Rational(number).map { ($0, next) } }
    private func word(_ index: Int) -> String { index < tokens.count ? tokens[index].lowercased() : "" }

    private static let small: [String: Int] = [
        "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9, "ten": 10,
        "eleven": 11, "twelve": 12, "thirteen": 13, "fourteen": 14, "fifteen": 15, "sixteen": 16, "seventeen": 17,
        "eighteen": 18, "nineteen": 19, "twenty": 20, "thirty": 30, "forty": 40, "fifty": 50, "sixty": 60,
        "seventy": 70,
        "eighty": 80, "ninety": 90,
    ]
    private static let multiples: [String: Int] = ["hundred": 100, "dozen": 12, "couple": 2]
    private static let parts: [String: Int] = [
        "half": 2, "halves": 2, "third": 3, "thirds": 3, "quarter": 4, "quarters": 4, "eighth": 8, "eighths": 8,
    ]
}
