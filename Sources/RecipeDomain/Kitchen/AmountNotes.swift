/// Amounts in an ingredient's note: more of it ("plus 2 tbsp"), the same in other words ("240 ml"), or the size of one ("400 g"
/// of a can).
enum AmountNotes {
    /// Where a note repeats or adds to the amount, it is scaled; the size of a can or of a tin isn't.
    static func scaled(_ note: String, of ingredient: Ingredient, by factor: Rational, inflection: Inflection) -> String
    {
        guard ingredient.quantity != nil else { return note }
        let text = TextTokens(note)
        var edits = TextEdits()
        for measure in MeasureReader(text).measures() {
            guard let quantity = measure.quantity, measure.unit != nil, isOfTheWhole(measure, in: text, of: ingredient),
                let more = quantity.scaled(by: factor)
            else { continue }
            _ = AmountWording(measure: measure, text: text, inflection: inflection).replace(with: more, in: &edits)
        }
        return edits.applied(to: note)
    }

    /// Whether a measure is about all of the ingredient, not about one piece of it.
    static func isOfTheWhole(_ measure: Measure, in text: TextTokens, of ingredient: Ingredient) -> Bool {
        guard let unit = measure.unit, unit.dimension != .length else { return false }
        let before = text.word(measure.tokens.lowerBound - 1)
        if before == "plus" || before == "+" { return true }
        let each: Set<String> = ["each", "per", "apiece", "je", "chacun", "chacune", "cada", "jeweils"]
        if text.words.contains(where: each.contains) { return false }
        if unit.dimension == .count { return false }
        // "1 can (400 g)" is a size, "2 onions (200 g)" their weight.
        return ingredient.unit.map { $0.dimension != .count } ?? true
    }
}
