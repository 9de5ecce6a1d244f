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
    private let low: [String]
    private let reader: AmountReader

    init(_ tokens: [Substring]) {
        self.tokens = tokens
        low = tokens.map { $0.lowercased() }
        reader = AmountReader(tokens: tokens)
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

    private func place(at index: Int) -> AmountPlace? {
        if let unit = unitAlone(at: index) { return unit }
        guard let (quantity, next) = amount(at: index) else { return nil }
        // "5-spice", "2%", "3-ingredient"
        if word(next) == "%" { return nil }
        let isArticle = ["a", "an", "one"].contains(low[index]) && next == index + 1
        if let heat = temperature(quantity, from: index, at: next) { return heat }
        if let time = duration(quantity, from: index, at: next), !isArticle || time.value.isLongEnough { return time }
        if let (unit, end) = unit(at: next) {
            let (sum, end) = addingPart(to: quantity, at: end)
            let (whole, last) = upper(of: sum, unit: unit, at: end)
            return AmountPlace(value: .measure(whole, unit), tokens: index..<last)
        }
        return AmountPlace(value: .measure(quantity, nil), tokens: index..<next, isArticle: isArticle)
    }

    /// An amount, "a hundred and fifty" too.
    private func amount(at index: Int) -> (quantity: Quantity, next: Int)? {
        guard let (quantity, next) = reader.amount(at: index) else { return nil }
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

    private func unit(at start: Int) -> (Unit, next: Int)? {
        var index = start
        if word(index) == "-" { index += 1 }
        while Lexicon.english.sizes.contains(word(index)) { index += 1 }
        // "three quarters of a cup"
        if word(index) == "of", ["a", "an"].contains(word(index + 1)), UnitNames.unit(word(index + 2)) != nil {
            index += 2
        }
        guard index < tokens.count else { return nil }
        if index + 1 < tokens.count, let unit = UnitNames.unit(tokens[index], tokens[index + 1]) {
            return (unit, index + 2)
        }
        return UnitNames.unit(tokens[index]).map { ($0, index + 1) }
    }

    /// "a cup and a half"
    private func addingPart(to quantity: Quantity, at end: Int) -> (Quantity, Int) {
        guard case .exact(let value) = quantity, word(end) == "and", ["a", "one"].contains(word(end + 1)),
            let part = ["half": 2, "quarter": 4, "third": 3][word(end + 2)], word(end + 3) != "a",
            value.denominator == 1,
            let sum = Rational(value.numerator * part + 1, part)
        else { return (quantity, end) }
        return (.exact(sum), end + 3)
    }

    /// "200 g - 250 g"
    private func upper(of quantity: Quantity, unit first: Unit, at end: Int) -> (Quantity, Int) {
        guard case .exact(let low) = quantity, ["-", "to"].contains(word(end)),
            let (high, next) = reader.number(at: end + 1, allowsArticle: false), low < high,
            let (second, last) = unit(at: next), second == first
        else { return (quantity, end) }
        return (.range(low, high), last)
    }

    /// "pinch of salt", "small bunch of parsley": one, where no number stands.
    private func unitAlone(at index: Int) -> AmountPlace? {
        guard let unit = UnitNames.unit(tokens[index]), UnitNames.unitsAlone.contains(unit),
            tokens[index].count > 2,
            word(index + 1) == "of" || index == 0, let one = Rational(1)
        else { return nil }
        return AmountPlace(value: .measure(.exact(one), unit), tokens: index..<index + 1)
    }

    // MARK: - Times

    private func duration(_ quantity: Quantity, from index: Int, at next: Int) -> AmountPlace? {
        guard let (seconds, end) = time(at: next), tokens[next].count > 1 || tokens[index].first?.isASCIIDigit == true
        else {
            return nil
        }
        // "5 m" is no minute worth believing.
        if word(next) == "m" { return nil }
        let ends = SameAmount.ends(quantity).map { Int(min($0 * Double(seconds), 1e9).rounded()) }
        var (low, high, last) = (ends[0], ends[ends.count - 1], end)
        if seconds == 3600, let (more, after) = minutes(after: end) {
            (low, high, last) = (low + more, high + more, after)
        }
        return AmountPlace(value: .duration(low, high), tokens: index..<last)
    }

    private func time(at start: Int) -> (Int, next: Int)? {
        var index = start
        if word(index) == "-" { index += 1 }
        if ["more", "full", "good", "whole", "solid"].contains(word(index)) { index += 1 }
        guard index < tokens.count, let seconds = Durations.unitSeconds(tokens[index]) else { return nil }
        return (seconds, index + 1)
    }

    /// "1 h 30", "1 hour and 20 minutes", "an hour and a half"
    private func minutes(after end: Int) -> (Int, next: Int)? {
        var index = end
        let hasAnd = word(index) == "and"
        if hasAnd { index += 1 }
        if hasAnd, ["a", "one"].contains(word(index)), let part = ["half": 1800, "quarter": 900][word(index + 1)] {
            return (part, index + 2)
        }
        guard case (let value, let next)? = reader.number(at: index, allowsArticle: false), value.denominator == 1,
            (1..<60).contains(value.numerator)
        else { return nil }
        if let (seconds, last) = time(at: next) { return seconds == 60 ? (value.numerator * 60, last) : nil }
        return value.numerator >= 10 && !hasAnd && tokens[index].first?.isASCIIDigit == true
            ? (value.numerator * 60, next) : nil
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
        while ["°", "degree", "degrees", "deg", "grad", "degrés", "grados"].contains(word(next)) {
            (hasSign, next) = (true, next + 1)
        }
        var scale: Temperature.Scale?
        switch word(next) {
        case "celsius", "centigrade": scale = .celsius
        case "fahrenheit": scale = .fahrenheit
        case "c" where hasSign || tokens[next] == "C": scale = .celsius
        case "f" where hasSign || tokens[next] == "F": scale = .fahrenheit
        default: break
        }
        if scale != nil { next += 1 }
        guard hasSign || scale != nil else {
            // "Oven at 180", "preheat to three fifty"
            guard next > start || isHot(before: index), degrees[0] >= 100, time(at: next) == nil, unit(at: next) == nil
            else { return nil }
            return AmountPlace(value: .temperature(degrees, nil), tokens: index..<next)
        }
        return AmountPlace(value: .temperature(degrees, scale), tokens: index..<next)
    }

    private func isHot(before index: Int) -> Bool {
        if word(index - 1) == "at" { return true }
        return low[max(0, index - 5)..<index].contains {
            ["oven", "preheat", "bake", "roast", "fan", "heat", "fryer", "mark"].contains($0)
        }
    }
}

extension AmountPlace.Value {
    fileprivate var isLongEnough: Bool {
        if case .duration(let low, _) = self { return low >= 60 }
        return true
    }
}
