/// Tells lines that name an ingredient from lines that tell to do something, roughly and in four languages.
enum KitchenWords {
    private static let verbs: Set<String> = [
        "add", "bake", "beat", "blend", "boil", "bring", "brown", "brush", "chill", "chop", "combine", "cook", "cool",
        "cover", "crush", "cut", "dice", "drain", "drizzle", "fold", "fry", "garnish", "grate", "grill", "heat",
        "knead",
        "leave", "let", "marinate", "mash", "melt", "mince", "mix", "peel", "place", "pour", "preheat", "put", "reduce",
        "rest", "rinse", "roast", "roll", "season", "serve", "set", "sift", "simmer", "slice", "soak", "spread",
        "sprinkle", "steam", "stir", "strain", "toss", "turn", "wash", "whisk",
        "backen", "braten", "geben", "hacken", "kneten", "kochen", "mischen", "rühren", "schneiden", "schälen",
        "servieren", "unterheben", "verrühren", "ziehen", "zugeben",
        "ajouter", "ajoutez", "couper", "coupez", "cuire", "faire", "faites", "laisser", "laissez", "mélanger",
        "mélangez", "servir", "servez", "verser", "versez",
        "agregar", "añadir", "añade", "cocer", "cocinar", "cortar", "corta", "freír", "hornear", "mezclar", "mezcla",
    ]
    private static let times: Set<String> = [
        "minute", "minutes", "min", "mins", "hour", "hours", "h", "second", "seconds", "sec", "minuten", "stunden",
        "minutos", "horas", "heures", "°c", "°f",
    ]
    private static let mostIngredientWords = 14
    private static let fewestStepWords = 3

    static func words(_ text: String) -> [String] {
        text.lowercased().split { $0.isWhitespace || ",.;:!()".contains($0) }.map(String.init)
    }

    /// Begins with an amount that is no time.
    static func isIngredient(_ text: String) -> Bool {
        let words = words(text)
        guard let first = text.first(where: { !$0.isWhitespace && !"-•*".contains($0) }), words.count >= 2 else {
            return false
        }
        return first.isNumber && words.count <= mostIngredientWords && !times.contains(words[1])
    }

    /// Holds a cooking verb and is more than a heading.
    static func isStep(_ text: String) -> Bool {
        let words = words(text)
        return words.count >= fewestStepWords && words.contains(where: verbs.contains)
    }

    /// The food of an ingredient line, near enough to see that two lines mean the same.
    static func food(_ line: String) -> String {
        let units: Set<String> = [
            "g", "kg", "ml", "l", "tsp", "tbsp", "cup", "cups", "clove", "cloves", "bunch", "el", "tl", "oz", "lb",
            "of",
        ]
        return words(line).filter { word in
            !units.contains(word) && !(word.first?.isNumber ?? true)
        }.joined(separator: " ")
    }
}
