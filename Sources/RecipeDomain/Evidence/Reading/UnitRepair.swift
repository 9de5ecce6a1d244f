/// What a misread word behind a number means, if it is no word of its own: "tbap", "rnl", "mlnutes", "toblespoon".
struct UnitRepair {
    private let vocabulary: KitchenVocabulary
    private let names: [(name: String, folded: String)]

    init(_ vocabulary: KitchenVocabulary) {
        self.vocabulary = vocabulary
        guard vocabulary.language != .english else {
            names = Self.english.map { ($0, LetterSlips.folded($0)) }
            return
        }
        let lexicon = vocabulary.lexicon
        let words =
            lexicon.units.keys.flatMap { $0.split(separator: " ").map(String.init) } + lexicon.durations.keys
            + lexicon.degrees
        names = Set(words).filter { $0.utf8.count >= 4 && lexicon.ofs.isDisjoint(with: [$0]) }.sorted().map {
            ($0, LetterSlips.folded($0))
        }
    }

    /// The unit, time or scale as it is written; nil where the word is none, is one as it stands, or may be several.
    func unit(_ word: String) -> String? {
        if let known = Self.short(vocabulary.language)[word] ?? Self.short[word] ?? Self.short[word.lowercased()] {
            return known
        }
        let low = Words.folded(word)
        guard (3...14).contains(low.utf8.count), !isUnit(low),
            !vocabulary.isKnown(vocabulary.form(of: low)),
            low.allSatisfy({ $0.isLetter || $0.isASCIIDigit || $0 == "|" })
        else { return nil }
        let folded = LetterSlips.folded(low)
        var best: (name: String, distance: Double, length: Int)?
        var isUnique = true
        for (name, same) in names {
            let count = name.utf8.count
            let isLikeOthers = Self.likeOthers.contains(name)
            let limit: Double =
                isLikeOthers && count == low.utf8.count ? 0.5 : count >= 8 ? 2 : count >= 6 ? 1.5 : count >= 4 ? 1 : 0.5
            let distance = folded == same ? 0.25 : LetterSlips.distance(name, low, atMost: limit)
            guard let distance else { continue }
            let length = abs(name.utf8.count - low.utf8.count)
            if let now = best {
                if (distance, length) == (now.distance, now.length) { isUnique = isUnique && isSame(name, now.name) }
                guard (distance, length) < (now.distance, now.length) else { continue }
            }
            (best, isUnique) = ((name, distance, length), true)
        }
        guard isUnique, let best else { return nil }
        // "corottes" are carrots rather than "canettes".
        let isTime = best.distance <= 0.5 && Durations.unitSeconds(best.name, in: vocabulary.language) != nil
        if vocabulary.language != .english, !isTime, vocabulary.isNearFood(low, atMost: best.distance) { return nil }
        return best.name
    }

    /// Whether a word is a unit or a time as it stands.
    func isUnit(_ word: String) -> Bool {
        let language = vocabulary.language
        return UnitNames.unit(word, in: language) != nil || Durations.unitSeconds(word, in: language) != nil
            || language != .english && vocabulary.lexicon.unitOpenings.contains(Words.folded(word)) && word.count > 2
    }

    private func isSame(_ a: String, _ b: String) -> Bool {
        let language = vocabulary.language
        return UnitNames.unit(a, in: language) == UnitNames.unit(b, in: language)
            && Durations.unitSeconds(a, in: language) == Durations.unitSeconds(b, in: language)
            && (vocabulary.lexicon.unitOpenings.contains(a) == vocabulary.lexicon.unitOpenings.contains(b))
    }

    /// What is read for the short names of one language.
    private static func short(_ language: RecipeLanguage) -> [String: String] {
        switch language {
        case .german:
            [
                "FL": "EL", "E1": "EL", "EI": "EL", "E|": "EL", "LE": "EL", "Fl": "EL", "IL": "TL", "T1": "TL",
                "TI": "TL", "T|": "TL",
                "Mln": "Min", "M1n": "Min", "Mim": "Min", "Grod": "Grad", "Gard": "Grad", "5td": "Std", "Sfd": "Std",
                "8d": "Bd",
            ]
        case .french:
            [
                "rnn": "mn", "lc": "cl", "ol": "cl", "0l": "cl", "el": "cl", "c|": "cl", "cas": "cas", "c1": "cl",
                "cI": "cl", "eas": "cas",
            ]
        case .spanish: ["cdo": "cda", "edo": "cda", "eda": "cda", "ada": "cda", "cdfa": "cdta", "edta": "cdta"]
        case .english: [:]
        }
    }

    private static let short: [String: String] = [
        "q": "g", "mi": "ml", "m1": "ml", "m|": "ml", "rnl": "ml", "nl": "ml", "rni": "ml", "mil": "ml", "lm": "ml",
        "kq": "kg",
        "k9": "kg", "hg": "kg", "gk": "kg", "0z": "oz", "o2": "oz", "02": "oz", "z": "oz", "zo": "oz", "1b": "lb",
        "|b": "lb",
        "lh": "lb", "1bs": "lbs", "tbs": "tbsp", "tbp": "tbsp", "bsp": "tbsp", "sp": "tsp", "tsb": "tsp", "tp": "tsp",
        "ts": "tsp",
        "stp": "tsp",
        "tps": "tsp", "t5p": "tsp", "tb5p": "tbsp", "tbps": "tbsp", "cu": "cup", "rnin": "min", "mln": "min",
        "m1n": "min",
        "mn": "min", "mim": "min", "mir": "min", "imn": "min", "mni": "min", "rnins": "mins", "mlns": "mins",
        "m1ns": "mins",
    ]

    /// Names that a letter tells from other words of a kitchen: "sprign onions" are no sprigs.
    private static let likeOthers: Set<String> = [
        "sprigs", "stick", "sticks", "slices", "bunch", "glass", "glasses", "tins", "can", "cans", "pound",
        "pounds",
    ]

    private static let english = [
        "tbsp", "tsp", "cup", "cups", "tablespoon", "tablespoons", "teaspoon", "teaspoons", "gram", "grams", "ounce",
        "ounces",
        "pound", "pounds", "clove", "cloves", "pinch", "minute", "minutes", "min", "mins", "hour", "hours", "seconds",
        "degrees",
        "fahrenheit", "celsius", "litre", "litres", "liter", "millilitres", "milliliters", "stick", "sticks", "slices",
        "bunch", "inch", "inches", "centimetre", "centimetres",
        "handful", "sprigs", "can", "cans", "glass", "glasses", "packet", "packets", "tins",
    ]
}
