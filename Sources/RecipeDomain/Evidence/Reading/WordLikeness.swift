/// Whether a word of the evidence can be a word of a recipe, misread or misheard.
enum WordLikeness {
    /// `heard` may differ from `word` in few letters, unless it is a word of its own: "beet" is no misread "beef".
    ///
    /// - Parameter isLoose: where all else agrees, two letters in five may be wrong.
    static func isAlike(
        _ word: String,
        _ heard: String,
        heardIsKnown: Bool,
        isLoose: Bool = false,
        in vocabulary: KitchenVocabulary
    ) -> Bool {
        if word == heard || isInflected(word, heard, in: vocabulary) { return true }
        guard !heardIsKnown else { return false }
        let (folded, other) = (LetterSlips.folded(word), LetterSlips.folded(heard))
        if word.utf8.count >= 3, folded == other { return true }
        let limit = limit(word.utf8.count, heard: heard.utf8.count, isLoose: isLoose)
        guard limit > 0 else { return false }
        return LetterSlips.distance(word, heard, atMost: limit) != nil
            || other.utf8.count != heard.utf8.count && LetterSlips.distance(folded, other, atMost: limit) != nil
    }

    /// How far a word of so many letters may be from one that was read or heard.
    static func limit(_ count: Int, heard: Int, isLoose: Bool) -> Double {
        switch count {
        case ..<3: 0
        case 3: isLoose || heard == 2 ? 1 : 0.5
        case 4: isLoose ? 1.5 : 1
        case 5: isLoose ? 2 : 1
        case 6...7: isLoose ? 2.5 : 1.5
        case 8...10: isLoose ? 3.5 : 2
        default: isLoose ? 4.5 : 3
        }
    }

    /// "zwiebel" and "zwiebeln", "cook" and "cooked": one is the other with an ending.
    static func isInflected(_ a: String, _ b: String, in vocabulary: KitchenVocabulary) -> Bool {
        let (short, long) = a.utf8.count <= b.utf8.count ? (a, b) : (b, a)
        guard short.utf8.count >= 5, long.utf8.count - short.utf8.count <= 2, long.hasPrefix(short) else {
            return false
        }
        return !vocabulary.isFood(long) || !vocabulary.isFood(short)
    }

    /// What recognisers of speech write for a word of the kitchen that sounds the same.
    static let sounds: [String: Set<String>] = [
        "flour": ["flower"], "thyme": ["time"], "leek": ["leak"], "dough": ["doe"], "beet": ["beat"],
        "mussel": ["muscle"], "meat": ["meet"], "bread": ["bred"], "pear": ["pair"], "pea": ["pee"],
        "currant": ["current"], "mousse": ["moose"], "steak": ["stake"], "chili": ["chilly", "chile"],
        "chilli": ["chilly", "chili", "chile"], "mustard": ["mustered"], "sauce": ["source"], "paste": ["paced"],
        "plaice": ["place"], "maize": ["maze"], "sweet": ["suite"], "knead": ["need"], "sear": ["seer"],
        "grate": ["great"], "whisk": ["wisk"], "braise": ["brays"], "roux": ["rue"],
        "tahini": ["tahina"], "bay": ["bae"], "cumin": ["coming"],
        "fry": ["fri"], "pare": ["pair"], "peel": ["peal"], "ghee": ["gee"],
    ]
}
