/// Reads a line such as "1 1/2 cups flour, sifted" or "2 EL Öl zum Braten" into amount, unit, food and note.
///
/// Never fails: a line without an amount is all food. Time and memory grow with the length of the line, of which the
/// first 400 characters count.
public struct IngredientLineParser: Sendable {
    private let language: RecipeLanguage?

    /// - Parameter language: of all lines; where it is nil, each line's is told from its words, English where they don't.
    public init(language: RecipeLanguage? = nil) { self.language = language }

    public func parse(_ line: String) -> Ingredient {
        let plain = LineShape.withoutBullet(line)
        let lexicon = Lexicon.of(language ?? RecipeLanguage.detected(in: plain) ?? .english)
        let clean = LineRepair.ingredient(plain, language: lexicon.language)
        var reading = IngredientReading(LineTokens(clean, lexicon: lexicon), lexicon: lexicon)
        reading.skipLeadIn()
        reading.skipPartitive()
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
