/// Numbers written as words: "two", "twenty-five", "half a dozen", "one and a half", "drei viertel", "hora y media".
struct SpelledNumber {
    /// Folded, as `LineTokens` gives them.
    let words: [String]
    var lexicon = Lexicon.english

    /// The number that begins at `index`. An article ("a", "une") counts as one only where `allowsArticle`.
    func number(at index: Int, allowsArticle: Bool) -> (Rational, next: Int)? {
        let first = word(index)
        guard let letter = first.utf8.first, letter > UInt8(ascii: "9") else { return nil }
        if lexicon.articles.contains(first) { return afterArticle(index, allowsArticle: allowsArticle) }
        if let (whole, next) = whole(at: index) {
            if whole < 10, let bottom = lexicon.parts[word(skippingDash(next))] {
                return part(Rational(whole, bottom), next: skippingDash(next) + 1)
            }
            guard let value = Rational(whole) else { return nil }
            if let (part, end) = fraction(after: next), let sum = value + part { return (sum, end) }
            return (value, next)
        }
        if let fraction = lexicon.fractions[first] { return part(fraction, next: index + 1) }
        return lexicon.multiples[first].flatMap { value($0, next: index + 1) }
    }

    /// "and a half", "et demie", "y cuarto" at `index`: the fraction alone.
    func fraction(after index: Int) -> (Rational, next: Int)? {
        guard lexicon.ands.contains(word(index)) else { return nil }
        var next = index + 1
        if lexicon.articles.contains(word(next)) || lexicon.numbers[word(next)] == 1 { next += 1 }
        if let fraction = lexicon.fractions[word(next)], fraction.doubleValue < 1 { return (fraction, next + 1) }
        return lexicon.parts[word(next)].flatMap { Rational(1, $0) }.map { ($0, next + 1) }
    }

    /// "a half", "un quart", "una docena", "ein und ein halber", "a"
    private func afterArticle(_ index: Int, allowsArticle: Bool) -> (Rational, next: Int)? {
        let second = word(index + 1)
        if let fraction = lexicon.fractions[second] { return part(fraction, next: index + 2) }
        if let bottom = lexicon.parts[second] { return part(Rational(1, bottom), next: index + 2) }
        if let times = lexicon.multiples[second] { return value(times, next: index + 2) }
        guard let one = Rational(1) else { return nil }
        if let (part, end) = fraction(after: index + 1), let sum = one + part { return (sum, end) }
        return allowsArticle ? (one, index + 1) : nil
    }

    /// "twenty-five", "two hundred and fifty", "two dozen", "treinta y cinco"
    private func whole(at index: Int) -> (Int, next: Int)? {
        guard var (value, next) = belowThousand(at: index) else { return nil }
        if let times = lexicon.multiples[word(next)], times != 2, value < 1000 {
            value *= times
            next += 1
            let rest = lexicon.ands.contains(word(next)) ? next + 1 : next
            if times == 100, let (more, end) = belowThousand(at: rest), more < 100 {
                (value, next) = (value + more, end)
            }
        }
        return (value, next)
    }

    private func belowThousand(at index: Int) -> (Int, next: Int)? {
        guard let value = lexicon.numbers[word(index)] else { return nil }
        guard value >= (lexicon.language == .french ? 10 : 20) else { return (value, index + 1) }
        let isJoined = word(index + 1) == "-" || lexicon.language != .english && lexicon.ands.contains(word(index + 1))
        let next = isJoined ? index + 2 : index + 1
        guard isJoined || lexicon.language == .english || value >= 100,
            let rest = lexicon.numbers[word(next)] ?? one(at: next)
        else { return (value, index + 1) }
        let fits =
            value >= 100 ? rest < 100 : rest < 10 || lexicon.language == .french && value == 60 && rest < 20
        return fits && rest > 0 ? (value + rest, next + 1) : (value, index + 1)
    }

    /// "un" in "vingt et un"
    private func one(at index: Int) -> Int? {
        lexicon.articles.contains(word(index)) && lexicon.language == .french ? 1 : nil
    }

    /// "half", "three quarters", "half a dozen"; "half a" takes the article with it, "demi-" the dash.
    private func part(_ fraction: Rational?, next: Int) -> (Rational, next: Int)? {
        guard let fraction else { return nil }
        var next = skippingDash(next)
        if fraction.denominator == 2, lexicon.articles.contains(word(next)) { next += 1 }
        if let times = lexicon.multiples[word(next)], times % fraction.denominator == 0 {
            return value(times / fraction.denominator * fraction.numerator, next: next + 1)
        }
        return (fraction, next)
    }

    private func skippingDash(_ index: Int) -> Int {
        lexicon.language != .english && word(index) == "-" ? index + 1 : index
    }

    private func value(_ number: Int, next: Int) -> (Rational, next: Int)? { Rational(number).map { ($0, next) } }
    private func word(_ index: Int) -> String { index < words.count ? words[index] : "" }
}
