/// What is known of single words when lines are looked up.
enum KitchenVocabulary {
    /// Whether a word, in the singular, is one that was surely read as it stands.
    static func isKnown(_ word: String) -> Bool {
        all.contains(word) || KitchenActions.base(of: word) != nil || UnitNames.unit(word) != nil
            || Durations.unitSeconds(word) != nil
    }

    /// A word in the form in which words are compared: the singular, "olive" for "olives" as well.
    static func form(of word: String) -> String {
        if word.hasSuffix("ves"),
            CookingWords.foods.contains(String(word.dropLast())) || qualifiers.contains(String(word.dropLast()))
        {
            return String(word.dropLast())
        }
        return Words.singular(word)
    }

    /// The words of a text that say something, in that form.
    static func content(_ text: some StringProtocol) -> [String] {
        Words.of(text).filter { !Words.stop.contains($0) }.map(form)
    }

    static func isFood(_ word: String) -> Bool { CookingWords.foods.contains(word) }

    /// How much a word says about which food is meant, 0…1: "large" says little, "olive" as much as "oil".
    static func weight(of word: String) -> Double {
        if qualifiers.contains(word) { return 0.25 }
        if word.hasSuffix("ed") && word.count > 4 || word.hasSuffix("ly") && word.count > 4, !isFood(word) {
            return 0.25
        }
        return 1
    }

    /// How big, how fresh, how cut: what may be left out without another food being meant.
    static let qualifiers: Set<String> = [
        "large", "small", "medium", "big", "extra", "virgin", "fresh", "freshly", "ripe", "whole", "raw", "organic",
        "free",
        "range", "good", "quality", "plain", "purpose", "unsalted", "cold", "warm", "hot", "lukewarm", "soft", "fine",
        "finely",
        "coarse", "coarsely", "roughly", "thinly", "thick", "thin", "boneless", "skinless", "bone", "skin", "lean",
        "ground",
        "cut", "room", "temperature", "cubed", "clean", "dry", "sea", "kosher", "flaky", "table", "neutral", "cooking",
        "new",
        "baby", "young", "tender", "head", "clove", "stick", "stalk", "leaf", "sprig", "piece", "slice", "bunch",
        "bulb",
        "handful", "leftover", "homemade", "store", "bought", "favourite", "favorite", "heaped", "level", "bite",
        "sized", "size",
        "gross", "grosse", "klein", "kleine", "frisch", "frische", "grande", "petit", "petite", "frais", "fraiche",
        "fresco",
        "fresca", "pequeno", "pequena", "bien",
    ]

    private static let common: Set<String> = [
        "add", "also", "mine", "fire", "night", "right", "sight", "light", "fight", "weight", "height", "once", "our",
        "ours", "hour", "always", "any", "because", "before", "after", "best", "better", "bit", "bring", "but", "call",
        "could",
        "day", "did", "do", "does", "done", "dont", "down", "each", "easy", "else", "even", "every", "few", "from",
        "get", "give",
        "go", "goes", "gone", "good", "got", "great", "had", "half", "has", "have", "he", "her", "him", "how", "if",
        "instead",
        "kind", "know", "later", "like", "little", "long", "look", "lot", "love", "made", "make", "many", "maybe", "me",
        "more",
        "most", "much", "must", "need", "never", "nice", "no", "not", "oh", "okay", "one", "only", "other", "perfect",
        "people",
        "pretty", "put", "quite", "really", "recipe", "right", "said", "same", "say", "see", "she", "should", "show",
        "side", "sure",
        "than", "thank", "thanks", "there", "thing", "think", "time", "today", "too", "try", "us", "use", "very",
        "video", "want",
        "was", "way", "were", "what", "when", "where", "which", "while", "who", "why", "without", "would", "yeah",
        "yes", "yet",
        "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "fifteen", "twenty",
        "thirty",
        "forty", "fifty", "sixty", "hundred", "dozen", "couple", "quarter", "third", "red", "green", "white", "black",
        "brown",
        "yellow", "golden", "dark", "light", "sweet", "sour", "spicy", "vegan", "big", "ingredient", "dinner", "lunch",
        "breakfast", "kitchen", "family", "home", "delicious", "amazing", "welcome", "hello", "hey", "guys", "everyone",
        "nicht", "und", "oder", "der", "die", "das", "mit", "den", "dem", "ein", "eine", "einen", "ist", "auf", "bei",
        "fur", "les",
        "des", "une", "dans", "avec", "pour", "sur", "pas", "los", "las", "una", "con", "para", "por", "del", "que",
    ]

    private static let all: Set<String> = written.union(written.map(form))
    private static let written: Set<String> = CookingWords.foods.union(CookingWords.verbs).union(CookingWords.equipment)
        .union(CookingWords.besideVerbs).union(CookingWords.afterVerbs).union(CookingWords.leadIns).union(Words.stop)
        .union(qualifiers).union(common).union(otherFoods)

    /// Foods that begin nobody's step and end nobody's line, but are told from others by a letter.
    private static let otherFoods: Set<String> = [
        "breast", "thigh", "wing", "drumstick", "loin", "belly", "shoulder", "mince", "bass", "trout", "sole", "crisp",
        "rind", "peel", "kernel", "floret", "wedge", "baking", "bicarbonate", "cake", "malt", "mead", "lobe", "spring",
        "bell",
        "cupcake", "pancake", "cheesecake", "canned", "tinned", "bottled", "grape", "bay", "pine", "star", "anise",
        "snap", "heavy", "double", "single", "condensed", "evaporated", "maple",
        "rapeseed",
        "sunflower", "canola", "balsamic", "cider", "dijon", "basmati", "jasmine", "arborio", "sourdough", "wholemeal",
    ]
}
