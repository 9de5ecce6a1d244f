/// The number in what a recipe makes: "4 servings", "12 cookies", "für 4-6 Personen".
struct RecipeYield {
    let quantity: Quantity
    private let text: TextTokens
    private let number: Range<Int>
    private let lexicon: Lexicon

    /// nil where the text gives no number.
    init?(_ yield: String, language: RecipeLanguage) {
        text = TextTokens(String(yield.prefix(200)))
        lexicon = .of(language)
        let amounts = AmountReader(tokens: text.tokens, language: language)
        for index in text.tokens.indices {
            guard let (quantity, next) = amounts.amount(at: index), quantity.bounds.low.numerator > 0 else { continue }
            // "a crowd"
            if next == index + 1, lexicon.articles.contains(text.word(index)) { continue }
            let dozen = lexicon.multiples[text.word(next)].flatMap { Rational($0) }
            self.quantity = dozen.flatMap { quantity.scaled(by: $0) } ?? quantity
            number = index..<(dozen == nil ? next : next + 1)
            return
        }
        return nil
    }

    /// The text with another number, and what it counts in the plural or the singular.
    func text(with quantity: Quantity, inflection: Inflection) -> String {
        var edits = TextEdits()
        if let place = text.place(number) { edits.replace(place, with: quantity.readable(as: nil).kitchenText) }
        // What is counted stands behind the number, its size between ("1 9-inch cake").
        for index in number.upperBound..<min(number.upperBound + 5, text.count) where text.isWord(index) {
            guard lexicon.unit(text.word(index))?.unit.dimension != .length, let place = text.place(index..<index + 1)
            else {
                continue
            }
            let word = String(text.text[place])
            edits.replace(place, with: inflection.counted(word, isPlural: quantity.isPlural))
            if inflection.knows(word) || FoodWords.breaks.contains(text.word(index)) { break }
        }
        return edits.applied(to: text.text)
    }
}
