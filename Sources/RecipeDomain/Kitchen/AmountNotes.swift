/// Amounts in an ingredient's note: more of it ("plus 2 tbsp"), the same in other words ("240 ml"), or the size of one ("400 g"
/// of a can).
enum AmountNotes {
    /// Where a note repeats or adds to the amount, it is scaled; the size of a can or of a tin isn't.
    static func scaled(_ note: String, of ingredient: Ingredient, by factor: Rational, inflection: Inflection) -> String
    {
        guard ingredient.quantity != nil else { return note }
        let text = TextTokens(note)
        var edits = TextEdits()
        for measure in MeasureReader(text, language: inflection.language).measures() {
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

extension AmountNotes {
    /// What the note says the whole amount is in `system`, and the note without what repeats the amount in either system.
    static func sameAmount(in ingredient: Ingredient, system: UnitSystem, language: RecipeLanguage)
        -> (own: (quantity: Quantity, unit: Unit)?, rest: String?)
    {
        guard let note = ingredient.note, let quantity = ingredient.quantity, let unit = ingredient.unit,
            unit.dimension != .count
        else { return (nil, ingredient.note) }
        let text = TextTokens(note)
        let listed = Measure(kind: .amount(quantity, unit), tokens: 0..<0, number: 0..<0)
        var own: (Quantity, Unit)?
        var edits = TextEdits()
        for measure in MeasureReader(text, language: language).measures() {
            let before = text.word(measure.tokens.lowerBound - 1)
            guard let amount = measure.quantity, let other = measure.unit, other.system != nil,
                isOfTheWhole(measure, in: text, of: ingredient), before != "plus", before != "+",
                TextConversion.isSame(measure, listed)
            else { continue }
            if other.system == system, own == nil { own = (amount, other) }
            // A second figure for the same is left out; a weight beside a volume says more.
            guard other.system != unit.system, own != nil || other.dimension == unit.dimension,
                unit.system != nil || other.system != system
            else { continue }
            if let place = text.place(measure.tokens) { edits.replace(place, with: "") }
        }
        let rest = edits.applied(to: note).trimmingMarks
        return (own, TextTokens(rest).words.allSatisfy(TextConversion.abouts.contains) ? nil : rest)
    }
}
