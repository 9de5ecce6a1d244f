/// What stands between an amount and its food: sizes, units, more amounts.
extension IngredientReading {
    /// "(400 g)", "x 400 g / 14 oz", "400 g" between a count and what is counted.
    mutating func readSize() {
        var index = rest.lowerBound
        let isTimes = ["x", "×"].contains(word(index))
        if isTimes { index += 1 }
        if word(index) == "(" {
            guard let close = (index..<min(index + 12, rest.upperBound)).first(where: { words[$0] == ")" }) else {
                return
            }
            asides.append(text(index + 1..<close))
            rest = close + 1..<rest.upperBound
            return
        }
        guard index < rest.upperBound, tokens[index].first?.isASCIIDigit == true,
            let (size, next) = amounts.amount(at: index),
            let (measure, end) = unitAt(word(next) == "-" ? next + 1 : next), end < rest.upperBound
        else {
            // "6 x eggs"
            if isTimes, index < rest.upperBound, tokens[index].first?.isLetter == true {
                rest = index..<rest.upperBound
            }
            return
        }
        var after = end
        if word(end) == "/", let (_, next) = amounts.amount(at: end + 1), let (_, other) = unitAt(next) {
            after = other
        }
        let isContainer = unitAt(after).map { UnitNames.containers.contains($0.measure.unit) } ?? false
        guard isContainer || (isTimes || isWholeCount) && Self.sizeUnits.contains(measure.unit), after < rest.upperBound
        else {
            return
        }
        asides.append("\(size) \(measure.unit.rawValue)")
        rest = after..<rest.upperBound
    }

    /// Whether what was read is a small whole number, as things are counted in: "1 3 lb pork shoulder".
    private var isWholeCount: Bool {
        guard case .exact(let count)? = quantity else { return false }
        return count.denominator == 1 && (1...20).contains(count.numerator)
    }

    /// Units in which the size of one thing is given.
    private static let sizeUnits: Set<Unit> = [
        .ounce, .pound, .gram, .kilogram, .milliliter, .liter, .inch, .centimeter,
    ]

    /// "2 tazas y media de harina"
    mutating func readFractionAfterUnit() {
        guard case .exact(let whole)? = quantity, whole.denominator == 1, let (part, next) = fractionAfterUnit,
            next < rest.upperBound, let sum = whole + part
        else { return }
        quantity = .exact(sum)
        rest = next..<rest.upperBound
    }

    /// "and a half", "y ½"
    private var fractionAfterUnit: (Rational, next: Int)? {
        if let spelled = SpelledNumber(words: words, lexicon: lexicon).fraction(after: rest.lowerBound) {
            return spelled
        }
        guard lexicon.ands.contains(word(rest.lowerBound)),
            let (part, next) = amounts.number(at: rest.lowerBound + 1, allowsArticle: false), part.doubleValue < 1
        else { return nil }
        return (part, next)
    }

    /// "1 cuillère à café bombée de sucre", "2 EL gehäuft Mehl"
    mutating func skipSizeAfterUnit() {
        guard !isEnglish, lexicon.sizes.contains(word(rest.lowerBound)), rest.count > 1,
            lexicon.ofs.contains(word(rest.lowerBound + 1)) || word(rest.lowerBound).hasPrefix("ge")
        else { return }
        rest = rest.lowerBound + 1..<rest.upperBound
    }

    /// "2 Dosen à 400 g", "2 latas de 400 g", "2 cans (about 15 oz)"
    mutating func readSizeOfContainer() {
        if word(rest.lowerBound) == "(" {
            let range = rest.lowerBound + 1..<min(rest.lowerBound + 13, rest.upperBound)
            guard let close = range.first(where: { words[$0] == ")" }), close + 1 < rest.upperBound else { return }
            asides.append(text(rest.lowerBound + 1..<close))
            rest = close + 1..<rest.upperBound
        } else if !isEnglish,
            lexicon.ofs.contains(word(rest.lowerBound)) || ["a", "je"].contains(word(rest.lowerBound)),
            word(rest.lowerBound + 1).first?.isASCIIDigit == true,
            let (_, next) = amounts.amount(at: rest.lowerBound + 1), let (_, after) = unitAt(next),
            after < rest.upperBound
        {
            asides.append(text(rest.lowerBound..<after))
            rest = after..<rest.upperBound
        }
    }

    /// What may follow the first amount: the same in other units ("/ 3.5 oz"), the end of a range ("- 250 g"), more of it
    /// ("plus 2 tbsp", "2 oz" after pounds).
    mutating func readSecondAmount() {
        let mark = word(rest.lowerBound)
        let isRange = mark == "-" || mark == "to" || !isEnglish && lexicon.ranges.contains(mark)
        let begin = isRange || ["/", "|", "plus", "+"].contains(mark) ? rest.lowerBound + 1 : rest.lowerBound
        guard tokens.indices.contains(begin), tokens[begin].first?.isASCIIDigit == true,
            let (second, next) = amounts.amount(at: begin),
            let (secondUnit, end) = unitAt(next), end < rest.upperBound
        else { return }
        switch mark {
        case "/", "|": asides.append(text(begin..<end))
        // "1 sobre o 16 g"
        case _ where isRange && secondUnit.unit != unit: asides.append(text(rest.lowerBound..<end))
        case "plus", "+": asides.append(text(rest.lowerBound..<end))
        case _ where isRange:
            guard case .exact(let low)? = quantity, case .exact(let high) = second, secondUnit.unit == unit, low < high
            else { return }
            quantity = .range(low, high)
        default:
            guard unit == .pound, secondUnit.unit == .ounce, case .exact(let pounds)? = quantity,
                case .exact(let ounces) = second,
                pounds.denominator == 1, pounds.numerator < 1000, ounces.denominator == 1,
                let sum = Rational(pounds.numerator * 16 + ounces.numerator)
            else { return }
            (quantity, unit) = (.exact(sum), .ounce)
        }
        rest = end..<rest.upperBound
    }

    mutating func take(_ named: NamedUnit) {
        unit = named.unit
        guard named.factor > 1, let factor = Rational(named.factor) else { return }
        switch quantity {
        case .exact(let value)?: quantity = (value * factor).map { .exact($0) } ?? quantity
        case .range(let low, let high)?:
            guard let low = low * factor, let high = high * factor else { return }
            quantity = .range(low, high)
        case nil: break
        }
    }

    /// The unit that stands at `index`, after words for its size at most two.
    func unitAt(_ index: Int) -> (measure: NamedUnit, next: Int)? {
        var start = index
        while start < min(index + 2, rest.upperBound - 1), lexicon.sizes.contains(words[start]) { start += 1 }
        if isEnglish { start = min(start, index + 1) }
        for begin in start > index ? [start, index] : [index] {
            if begin == index, begin > 0, begin < rest.upperBound, Self.inchMarks.contains(words[begin]),
                tokens[begin - 1].first?.isASCIIDigit == true
            {
                return (NamedUnit(unit: .inch), begin + 1)
            }
            if isEnglish, begin < rest.upperBound, let unit = Self.capitalUnits[tokens[begin]] {
                return (NamedUnit(unit: unit), begin + 1)
            }
            guard let found = lexicon.unit(at: begin, in: words, before: rest.upperBound) else { continue }
            return isPartOfName(begin, found.next) ? nil : found
        }
        return nil
    }

    /// A tablespoon's and a teaspoon's only differ in size.
    private static let capitalUnits: [Substring: Unit] = [
        "T": .tablespoon, "t": .teaspoon, "Tb": .tablespoon, "TB": .tablespoon,
    ]

    private static let inchMarks: Set<String> = ["\"", "”", "″", "''"]

    /// "noix de coco": what looks like a unit is the beginning of a food's name.
    private func isPartOfName(_ index: Int, _ next: Int) -> Bool {
        guard !lexicon.notUnits.isEmpty, next == index + 1 else { return false }
        let isOf = lexicon.ofs.contains(word(next))
        var name = words[index]
        if name.last == "s" { name.removeLast() }
        return lexicon.notUnits.contains(name + " " + word(isOf ? next + 1 : next))
    }

    mutating func skipOf() {
        if lexicon.ofs.contains(word(rest.lowerBound)), rest.count > 1 { rest = rest.lowerBound + 1..<rest.upperBound }
    }
}
