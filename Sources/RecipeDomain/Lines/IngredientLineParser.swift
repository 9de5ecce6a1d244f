/// Reads a line such as "1 1/2 cups flour, sifted" into amount, unit, food and note.
///
/// Never fails: a line without an amount is all food. Time and memory grow with the length of the line, of which the
/// first 400 characters count.
public struct IngredientLineParser: Sendable {
    public init() {}

    public func parse(_ line: String) -> Ingredient {
        let clean = LineRepair.ingredient(LineShape.withoutBullet(line))
        var reading = IngredientReading(tokens: LineTokens(clean).tokens)
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
