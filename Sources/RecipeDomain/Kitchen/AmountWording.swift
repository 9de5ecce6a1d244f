/// Which amount of a step's text each of its links means.
struct LinkedAmounts {
    private let text: TextTokens
    private var free: [Measure]

    init(_ text: TextTokens, language: RecipeLanguage) {
        self.text = text
        free = MeasureReader(text, language: language).measures()
    }

    /// The first amount that stands there in the link's words and isn't taken yet.
    mutating func take(_ link: StepIngredient) -> Measure? {
        guard let words = link.words, let place = free.firstIndex(where: { text.text($0.tokens) == words }) else {
            return nil
        }
        return free.remove(at: place)
    }
}

/// Writes another number in the place of one, in the text's own words.
struct AmountWording {
    let measure: Measure
    let text: TextTokens
    let inflection: Inflection

    /// Notes the change in `edits`. Returns number and unit as they stand then.
    func replace(with quantity: Quantity, in edits: inout TextEdits) -> String {
        guard let number = text.place(measure.number) else { return text.text(measure.tokens) }
        // Of the unit that the text names.
        let own = Rational(1, measure.unitSize).flatMap { quantity.scaled(by: $0) } ?? quantity
        var words = own.readable(as: measure.unitSize == 1 ? measure.unit : nil).kitchenText
        // "demi-cuillère"
        if text.word(measure.number.upperBound - 1) == "-" { words += " " }
        edits.replace(number, with: words)
        let rest = measure.number.upperBound..<measure.tokens.upperBound
        guard let whole = text.place(rest) else { return words }
        // "2 cuillères à soupe": one word of the unit has a plural.
        let inflected = rest.first { inflection.knows(text.text($0..<$0 + 1)) }.flatMap { text.place($0..<$0 + 1) }
        guard let unit = inflected else { return words + text.text[number.upperBound..<whole.upperBound] }
        let form = inflection.counted(String(text.text[unit]), isPlural: own.isPlural)
        edits.replace(unit, with: form)
        words += text.text[number.upperBound..<unit.lowerBound] + form + text.text[unit.upperBound..<whole.upperBound]
        return words
    }

    /// "2 eggs" for "1 egg".
    func inflectFood(_ ingredient: Ingredient, isPlural: Bool, in edits: inout TextEdits) {
        let names = FoodName.names(
            of: ingredient.food,
            ingredient: 0,
            nounFirst: inflection.language.putsNounFirst
        )
        let end = measure.tokens.upperBound
        for index in end..<min(end + 6, text.count) where text.isWord(index) {
            let stem = FoodStem.of(text.word(index))
            guard names.contains(where: { $0.head == stem }), let place = text.place(index..<index + 1) else {
                continue
            }
            edits.replace(place, with: inflection.noun(String(text.text[place]), isPlural: isPlural))
            return
        }
    }
}
