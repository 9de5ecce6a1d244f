/// How an English ingredient line says what is done to a food.
enum IngredientWords {
    /// How many words at the end of a food are a note: "for frying", "to taste", "divided", "finely chopped".
    static func tail(of food: [String]) -> Int? {
        guard food.count >= 2, let last = food.last else { return nil }
        if ["optional", "divided"].contains(last) { return 1 }
        if let tail = purpose(of: food, last) ?? preparation(of: food, last) { return tail }
        if let cut = food.lastIndex(of: "cut"), cut > 0, cut + 1 < food.count, ["into", "in"].contains(food[cut + 1]) {
            return food.count - cut
        }
        return food.count > 3 && food.suffix(3) == ["at", "room", "temperature"] ? 3 : nil
    }

    private static func purpose(of food: [String], _ last: String) -> Int? {
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

    /// "finely chopped", "peeled and deveined"; a food must be left.
    private static func preparation(of food: [String], _ last: String) -> Int? {
        guard preparations.contains(last) else { return nil }
        var start = food.count - 1
        while start > 1,
            preparations.contains(food[start - 1]) || manners.contains(food[start - 1])
                || food[start - 1] == "and"
        {
            start -= 1
        }
        let isFoodLeft = !preparations.contains(food[start - 1]) && !manners.contains(food[start - 1])
        return isFoodLeft ? food.count - start : nil
    }

    private static let preparations: Set<String> = [
        "chopped", "minced", "diced", "sliced", "grated", "shredded", "melted", "softened", "beaten", "crushed",
        "peeled", "cubed", "halved", "quartered", "drained", "rinsed", "julienned", "crumbled", "mashed", "toasted",
        "sifted", "juiced", "zested", "deveined", "deseeded", "seeded", "trimmed", "torn", "thawed", "chilled",
        "smashed",
        "cored", "pitted", "squeezed", "whisked", "washed", "warmed", "separated", "cut",
    ]

    private static let manners: Set<String> = [
        "finely", "thinly", "roughly", "coarsely", "freshly", "lightly", "thickly", "very", "well",
    ]
}
