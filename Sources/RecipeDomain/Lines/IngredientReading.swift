/// The state of reading one ingredient line.
struct IngredientReading {
    private let tokens: [Substring]
    private let words: [String]
    private let amounts: AmountReader
    private var rest: Range<Int>
    private var asides: [String] = []
    private(set) var quantity: Quantity?
    private(set) var unit: Unit?

    init(tokens: [Substring]) {
        self.tokens = tokens
        words = tokens.map { $0.lowercased() }
        rest = 0..<tokens.count
        amounts = AmountReader(tokens: tokens)
    }

    private func word(_ index: Int) -> String { index < rest.upperBound ? words[index] : "" }

    /// "about", "approx.", "~", "up to"
    mutating func skipLeadIn() {
        while rest.count > 1 {
            let first = word(rest.lowerBound)
            if IngredientWords.leadIns.contains(first) {
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
        readSize()
        // "three quarters of a cup"
        if word(rest.lowerBound) == "of", ["a", "an"].contains(word(rest.lowerBound + 1)),
            unitAt(rest.lowerBound + 2) != nil
        {
            rest = rest.lowerBound + 2..<rest.upperBound
        }
        // "1-inch piece"
        if word(rest.lowerBound) == "-", isInsideWord(rest.lowerBound), unitAt(rest.lowerBound + 1) != nil {
            rest = rest.lowerBound + 1..<rest.upperBound
        }
        if let (unit, next) = unitAt(rest.lowerBound), next < rest.upperBound || !UnitNames.containers.contains(unit) {
            self.unit = unit
            rest = next..<rest.upperBound
            readSecondAmount()
        }
        skip("of")
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
            var found: Unit?
            if let (unit, after) = unitAt(next) { (found, end) = (unit, after) }
            if word(index - 1) == "(", found != nil, word(end) == ")" { end += 1 }
            guard end == rest.upperBound || word(end) == "," || word(end) == "(" else { return }
            self.quantity = quantity
            unit = found
            if end < rest.upperBound { asides.append(text(end..<rest.upperBound)) }
            var last = index
            while last > rest.lowerBound, [":", "-", ",", ".", "x", "=", "×", "("].contains(word(last - 1)) {
                last -= 1
            }
            rest = rest.lowerBound..<last
            return
        }
    }

    /// What is left, cut at the first comma, bracket or dash.
    mutating func foodAndNote() -> (food: String, note: String?) {
        var food = rest
        for index in rest where index > rest.lowerBound && [",", "(", "-", ";", "/"].contains(word(index)) {
            if word(index) == "-" || word(index) == "/", isInsideWord(index) { continue }
            food = rest.lowerBound..<index
            break
        }
        var note = text(food.upperBound..<rest.upperBound).openedBracket
        while let tail = IngredientWords.tail(of: food.map(word)) {
            note = [text(food.upperBound - tail..<food.upperBound), note].filter { !$0.isEmpty }.joined(separator: ", ")
            food = food.lowerBound..<food.upperBound - tail
        }
        let notes = (asides + [note]).map { $0.trimmingMarks }.filter { !$0.isEmpty }
        return (text(food).trimmingMarks, notes.isEmpty ? nil : notes.joined(separator: ", "))
    }

    /// "juice of 1 lemon", "zest of half an orange": the fruit is the food, what is taken of it the note.
    private mutating func readJuiceOf() -> Bool {
        let start = word(rest.lowerBound) == "the" ? rest.lowerBound + 1 : rest.lowerBound
        guard IngredientWords.partsOfFruit.contains(word(start)) else { return false }
        var index = start + 1
        while index < rest.upperBound, word(index) != "of", index < start + 4 { index += 1 }
        guard word(index) == "of", let (quantity, next) = amounts.amount(at: index + 1), next < rest.upperBound else {
            return false
        }
        self.quantity = quantity
        asides.append(text(start..<index))
        rest = next..<rest.upperBound
        return true
    }

    /// "a splash of milk", "a few sprigs of thyme", "some flour": no number, so the words are a note.
    private mutating func readIndefinite() -> Bool {
        let hasArticle = word(rest.lowerBound) == "a"
        let start = hasArticle ? rest.lowerBound + 1 : rest.lowerBound
        var next = start + 1
        if IngredientWords.splashes.contains(word(start)) {
            guard word(next) == "of" else { return false }
        } else if IngredientWords.some.contains(word(start)) {
            if let (_, after) = unitAt(next) { next = after }
        } else {
            return false
        }
        let end = next
        if word(next) == "of" { next += 1 }
        guard next < rest.upperBound else { return false }
        asides.append(text(rest.lowerBound..<end))
        rest = next..<rest.upperBound
        return true
    }

    /// "pinch of salt", "a generous pinch of salt", "small bunch of parsley"
    private mutating func readUnitAlone() -> Bool {
        let article = ["a", "an"].contains(word(rest.lowerBound)) ? 1 : 0
        guard let (unit, next) = unitAt(rest.lowerBound + article), IngredientWords.unitsAlone.contains(unit),
            next < rest.upperBound
        else { return false }
        self.unit = unit
        quantity = Rational(1).map { .exact($0) }
        rest = next..<rest.upperBound
        skip("of")
        return true
    }

    /// "(400 g)", "x 400 g", "400 g" between a count and a container.
    private mutating func readSize() {
        var index = rest.lowerBound
        if ["x", "×"].contains(word(index)) { index += 1 }
        if word(index) == "(" {
            guard let close = (index..<min(index + 12, rest.upperBound)).first(where: { words[$0] == ")" }) else {
                return
            }
            asides.append(text(index + 1..<close))
            rest = close + 1..<rest.upperBound
            return
        }
        guard let (size, next) = amounts.amount(at: index), index < rest.upperBound,
            tokens[index].first?.isASCIIDigit == true
        else { return }
        guard let (sizeUnit, after) = unitAt(word(next) == "-" ? next + 1 : next), let (container, _) = unitAt(after),
            UnitNames.containers.contains(container)
        else { return }
        asides.append("\(size) \(sizeUnit.rawValue)")
        rest = after..<rest.upperBound
    }

    /// What may follow the first amount: the same in other units ("/ 3.5 oz", "(240 ml)"), the end of a range ("- 250 g"),
    /// more of it ("plus 2 tbsp", "2 oz" after pounds).
    private mutating func readSecondAmount() {
        let mark = word(rest.lowerBound)
        let begin = ["/", "(", "|", "-", "to", "plus", "+"].contains(mark) ? rest.lowerBound + 1 : rest.lowerBound
        guard tokens.indices.contains(begin), tokens[begin].first?.isASCIIDigit == true,
            let (second, next) = amounts.amount(at: begin),
            let (secondUnit, afterUnit) = unitAt(next)
        else { return }
        let end = mark == "(" ? afterUnit + 1 : afterUnit
        guard end < rest.upperBound, mark != "(" || word(afterUnit) == ")" else { return }
        switch mark {
        case "/", "(", "|": asides.append(text(begin..<afterUnit))
        case "plus", "+": asides.append(text(rest.lowerBound..<afterUnit))
        case "-", "to":
            guard case .exact(let low)? = quantity, case .exact(let high) = second, secondUnit == unit, low < high
            else { return }
            quantity = .range(low, high)
        default:
            guard unit == .pound, secondUnit == .ounce, case .exact(let pounds)? = quantity,
                case .exact(let ounces) = second,
                pounds.denominator == 1, pounds.numerator < 1000, ounces.denominator == 1,
                let sum = Rational(pounds.numerator * 16 + ounces.numerator)
            else { return }
            (quantity, unit) = (.exact(sum), .ounce)
        }
        rest = end..<rest.upperBound
    }

    private func unitAt(_ index: Int) -> (Unit, next: Int)? {
        guard index < rest.upperBound else { return nil }
        if index + 1 < rest.upperBound {
            if let unit = UnitNames.unit(words[index], words[index + 1]) { return (unit, index + 2) }
            if IngredientWords.sizes.contains(words[index]), let unit = UnitNames.unit(tokens[index + 1]) {
                return (unit, index + 2)
            }
        }
        return UnitNames.unit(tokens[index]).map { ($0, index + 1) }
    }

    private mutating func skip(_ word: String) {
        if self.word(rest.lowerBound) == word, rest.count > 1 { rest = rest.lowerBound + 1..<rest.upperBound }
    }

    /// A dash or slash with letters on both sides and no space between ("all-purpose").
    private func isInsideWord(_ index: Int) -> Bool {
        guard index > 0, index + 1 < rest.upperBound else { return false }
        return tokens[index - 1].endIndex == tokens[index].startIndex
            && tokens[index].endIndex == tokens[index + 1].startIndex
    }

    /// The tokens as they stood, spaces folded.
    private func text(_ range: Range<Int>) -> String {
        guard let first = range.first, let last = range.last, last < tokens.count else { return "" }
        let base = tokens[first].base
        return base[tokens[first].startIndex..<tokens[last].endIndex].split(separator: " ").joined(separator: " ")
    }
}

extension String {
    /// "(stems removed), packed" without its first pair of brackets.
    fileprivate var openedBracket: String {
        guard first == "(", let close = firstIndex(of: ")") else { return self }
        return String(self[..<close].dropFirst()) + self[index(after: close)...]
    }
}
