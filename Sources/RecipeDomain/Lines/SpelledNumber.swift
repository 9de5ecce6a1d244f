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
        // "and three quarters"
        if let top = lexicon.numbers[word(next)], (2..<10).contains(top), let bottom = lexicon.parts[word(next + 1)],
            top < bottom
        {
            return Rational(top, bottom).map { ($0, next + 2) }
        }
        return lexicon.parts[word(next)].flatMap { Rational(1, $0) }.map { ($0, next + 1) }
    }

    /// "a half", "un quart", "una docena", "ein und ein halber", "a"
    private func afterArticle(_ index: Int, allowsArticle: Bool) -> (Rational, next: Int)? {
        let second = word(index + 1)
        if let fraction = lexicon.fractions[second] { return part(fraction, next: index + 2) }
        if let bottom = lexicon.parts[second] { return part(Rational(1, bottom), next: index + 2) }
        if let times = lexicon.multiples[second] {
            // "a hundred and forty"
            let rest = lexicon.ands.contains(word(index + 2)) ? index + 3 : index + 2
            if times == 100, let (more, end) = belowHundred(at: rest) { return value(times + more, next: end) }
            return value(times, next: index + 2)
        }
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

    /// "forty-five", "deux cent cinquante", "ciento treinta y cinco", "zweihundertfünfzig"
    private func belowThousand(at index: Int) -> (Int, next: Int)? {
        if let value = germanHundreds(word(index)) { return (value, index + 1) }
        guard let (first, end) = belowHundred(at: index) ?? lexicon.numbers[word(index)].map({ ($0, index + 1) }) else {
            return nil
        }
        var (value, next) = (first, end)
        if lexicon.language == .french, (2...9).contains(value),
            ["cent", "cents"].contains(word(skippingDash(next)))
        {
            (value, next) = (value * 100, skippingDash(next) + 1)
        }
        guard value >= 100, lexicon.language != .english, let (rest, last) = belowHundred(at: skippingDash(next)) else {
            return (value, next)
        }
        return (value + rest, last)
    }

    private func belowHundred(at index: Int) -> (Int, next: Int)? {
        guard var value = lexicon.numbers[word(index)], value > 0, value < 100 else { return nil }
        var end = index + 1
        let isFrench = lexicon.language == .french
        // "quatre-vingts"
        if isFrench, value == 4, ["vingt", "vingts"].contains(word(skippingDash(end))) {
            (value, end) = (80, skippingDash(end) + 1)
        }
        guard value >= (isFrench ? 10 : 20) else { return (value, end) }
        let isJoined = word(end) == "-" || lexicon.language != .english && lexicon.ands.contains(word(end))
        let next = isJoined ? end + 1 : end
        let isTens = isFrench && (value == 60 || value == 80)
        guard isJoined || lexicon.language == .english || isTens,
            let rest = lexicon.numbers[word(next)] ?? one(at: next),
            rest > 0, isTens ? rest < 20 : rest < 10
        else { return (value, end) }
        return (value + rest, next + 1)
    }

    /// "hundertfünfzig", "zweihundertfünfundzwanzig"
    private func germanHundreds(_ word: String) -> Int? {
        guard lexicon.language == .german, word.utf8.count <= 40, let middle = word.firstRange(of: "hundert") else {
            return nil
        }
        let (before, after) = (String(word[..<middle.lowerBound]), String(word[middle.upperBound...]))
        let hundreds = ["": 1, "ein": 1][before] ?? lexicon.numbers[before]
        let rest = after.isEmpty ? 0 : lexicon.numbers[after.hasPrefix("und") ? String(after.dropFirst(3)) : after]
        guard let hundreds, (1...9).contains(hundreds), let rest, (0..<100).contains(rest), word != "hundert" else {
            return nil
        }
        return hundreds * 100 + rest
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
