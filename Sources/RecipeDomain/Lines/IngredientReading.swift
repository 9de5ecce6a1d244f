/// The state of reading one ingredient line.
struct IngredientReading {
    let tokens: [Substring]
    let words: [String]
    let lexicon: Lexicon
    let amounts: AmountReader
    var rest: Range<Int>
    var asides: [String] = []
    private(set) var quantity: Quantity?
    private(set) var unit: Unit?

    init(_ line: LineTokens, lexicon: Lexicon) {
        tokens = line.tokens
        words = line.words
        self.lexicon = lexicon
        rest = 0..<tokens.count
        amounts = AmountReader(line, lexicon: lexicon)
    }

    func word(_ index: Int) -> String { index < rest.upperBound ? words[index] : "" }
    private var isEnglish: Bool { lexicon.language == .english }

    /// "about", "approx.", "~", "up to"
    mutating func skipLeadIn() {
        while rest.count > 1 {
            let first = word(rest.lowerBound)
            if lexicon.leadIns.contains(first), isEnglish || isAmountAhead(rest.lowerBound + 1) {
                rest = rest.lowerBound + 1..<rest.upperBound
            } else if lexicon.optionals.contains(first), isAmountAhead(rest.lowerBound + 1) {
                let isMarked = [".", ":"].contains(word(rest.lowerBound + 1))
                asides.append(text(rest.lowerBound..<rest.lowerBound + 1))
                rest = rest.lowerBound + (isMarked ? 2 : 1)..<rest.upperBound
            } else if isEnglish, lexicon.sizes.contains(first), tokens[rest.lowerBound + 1].first?.isASCIIDigit == true
            {
                // "scant 1/2 teaspoon"
                rest = rest.lowerBound + 1..<rest.upperBound
            } else if first == "add", amounts.amount(at: rest.lowerBound + 1) != nil {
                rest = rest.lowerBound + 1..<rest.upperBound
            } else if first == "up" && word(rest.lowerBound + 1) == "to"
                || first == "at" && word(rest.lowerBound + 1) == "least"
            {
                rest = min(rest.lowerBound + 2, rest.upperBound)..<rest.upperBound
            } else {
                return
            }
        }
    }

    /// "de l'huile", "du sel": some of it, without a word for how much.
    mutating func skipPartitive() {
        guard lexicon.language == .french, rest.count > 1 else { return }
        let first = word(rest.lowerBound)
        let hasArticle = first == "de" && ["l", "la"].contains(word(rest.lowerBound + 1)) && rest.count > 2
        if hasArticle || ["du", "des"].contains(first) {
            rest = rest.lowerBound + (hasArticle ? 2 : 1)..<rest.upperBound
        }
    }

    /// Whether an amount follows, behind full stops and more words without a meaning.
    private func isAmountAhead(_ index: Int) -> Bool {
        var index = index
        while index < rest.upperBound,
            words[index] == "." || words[index] == ":" || lexicon.leadIns.contains(words[index])
        { index += 1 }
        return amounts.amount(at: index) != nil
    }

    /// "2 tbsp …", "1 (400 g) can …", "2 x 400 g tins …", "juice of 1 lemon", "a pinch of …". False if no amount leads.
    mutating func readAmountFirst() -> Bool {
        if readJuiceOf() || readIndefinite() || readUnitAlone() { return true }
        guard let (quantity, next) = amounts.amount(at: rest.lowerBound), next < rest.upperBound || rest.lowerBound == 0
        else { return false }
        // "one-pot chili", "3-ingredient pancakes": the number is part of a word.
        if word(next) == "-", isInsideWord(next), tokens[next + 1].first?.isLetter == true, unitAt(next + 1) == nil {
            return false
        }
        self.quantity = quantity
        rest = next..<rest.upperBound
        // "1/2 a cucumber"
        if isEnglish, case .exact(let part) = quantity, part.denominator > 1, lexicon.articles.contains(word(next)) {
            rest = next + 1..<max(rest.upperBound, next + 1)
        }
        readSize()
        if word(rest.lowerBound) == "(" { readSize() }
        // "three quarters of a cup", "un cuarto de kilo"
        if lexicon.ofs.contains(word(rest.lowerBound)) {
            let isArticle = ["a", "an"].contains(word(rest.lowerBound + 1))
            let start = rest.lowerBound + (isArticle ? 2 : 1)
            if isArticle || !isEnglish, unitAt(start) != nil { rest = start..<rest.upperBound }
        }
        // "1-inch piece"
        if word(rest.lowerBound) == "-", isInsideWord(rest.lowerBound), unitAt(rest.lowerBound + 1) != nil {
            rest = rest.lowerBound + 1..<rest.upperBound
        }
        if let (measure, next) = unitAt(rest.lowerBound),
            next < rest.upperBound || !UnitNames.containers.contains(measure.unit)
        {
            take(measure)
            rest = next..<rest.upperBound
            readFractionAfterUnit()
            skipSizeAfterUnit()
            readSizeOfContainer()
            readSecondAmount()
        }
        skipOf()
        return true
    }

    /// "flour 200 g", "olive oil: 2 tbsp", "eggs x 2", "butter (100 g)"
    mutating func readAmountLast() {
        guard rest.count >= 2 else { return }
        for index in rest.dropFirst() {
            guard tokens[index].first?.isASCIIDigit == true, let (quantity, next) = amounts.amount(at: index) else {
                continue
            }
            var end = next
            var found: NamedUnit?
            if let (measure, after) = unitAt(next) { (found, end) = (measure, after) }
            if word(index - 1) == "(", found != nil, word(end) == ")" { end += 1 }
            guard end == rest.upperBound || word(end) == "," || word(end) == "(" else {
                // "Lait 1/2 écrémé : 25 cl"
                if isEnglish { return }
                continue
            }
            // "Mehl 405" is a kind of flour.
            let isMarked = [":", "-", "x", "=", "×", "("].contains(word(index - 1))
            if found == nil, !isMarked, case .exact(let value) = quantity, value.doubleValue > 50 { return }
            self.quantity = quantity
            if let found { take(found) }
            if end < rest.upperBound { asides.append(text(end..<rest.upperBound)) }
            var last = index
            while last > rest.lowerBound, [":", "-", ",", ".", "x", "=", "×", "("].contains(word(last - 1)) {
                last -= 1
            }
            rest = rest.lowerBound..<last
            return
        }
    }

    // MARK: - Amounts without a number

    /// "juice of 1 lemon", "le jus d'un citron", "Saft einer halben Zitrone": the fruit is the food, what is taken of it
    /// the note.
    private mutating func readJuiceOf() -> Bool {
        let start = Self.definiteArticles.contains(word(rest.lowerBound)) ? rest.lowerBound + 1 : rest.lowerBound
        guard lexicon.fruitParts.contains(word(start)) else { return false }
        for index in start + 1..<max(start + 2, min(start + 5, rest.upperBound)) where index < rest.upperBound {
            let isOf = lexicon.ofs.contains(word(index)) || isEnglish && word(index) == "from"
            guard isOf || lexicon.language == .german else { continue }
            let begin = isOf ? index + 1 : index
            guard let (quantity, next) = amounts.amount(at: begin), next < rest.upperBound, unitAt(next) == nil else {
                if isOf { return false }
                continue
            }
            self.quantity = quantity
            asides.append(text(rest.lowerBound..<index))
            if start > rest.lowerBound, isEnglish { asides[asides.count - 1] = text(start..<index) }
            rest = next..<rest.upperBound
            return true
        }
        return false
    }

    private static let definiteArticles: Set<String> = ["the", "le", "les", "l", "el", "la", "der", "die", "den"]

    /// "a splash of milk", "a few sprigs of thyme", "some flour", "etwas Öl", "un peu de sel": no number, so the words are a
    /// note.
    private mutating func readIndefinite() -> Bool {
        let hasArticle = isEnglish ? word(rest.lowerBound) == "a" : lexicon.articles.contains(word(rest.lowerBound))
        let start = hasArticle ? rest.lowerBound + 1 : rest.lowerBound
        var next = start + 1
        if lexicon.splashes.contains(word(start)), isSplash(start) {
            next = start + 1
        } else if lexicon.some.contains(word(start)) {
            if let (_, after) = unitAt(next) { next = after }
        } else {
            return false
        }
        let end = next
        if lexicon.ofs.contains(word(next)) { next += 1 }
        guard next < rest.upperBound else { return false }
        asides.append(text(rest.lowerBound..<end))
        rest = next..<rest.upperBound
        return true
    }

    /// Whether what follows is poured: "un filet d'huile", not "un filet de poulet". German needs no "of".
    private func isSplash(_ index: Int) -> Bool {
        let isOf = lexicon.ofs.contains(word(index + 1))
        guard isOf else { return lexicon.language == .german && index + 1 < rest.upperBound }
        return lexicon.pours.isEmpty || !lexicon.foods.contains(word(index)) || lexicon.pours.contains(word(index + 2))
    }

    /// "pinch of salt", "a generous pinch of salt", "Prise Zucker"
    private mutating func readUnitAlone() -> Bool {
        let article = lexicon.articles.contains(word(rest.lowerBound)) ? 1 : 0
        guard let (measure, next) = unitAt(rest.lowerBound + article), Self.unitsAlone.contains(measure.unit),
            next < rest.upperBound, tokens[next].first?.isASCIIDigit != true
        else { return false }
        quantity = Rational(1).map { .exact($0) }
        take(measure)
        rest = next..<rest.upperBound
        skipSizeAfterUnit()
        skipOf()
        return true
    }

    /// Units that mean one of them where no number stands.
    private static let unitsAlone: Set<Unit> = [.pinch, .dash, .handful, .bunch, .drop, .knob, .sprig, .knifeTip]

    // MARK: - Around the unit

    /// "(400 g)", "x 400 g / 14 oz", "400 g" between a count and what is counted.
    private mutating func readSize() {
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
    private mutating func readFractionAfterUnit() {
        guard !isEnglish, case .exact(let whole)? = quantity, whole.denominator == 1,
            let (part, next) = SpelledNumber(words: words, lexicon: lexicon).fraction(after: rest.lowerBound),
            next < rest.upperBound, let sum = whole + part
        else { return }
        quantity = .exact(sum)
        rest = next..<rest.upperBound
    }

    /// "1 cuillère à café bombée de sucre", "2 EL gehäuft Mehl"
    private mutating func skipSizeAfterUnit() {
        guard !isEnglish, lexicon.sizes.contains(word(rest.lowerBound)), rest.count > 1,
            lexicon.ofs.contains(word(rest.lowerBound + 1)) || word(rest.lowerBound).hasPrefix("ge")
        else { return }
        rest = rest.lowerBound + 1..<rest.upperBound
    }

    /// "2 Dosen à 400 g", "2 latas de 400 g", "2 cans (about 15 oz)"
    private mutating func readSizeOfContainer() {
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
    private mutating func readSecondAmount() {
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

    private mutating func take(_ named: NamedUnit) {
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
    private func unitAt(_ index: Int) -> (measure: NamedUnit, next: Int)? {
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

    private mutating func skipOf() {
        if lexicon.ofs.contains(word(rest.lowerBound)), rest.count > 1 { rest = rest.lowerBound + 1..<rest.upperBound }
    }

    /// A dash or slash with letters on both sides and no space between ("all-purpose").
    func isInsideWord(_ index: Int) -> Bool {
        guard index > 0, index + 1 < rest.upperBound else { return false }
        return tokens[index - 1].endIndex == tokens[index].startIndex
            && tokens[index].endIndex == tokens[index + 1].startIndex
    }

    /// The tokens as they stood, spaces folded.
    func text(_ range: Range<Int>) -> String {
        guard let first = range.first, let last = range.last, last < tokens.count else { return "" }
        let base = tokens[first].base
        return base[tokens[first].startIndex..<tokens[last].endIndex].split(separator: " ").joined(separator: " ")
    }
}
