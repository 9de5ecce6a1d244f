/// What a misread word behind a number means, if it is no word of its own: "tbap", "rnl", "mlnutes", "toblespoon".
enum UnitRepair {
    /// The unit, time or scale as it is written; nil where the word is none, is one as it stands, or may be several.
    static func unit(_ word: String) -> String? {
        if let known = short[word] ?? short[word.lowercased()] { return known }
        let low = word.lowercased()
        guard (3...14).contains(low.utf8.count), !isUnit(low),
            !KitchenVocabulary.isKnown(KitchenVocabulary.form(of: low)),
            low.allSatisfy({ $0.isLetter || $0.isASCIIDigit || $0 == "|" })
        else { return nil }
        let folded = LetterSlips.folded(low)
        var best: (name: String, distance: Double, length: Int)?
        var isUnique = true
        for name in names {
            let count = name.utf8.count
            let isLikeOthers = likeOthers.contains(name)
            let limit: Double =
                isLikeOthers && count == low.utf8.count ? 0.5 : count >= 8 ? 2 : count >= 6 ? 1.5 : count >= 4 ? 1 : 0.5
            let distance = folded == LetterSlips.folded(name) ? 0.25 : LetterSlips.distance(name, low, atMost: limit)
            guard let distance else { continue }
            let length = abs(name.utf8.count - low.utf8.count)
            if let now = best {
                if (distance, length) == (now.distance, now.length) { isUnique = isUnique && isSame(name, now.name) }
                guard (distance, length) < (now.distance, now.length) else { continue }
            }
            (best, isUnique) = ((name, distance, length), true)
        }
        return isUnique ? best?.name : nil
    }

    /// Whether a word is a unit or a time as it stands.
    static func isUnit(_ word: String) -> Bool { UnitNames.unit(word) != nil || Durations.unitSeconds(word) != nil }

    private static func isSame(_ a: String, _ b: String) -> Bool {
        UnitNames.unit(a) == UnitNames.unit(b) && Durations.unitSeconds(a) == Durations.unitSeconds(b)
    }

    private static let short: [String: String] = [
        "q": "g", "mi": "ml", "m1": "ml", "m|": "ml", "rnl": "ml", "nl": "ml", "rni": "ml", "mil": "ml", "lm": "ml",
        "kq": "kg",
        "k9": "kg", "hg": "kg", "gk": "kg", "0z": "oz", "o2": "oz", "02": "oz", "z": "oz", "zo": "oz", "1b": "lb",
        "|b": "lb",
        "lh": "lb", "1bs": "lbs", "tbs": "tbsp", "tbp": "tbsp", "bsp": "tbsp", "tsb": "tsp", "tp": "tsp", "ts": "tsp",
        "stp": "tsp",
        "tps": "tsp", "t5p": "tsp", "tb5p": "tbsp", "tbps": "tbsp", "cu": "cup", "rnin": "min", "mln": "min",
        "m1n": "min",
        "mn": "min", "imn": "min", "mni": "min", "rnins": "mins", "mlns": "mins", "m1ns": "mins",
    ]

    /// Names that a letter tells from other words of a kitchen: "sprign onions" are no sprigs.
    private static let likeOthers: Set<String> = [
        "sprigs", "stick", "sticks", "slices", "bunch", "glass", "glasses", "tins", "can", "cans", "pound",
    ]

    private static let names = [
        "tbsp", "tsp", "cup", "cups", "tablespoon", "tablespoons", "teaspoon", "teaspoons", "gram", "grams", "ounce",
        "ounces",
        "pound", "pounds", "clove", "cloves", "pinch", "minute", "minutes", "min", "mins", "hour", "hours", "seconds",
        "degrees",
        "fahrenheit", "celsius", "litre", "litres", "liter", "millilitres", "milliliters", "stick", "sticks", "slices",
        "bunch",
        "handful", "sprigs", "can", "cans", "glass", "glasses", "packet", "packets", "tins",
    ]
}
