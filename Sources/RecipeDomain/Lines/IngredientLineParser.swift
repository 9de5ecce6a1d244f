/// Reads a line such as "1 1/2 cups flour, sifted" into amount, unit, food and note.
///
/// Never fails: a line without an amount is all food. Time and memory grow with the length of the line, of which the
/// first 400 characters count.
public struct IngredientLineParser: Sendable {
    public init() {}

    public func parse(_ line: String) -> Ingredient {
        let clean = LineRepair.ingredient(LineShape.withoutBullet(line))
        var reading = Reading(tokens: LineTokens(clean).tokens)
        reading.skipLeadIn()
        if !reading.readAmountFirst() { reading.readAmountLast() }
        let (food, note) = reading.foodAndNote()
        return Ingredient(
            quantity: reading.quantity,
            unit: reading.unit,
            food: food.isEmpty ? clean : food,
            note: note,
            original: line.trimmed
        )
    }
}

/// The state of one reading.
private struct Reading {
    private var tokens: [Substring]
    private var rest: Range<Int>
    private var asides: [String] = []
    private(set) var quantity: Quantity?
    private(set) var unit: Unit?
    private var amounts: AmountReader

    init(tokens: [Substring]) {
        self.tokens = tokens
        rest = 0..<tokens.count
        amounts = AmountReader(tokens: tokens)
    }

    private func word(_ index: Int) -> String { index < rest.upperBound ? tokens[index].lowercased() : "" }

    /// "about", "approx.", "~"
    mutating func skipLeadIn() {
        while ["about", "approx", "approximately", "around", "ca", "circa", "roughly", "~", "add", "plus", "+", "."]
            .contains(word(rest.lowerBound)),
            rest.count > 1
        {
            guard word(rest.lowerBound) != "add" || amounts.amount(at: rest.lowerBound + 1) != nil else { return }
            rest = rest.lowerBound + 1..<rest.upperBound
        }
    }

    /// "2 tbsp …", "1 (400 g) can …", "2 x 400 g tins …", "juice of 1 lemon", "a pinch of …". False if no amount leads.
    mutating func readAmountFirst() -> Bool {
        if readJuiceOf() { return true }
        guard let (quantity, next) = amounts.amount(at: rest.lowerBound) else {
            if let unit = UnitNames.unit(tokens.first ?? ""),
                [.pinch, .dash, .handful, .bunch, .drop, .knob].contains(unit), rest.count > 1
            {
                self.unit = unit
                self.quantity = Rational(1).map { .exact($0) }
                rest = rest.lowerBound + 1..<rest.upperBound
                skip("of")
                return true
            }
            return false
        }
        // "a lemon" is one lemon, but "a little oil" and "a few" are no amounts.
        if ["a", "an"].contains(word(rest.lowerBound)), unitAt(next) == nil {
            guard !["little", "few", "bit", "lot", "touch", "splash", "drizzle", "little"].contains(word(next)) else {
                return false
            }
        }
        self.quantity = quantity
        rest = next..<rest.upperBound
        readSize()
        if let (unit, next) = unitAt(rest.lowerBound), next < rest.upperBound || !UnitNames.containers.contains(unit) {
            self.unit = unit
            rest = next..<rest.upperBound
            readAlternative()
        }
        skip("of")
        return true
    }

    /// "flour 200 g", "olive oil: 2 tbsp", "eggs x 2"
    mutating func readAmountLast() {
        guard rest.count >= 2 else { return }
        for index in rest.dropFirst() {
            guard tokens[index].first?.isASCIIDigit == true,
                let (quantity, next) = amounts.number(at: index, allowsArticle: false).map({ _ in
                    amounts.amount(at: index)
                }) ?? nil
            else { continue }
            var end = next
            var found: Unit?
            if let (unit, after) = unitAt(next) { (found, end) = (unit, after) }
            guard end == rest.upperBound || (tokens[end] == "," || tokens[end] == "(") else { return }
            self.quantity = quantity
            unit = found
            if end < rest.upperBound { asides.append(text(end..<rest.upperBound)) }
            var last = index
            while last > rest.lowerBound, [":", "-", ",", "x", "=", "×", "("].contains(word(last - 1)) { last -= 1 }
            rest = rest.lowerBound..<last
            return
        }
    }

    /// What is left, cut at the first comma, bracket or dash.
    mutating func foodAndNote() -> (food: String, note: String?) {
        var food = rest
        for index in rest where [",", "(", "-", ";", "/"].contains(tokens[index]) && index > rest.lowerBound {
            if tokens[index] == "-", isInsideWord(index) { continue }
            if tokens[index] == "/", isInsideWord(index) { continue }
            food = rest.lowerBound..<index
            break
        }
        var note = text(food.upperBound..<rest.upperBound)
        var lowered = food.map { word($0) }
        for tail in Self.tails where lowered.count > tail.count && Array(lowered.suffix(tail.count)) == tail {
            note = [tail.joined(separator: " "), note].filter { !$0.isEmpty }.joined(separator: ", ")
            food = food.lowerBound..<food.upperBound - tail.count
            lowered.removeLast(tail.count)
        }
        let notes = (asides + [note]).map { $0.trimmingMarks }.filter { !$0.isEmpty }
        return (text(food).trimmingMarks, notes.isEmpty ? nil : notes.joined(separator: ", "))
    }

    private static let tails: [[String]] = [
        ["to", "taste"], ["for", "serving"], ["to", "serve"], ["for", "garnish"], ["to", "garnish"], ["for", "frying"],
        ["as", "needed"], ["optional"], ["divided"], ["for", "dusting"], ["for", "greasing"], ["for", "topping"],
    ]

    /// "juice of 1 lemon", "zest of half an orange": the fruit is the food, what is taken of it the note.
    private mutating func readJuiceOf() -> Bool {
        guard ["juice", "zest", "rind", "peel"].contains(word(rest.lowerBound)) else { return false }
        var index = rest.lowerBound + 1
        while index < rest.upperBound, word(index) != "of", index < rest.lowerBound + 4 { index += 1 }
        guard word(index) == "of", let (quantity, next) = amounts.amount(at: index + 1), next < rest.upperBound else {
            return false
        }
        self.quantity = quantity
        asides.append(text(rest.lowerBound..<index))
        rest = next..<rest.upperBound
        return true
    }

    /// "(400 g)", "x 400 g", "400 g" between a count and a container.
    private mutating func readSize() {
        var index = rest.lowerBound
        if ["x", "×"].contains(word(index)) { index += 1 }
        if word(index) == "(" {
            guard let close = (index..<min(index + 12, rest.upperBound)).first(where: { tokens[$0] == ")" }) else {
                return
            }
            asides.append(text(index + 1..<close))
            rest = close + 1..<rest.upperBound
            return
        }
        guard let (size, next) = amounts.amount(at: index), tokens[index].first?.isASCIIDigit == true else { return }
        var afterDash = next
        if word(afterDash) == "-" { afterDash += 1 }
        guard let (sizeUnit, after) = unitAt(afterDash), let (container, _) = unitAt(after),
            UnitNames.containers.contains(container)
        else { return }
        asides.append("\(size) \(sizeUnit.rawValue)")
        rest = after..<rest.upperBound
    }

    /// "100 g / 3.5 oz butter", "1 cup (240 ml) milk": the second amount is a note.
    private mutating func readAlternative() {
        guard ["/", "(", "|"].contains(word(rest.lowerBound)), let (_, next) = amounts.amount(at: rest.lowerBound + 1),
            let (_, afterUnit) = unitAt(next)
        else { return }
        var end = afterUnit
        if word(rest.lowerBound) == "(" {
            guard word(end) == ")" else { return }
            end += 1
        }
        guard end < rest.upperBound else { return }
        asides.append(text(rest.lowerBound + 1..<afterUnit))
        rest = end..<rest.upperBound
    }

    private func unitAt(_ index: Int) -> (Unit, next: Int)? {
        guard index < rest.upperBound else { return nil }
        if index + 1 < rest.upperBound, let unit = UnitNames.unit(tokens[index], tokens[index + 1]) {
            return (unit, index + 2)
        }
        if ["heaped", "heaping", "level", "rounded", "scant", "generous", "small", "large", "big", "good"].contains(
            word(index)
        ),
            index + 1 < rest.upperBound, let unit = UnitNames.unit(tokens[index + 1])
        {
            return (unit, index + 2)
        }
        guard let unit = UnitNames.unit(tokens[index]) else { return nil }
        // "2 clove garlic" is a unit, "1 stick" is too, but "1 head" of what follows only; "2 leaf" likewise.
        return (unit, index + 1)
    }

    private mutating func skip(_ word: String) {
        if self.word(rest.lowerBound) == word, rest.count > 1 { rest = rest.lowerBound + 1..<rest.upperBound }
    }

    /// A dash or slash with letters on both sides and no space between ("all-purpose").
    private func isInsideWord(_ index: Int) -> Bool {
        guard index > rest.lowerBound, index + 1 < rest.upperBound else { return false }
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
