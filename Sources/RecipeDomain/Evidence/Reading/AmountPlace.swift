/// A number in a text, and what it is a number of.
struct AmountPlace {
    enum Value {
        case measure(Quantity, Unit?)
        /// In seconds; equal for a single one.
        case duration(Int, Int)
        /// One of a range stands for itself; nil where no scale is told.
        case temperature([Int], Temperature.Scale?)
    }

    var value: Value
    /// With its unit.
    var tokens: Range<Int>
    /// "a", "an", "one": may be no number at all.
    var isArticle = false
}

/// Finds all numbers of a text.
struct AmountPlaces {
    private let tokens: [Substring]
    /// Lower case, accents folded.
    private let low: [String]
    private let lexicon: Lexicon
    private let reader: AmountReader
    private let durations: DurationReader

    init(_ line: LineTokens, lexicon: Lexicon) {
        (tokens, low, self.lexicon) = (line.tokens, line.words, lexicon)
        reader = AmountReader(line, lexicon: lexicon)
        durations = DurationReader(line, lexicon: lexicon)
    }

    /// In the order of the text, at most 80.
    func all() -> [AmountPlace] {
        var found: [AmountPlace] = []
        var index = 0
        while index < tokens.count, found.count < 80 {
            guard let place = place(at: index) else {
                index += 1
                continue
            }
            found.append(place)
            index = max(place.tokens.upperBound, index + 1)
        }
        return found
    }

    /// "two fifty grams"
    private func hundreds(at index: Int) -> (Quantity, Int)? {
        guard lexicon.language == .english, let first = lexicon.numbers[low[index]], (1...9).contains(first),
            let tens = lexicon.numbers[word(index + 1)], (20...90).contains(tens),
            let (unit, _) = unit(at: index + 2), [.gram, .milliliter].contains(unit.unit),
            let value = Rational(first * 100 + tens)
        else { return nil }
        return (.exact(value), index + 2)
    }

    private func place(at index: Int) -> AmountPlace? {
        if let unit = unitAlone(at: index) { return unit }
        if lexicon.language != .english, let time = duration(from: index, isArticle: false) { return time }
        guard let (quantity, next) = hundreds(at: index) ?? amount(at: index) else { return nil }
        // "5-spice", "2%", "3-ingredient"
        if word(next) == "%" { return nil }
        let isArticle = (lexicon.articles.contains(low[index]) || lexicon.numbers[low[index]] == 1) && next == index + 1
        if let heat = temperature(quantity, from: index, at: next) { return heat }
        if let time = duration(from: index, isArticle: isArticle) { return time }
        if let (measure, end) = unit(at: next) {
            let (sum, end) = addingPart(to: quantity, of: measure.unit, at: end)
            let (whole, last) = upper(of: sum, unit: measure.unit, at: end)
            let scaled =
                Rational(measure.factor).flatMap { measure.factor == 1 ? whole : whole.scaled(by: $0) } ?? whole
            return AmountPlace(value: .measure(scaled, measure.unit), tokens: index..<last)
        }
        // "demi-sel", its mark read with the number or not
        if next > 1, next < tokens.count, tokens[next - 1] == "-", tokens[next].first?.isLetter == true,
            tokens[next - 1].endIndex == tokens[next].startIndex, tokens[next - 2].first?.isLetter == true
        {
            return nil
        }
        if word(next) == "-" || next < tokens.count && tokens[next] == "-", next + 1 < tokens.count, next > 0,
            tokens[next].startIndex == tokens[next - 1].endIndex, tokens[next].endIndex == tokens[next + 1].startIndex,
            tokens[next - 1].first?.isLetter == true
        {
            return nil
        }
        // "trescientos de queso", "cent de sucre": grams, which nobody says
        if lexicon.language == .spanish || lexicon.language == .french, case .exact(let value) = quantity,
            (50...2000).contains(value.doubleValue), value.denominator == 1, lexicon.ofs.contains(word(next))
        {
            return AmountPlace(value: .measure(quantity, .gram), tokens: index..<next)
        }
        return AmountPlace(value: .measure(quantity, nil), tokens: index..<next, isArticle: isArticle)
    }

    /// An amount, "a hundred and fifty" too.
    private func amount(at index: Int) -> (quantity: Quantity, next: Int)? {
        guard let (quantity, next) = reader.amount(at: index) else { return nil }
        guard lexicon.language == .english else { return (quantity, next) }
        // "in the oven a a hundred …": an article is the low end of nothing.
        if case .range(let low, _) = quantity, ["a", "an"].contains(word(index)) { return (.exact(low), index + 1) }
        guard case .exact(let value) = quantity, value.denominator == 1, value.numerator > 0,
            value.numerator % 100 == 0,
            word(next - 1) == "hundred",
            case (let rest, let end)? = reader.number(at: word(next) == "and" ? next + 1 : next, allowsArticle: false),
            rest.denominator == 1, (1...99).contains(rest.numerator),
            let sum = Rational(value.numerator + rest.numerator)
        else { return (quantity, next) }
        return (.exact(sum), end)
    }

    // MARK: - Measures

    private func word(_ index: Int) -> String { low.indices.contains(index) ? low[index] : "" }

    private func unit(at start: Int) -> (NamedUnit, next: Int)? {
        var index = start
        if word(index) == "-" { index += 1 }
        while lexicon.sizes.contains(word(index)) { index += 1 }
        guard lexicon.language == .english else {
            // "trois quarts de tasse"
            if lexicon.ofs.contains(word(index)), lexicon.unit(word(index + 1)) != nil { index += 1 }
            guard let found = lexicon.unit(at: index, in: low, before: low.count) else { return nil }
            return isNoUnit(index, found.next) ? nil : (found.measure, found.next)
        }
        // "three quarters of a cup"
        if word(index) == "of", ["a", "an"].contains(word(index + 1)), UnitNames.unit(word(index + 2)) != nil {
            index += 2
        }
        guard index < tokens.count else { return nil }
        if index + 1 < tokens.count, let unit = UnitNames.unit(tokens[index], tokens[index + 1]) {
            return (NamedUnit(unit: unit), index + 2)
        }
        return UnitNames.unit(tokens[index]).map { (NamedUnit(unit: $0), index + 1) }
    }

    /// "pavés de saumon", "noix de coco": the beginning of a name.
    private func isNoUnit(_ index: Int, _ next: Int) -> Bool {
        guard !lexicon.notUnits.isEmpty, next == index + 1 else { return false }
        let name = lexicon.ofs.contains(word(next)) ? word(next + 1) : word(next)
        let unit = word(index)
        return lexicon.notUnits.contains(unit + " " + name)
            || unit.last == "s" && lexicon.notUnits.contains(unit.dropLast() + " " + name)
    }

    /// "a cup and a half", "una taza y media"
    private func addingPart(to quantity: Quantity, of unit: Unit, at end: Int) -> (Quantity, Int) {
        if let found = addingThousandths(to: quantity, of: unit, at: end) { return found }
        return addingPart(to: quantity, at: end)
    }

    /// "un kilo deux" is 1.2 kg, "ein Kilo zweihundert" as well.
    private func addingThousandths(to quantity: Quantity, of unit: Unit, at end: Int) -> (Quantity, Int)? {
        guard unit == .kilogram || unit == .liter, case .exact(let value) = quantity, value.denominator == 1,
            tokens.indices.contains(end), tokens[end].first?.isLetter == true,
            let (number, next) = reader.number(at: end, allowsArticle: false), number.denominator == 1,
            self.unit(at: next) == nil, durations.reading(at: end) == nil
        else { return nil }
        let isLast = next >= tokens.count || lexicon.ofs.contains(word(next)) || word(next).first?.isLetter != true
        let part: Rational? =
            switch number.numerator {
            case 1..<10 where lexicon.language == .french && isLast: Rational(number.numerator, 10)
            case 100..<1000: Rational(number.numerator, 1000)
            default: nil
            }
        return part.flatMap { value + $0 }.map { (.exact($0), next) }
    }

    private func addingPart(to quantity: Quantity, at end: Int) -> (Quantity, Int) {
        guard case .exact(let value) = quantity, value.denominator == 1,
            let (part, next) = SpelledNumber(words: low, lexicon: lexicon).fraction(after: end) ?? sign(after: end),
            // "a cup and half a lemon"
            !lexicon.articles.contains(word(next)), let sum = value + part
        else { return (quantity, end) }
        return (.exact(sum), next)
    }

    /// "taza y ½"
    private func sign(after index: Int) -> (Rational, next: Int)? {
        guard lexicon.ands.contains(word(index)),
            let (part, next) = reader.number(at: index + 1, allowsArticle: false), part.doubleValue < 1,
            unit(at: next) == nil
        else { return nil }
        return (part, next)
    }

    /// "200 g - 250 g"
    private func upper(of quantity: Quantity, unit first: Unit, at end: Int) -> (Quantity, Int) {
        guard case .exact(let low) = quantity, ["-", "to", "bis", "a"].contains(word(end)),
            let (high, next) = reader.number(at: end + 1, allowsArticle: false), low < high,
            let (second, last) = unit(at: next), second.unit == first
        else { return (quantity, end) }
        return (.range(low, high), last)
    }

    /// "pinch of salt", "small bunch of parsley": one, where no number stands.
    private func unitAlone(at index: Int) -> AmountPlace? {
        guard let unit = lexicon.language == .english ? UnitNames.unit(tokens[index]) : lexicon.units[low[index]]?.unit,
            let one = Rational(1), tokens[index].count > 2
        else { return spoonAlone(at: index) }
        let isAlone =
            UnitNames.unitsAlone.contains(unit) && (lexicon.ofs.contains(word(index + 1)) || index == 0)
        guard isAlone else { return spoonAlone(at: index) }
        return AmountPlace(value: .measure(.exact(one), unit), tokens: index..<index + 1)
    }

    /// "tablespoon of sugar", "tablespoon and a half of soy", where nobody says how many.
    private func spoonAlone(at index: Int) -> AmountPlace? {
        guard tokens[index].count > 2, let one = Rational(1),
            let found = lexicon.language == .english
                ? UnitNames.unit(tokens[index]).map({ (unit: $0, next: index + 1) })
                : lexicon.unit(at: index, in: low, before: low.count).map({ (unit: $0.measure.unit, next: $0.next) }),
            [.teaspoon, .tablespoon, .cup, .glass, .liter, .kilogram, .pound].contains(found.unit),
            index == 0 || lexicon.numbers[word(index - 1)] == nil && lexicon.fractions[word(index - 1)] == nil
        else { return nil }
        let (quantity, next) = addingPart(to: .exact(one), at: found.next)
        // "ponemos kilo y medio de tomates"
        let isMore = found.next < next && [.kilogram, .liter, .cup, .pound].contains(found.unit)
        guard index == 0 || isMore || isFree(index - 1) else { return nil }
        guard lexicon.ofs.contains(word(next)) else { return nil }
        return AmountPlace(value: .measure(quantity, found.unit), tokens: index..<next)
    }

    /// Whether no number and no word for how many stands there.
    private func isFree(_ index: Int) -> Bool {
        let before = word(index)
        if before.isEmpty {
            return tokens[index].first?.isASCIIDigit != true && LineTokens.fractions[tokens[index].first ?? " "] == nil
        }
        return ["and", "then", "plus", "with", "the", "und", "mit", "et", "puis", "avec", "y", "con", "luego"].contains(
            before
        )
            || !before.contains(where: \.isLetter) && ",:+".contains(before)
    }

    // MARK: - Times

    private func duration(from index: Int, isArticle: Bool) -> AmountPlace? {
        guard let found = durations.reading(at: index), found.low >= (isArticle ? 60 : 1), found.next > index else {
            return nil
        }
        // "5 m" is no minute worth believing, nor is "a s".
        let unit = tokens[found.next - 1]
        guard unit.lowercased() != "m",
            unit.count > 1 || unit.first?.isLetter != true
                || tokens[index].first?.isASCIIDigit == true
        else { return nil }
        return AmountPlace(value: .duration(found.low, found.high ?? found.low), tokens: index..<found.next)
    }

    // MARK: - Temperatures

    private func temperature(_ quantity: Quantity, from index: Int, at start: Int) -> AmountPlace? {
        var (degrees, next) = (SameAmount.ends(quantity).map { Int(min($0, 1e6).rounded()) }, start)
        // "three fifty", "one eighty"
        if degrees.count == 1, (1...9).contains(degrees[0]), tokens[index].first?.isLetter == true,
            let (tens, after) = reader.number(at: next, allowsArticle: false), tokens[next].first?.isLetter == true,
            (10...99).contains(tens.doubleValue), tens.denominator == 1
        {
            (degrees, next) = ([degrees[0] * 100 + tens.numerator], after)
        }
        guard degrees.allSatisfy({ (20...20_000).contains($0) }) else { return nil }
        var hasSign = false
        while word(next) == "°" || lexicon.degrees.contains(word(next)) || Lexicon.english.degrees.contains(word(next))
        {
            (hasSign, next) = (true, next + 1)
        }
        var scale: Temperature.Scale?
        switch word(next) {
        case "celsius", "centigrade", "centigrados": scale = .celsius
        case "fahrenheit": scale = .fahrenheit
        case "c" where hasSign || tokens[next] == "C": scale = .celsius
        case "f" where hasSign || tokens[next] == "F": scale = .fahrenheit
        default: break
        }
        if scale != nil { next += 1 }
        guard hasSign || scale != nil else {
            // "Oven at 180", "preheat to three fifty", "Backofen auf 180"
            guard next > start || isHot(before: index), degrees[0] >= 100, durations.reading(at: index) == nil,
                unit(at: next) == nil
            else { return nil }
            return AmountPlace(value: .temperature(degrees, nil), tokens: index..<next)
        }
        return AmountPlace(value: .temperature(degrees, scale), tokens: index..<next)
    }

    /// "à 220": what an oven is set to.
    private func isRound(_ index: Int) -> Bool {
        Int(tokens[index]).map { (100...300).contains($0) && $0 % 5 == 0 } ?? false
    }

    private func isHot(before index: Int) -> Bool {
        if lexicon.language == .english, word(index - 1) == "at" { return true }
        let isAt = lexicon.language != .english && ["a", "bei", "auf"].contains(word(index - 1))
        if isAt, isRound(index), index + 1 >= tokens.count || tokens[index + 1].first?.isLetter != true { return true }
        // "a ciento ochenta", "auf hundertachtzig"
        if isAt, tokens[index].first?.isLetter == true,
            let (value, next) = reader.number(at: index, allowsArticle: false),
            value.denominator == 1, (100...300).contains(value.numerator), value.numerator % 5 == 0,
            next >= tokens.count || tokens[next].first?.isLetter != true
        {
            return true
        }
        return low[max(0, index - 5)..<index].contains { lexicon.heatWords.contains($0) }
    }
}
