/// Words that stand around amount and food in an ingredient line.
enum IngredientWords {
    /// Before an amount, without a meaning for the cook.
    static let leadIns: Set<String> = [
        "about", "approx", "approximately", "around", "ca", "circa", "roughly", "~", "plus", "+", ".", "≈",
    ]

    /// Between an amount and its unit.
    static let sizes: Set<String> = [
        "heaped", "heaping", "level", "rounded", "scant", "generous", "small", "medium", "large", "big", "good", "full",
        "tiny",
    ]

    /// "juice of 1 lemon"
    static let partsOfFruit: Set<String> = ["juice", "zest", "rind", "peel"]

    /// Amounts nobody counts; "of" must follow.
    static let splashes: Set<String> = [
        "splash", "drizzle", "glug", "squeeze", "touch", "dollop", "sprinkle", "sprinkling", "grating", "grind",
        "dusting", "swirl", "bit", "lot",
        "lots", "plenty",
    ]

    /// Amounts nobody counts, with or without a unit after them.
    static let some: Set<String> = ["some", "few", "little", "several"]

    /// Units that mean one of them where no number stands.
    static let unitsAlone: Set<Unit> = [.pinch, .dash, .handful, .bunch, .drop, .knob, .sprig]

    /// How many words at the end of a food say what it is for: "for frying", "to taste", "divided".
    static func tail(of food: [String]) -> Int? {
        guard food.count >= 2, let last = food.last else { return nil }
        if ["optional", "divided"].contains(last) { return 1 }
        guard
            let start = food.indices.dropFirst().suffix(4).first(where: {
                food[$0] == "for" || food[$0] == "to" || food[$0] == "as"
            })
        else { return nil }
        let isPurpose =
            switch food[start] {
            case "to": ["taste", "serve", "garnish", "finish", "decorate", "top", "season"].contains(last)
            case "as": last == "needed" || last == "required"
            default:
                last.hasSuffix("ing")
                    || ["garnish", "decoration", "taste", "texture", "colour", "color", "tin", "pan"].contains(last)
            }
        return isPurpose ? food.count - start : nil
    }
}
