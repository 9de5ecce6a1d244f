/// Recognises cooking steps and what they hold.
public enum StepRecogniser {
    /// 0…1: how much a line looks like a cooking step.
    public static func likelihood(_ line: String) -> Double {
        let (number, text) = LineShape.numbered(line)
        let words = Words.of(text)
        guard let first = words.first, words.count <= 80 else { return 0 }
        let base: Double
        if let rest = afterLeadIn(words) {
            // "Next, fry in butter": what follows is what begins with the verb.
            base = isManner(first) ? 0.9 : min(0.9, likelihood(rest.joined(separator: " ")))
        } else if CookingWords.verbs.contains(first) || hyphenatedVerb(text) {
            base = verbLikelihood(first, words)
        } else if CookingWords.nounsToo.contains(first) || CookingWords.rarelyNouns.contains(first), words.count >= 3,
            takesObject(words[1]),
            words[1] != "and" || words.dropFirst(2).contains(where: { ["the", "your", "a", "it"].contains($0) })
        {
            base = 0.85
        } else if isCompoundVerb(words) {
            base = words.dropFirst(2).contains(where: takesObject) ? 0.9 : 0.35
        } else if CookingWords.nounsToo.contains(first),
            leadsToVerb(words) || (first == "cream" && words.contains("sugar"))
        {
            base = 0.8
        } else if isWithoutVerb(words) || forbids(words) {
            base = 0.8
        } else if CookingWords.leadIns.contains(first),
            words.dropFirst().prefix(12).contains(where: {
                CookingWords.verbs.contains($0) && !CookingWords.nounsToo.contains($0)
            })
        {
            base = 0.8
        } else {
            base = 0
        }
        // "Pull-Apart Garlic Bread" begins with no verb.
        if number == nil, isHyphenatedName(text) { return min(base, 0.3) }
        // "Slice of heaven" names something, and so does "Toast with Eggs".
        if number == nil, words.count >= 2, words[1] == "of" || isNamed(text, first) { return 0.3 }
        if number == nil, words.count <= 5, !isSupported(words) { return min(base, 0.3) }
        return number == nil ? base : max(base, words.count >= 2 ? 0.75 : 0.4)
    }

    private static let verbsAlone: Set<String> = ["serve", "taste", "bake", "cook", "shake", "blend", "drain", "whip"]

    /// "Cook with love" and "bring a friend" are no steps: something of a kitchen must stand beside the verb.
    private static func isSupported(_ words: [String]) -> Bool {
        if let rest = afterLeadIn(words) { return rest.count > 1 || rest == ["serve"] }
        if isWithoutVerb(words) || forbids(words) { return true }
        let isLight = CookingWords.lightVerbs.contains(words[0])
        guard words.count > 1 else { return !isLight || verbsAlone.contains(words[0]) }
        if words.count == 2, words[1].allSatisfy(\.isASCIIDigit) { return false }
        // What is named may be a food nobody listed here.
        let isPlain = words.contains { ["the", "them", "everything", "together", "when", "into", "hand"].contains($0) }
        let hasIt = zip(words, words.dropFirst()).contains { $1 == "it" && !["with", "to"].contains($0) }
        if !isLight, isPlain || hasIt || words.dropFirst().contains(where: { $0.count > 4 && $0.hasSuffix("ly") }) {
            return true
        }
        if !isLight, (words[0] == "add" && !["to", "me", "us", "a"].contains(words[1])) { return true }
        return words.dropFirst().contains { word in
            CookingWords.foods.contains(Words.singular(word)) || CookingWords.equipment.contains(Words.singular(word))
                || CookingWords.besideVerbs.contains(word) || word.first?.isASCIIDigit == true || isVerb(word)
                || Durations.unitSeconds(word) != nil
        }
    }

    /// What stands behind the words a step may begin with before its verb; nil where there are none, or no verb follows.
    private static func afterLeadIn(_ words: [String]) -> [String]? {
        guard words.count > 1, isManner(words[0]) || CookingWords.leadInsAlone.contains(words[0]) else { return nil }
        let rest = Array(words.dropFirst())
        if let further = afterLeadIn(rest) { return further }
        return CookingWords.verbs.contains(rest[0]) || isCompoundVerb(rest) ? rest : nil
    }

    /// "gently", "carefully"
    private static func isManner(_ word: String) -> Bool {
        word.hasSuffix("ly") && word.count > 4 && !CookingWords.verbs.contains(word) && !spoken.contains(word)
    }

    private static let spoken: Set<String> = [
        "really", "literally", "honestly", "actually", "seriously", "definitely", "absolutely", "totally", "family",
        "basically", "probably", "obviously",
    ]

    /// "Into the oven for 20 minutes", "Oven at 200 °C", "In go the peas", "Then the onions", "Get the pan hot"
    private static func isWithoutVerb(_ words: [String]) -> Bool {
        guard words.count >= 3 else { return false }
        let isPlaced = ["the", "a", "your"].contains(words[1]) && words.count >= 4 && Self.places.contains(words[2])
        switch words[0] {
        case "in", "into": return isPlaced || words[1] == "goes" || words[1] == "go"
        case "back": return words[1] == "in" || words[1] == "into"
        case "oven": return words.contains { $0.first?.isASCIIDigit == true && $0.contains { $0.isASCIIDigit } }
        case "then", "next":
            return words.count <= 5 && ["the", "your", "some"].contains(words[1])
                && CookingWords.foods.contains(Words.singular(words[words.count - 1]))
        case "get": return words.contains { CookingWords.equipment.contains($0) } && words.contains("hot")
        default: return false
        }
    }

    private static let places: Set<String> = [
        "oven", "fridge", "freezer", "pan", "pot", "bowl", "fryer", "microwave", "blender", "processor", "wok",
    ]

    /// "Don't stir", "Do not overmix"
    private static func forbids(_ words: [String]) -> Bool {
        let verb: String?
        switch words[0] {
        case "dont", "don't": verb = words.dropFirst().first
        case "do": verb = words.count > 2 && words[1] == "not" ? words[2] : nil
        default: verb = nil
        }
        guard let verb else { return false }
        return isVerb(verb) || verb.hasPrefix("over") && isVerb(String(verb.dropFirst(4)))
    }

    /// "air fry", "slow cook"
    private static func isCompoundVerb(_ words: [String]) -> Bool {
        words.count > 1 && CookingWords.verbs.contains(words[0] + "-" + words[1])
    }

    /// "Pull-apart", "No-bake": a word made of two that is no verb of a kitchen.
    private static func isHyphenatedName(_ text: String) -> Bool {
        let first = text.prefix { !$0.isWhitespace }.lowercased()
        guard let dash = first.firstIndex(of: "-"), dash != first.startIndex,
            first.allSatisfy({ $0.isLetter || $0 == "-" })
        else { return false }
        let words = Words.of(text)
        let behind = first.count(where: { $0 == "-" }) + 1
        return !CookingWords.verbs.contains(first) && !(words.count > behind && takesObject(words[behind]))
    }

    /// Whether a first word that may be a noun begins a name, written as names are: "Stew for Two".
    private static func isNamed(_ text: String, _ first: String) -> Bool {
        guard CookingWords.nounsToo.contains(first) || CookingWords.rarelyNouns.contains(first) else { return false }
        let words = text.split { !$0.isLetter && $0 != "'" }
        let (high, low) = (
            words.filter { $0.first?.isUppercase == true }, words.filter { $0.first?.isLowercase == true }
        )
        return (2...6).contains(words.count) && high.count >= 2 && text.contains(where: \.isLowercase)
            && !text.contains(where: \.isNumber) && low.allSatisfy { Words.stop.contains($0.lowercased()) }
            && !words.contains { ["the", "into", "until"].contains($0.lowercased()) }
    }

    /// A kitchen's own verb, "stirring" too.
    private static func isVerb(_ word: String) -> Bool {
        var stem = word
        if word.hasSuffix("ing"), word.count > 5 { stem = String(word.dropLast(3)) }
        let stems = [stem, stem + "e", String(stem.dropLast())]
        return stems.contains { CookingWords.verbs.contains($0) && !CookingWords.lightVerbs.contains($0) }
            && word != "match" || word == "serve"
    }

    /// "…, then beat in the eggs"
    private static func leadsToVerb(_ words: [String]) -> Bool {
        zip(words, words.dropFirst()).contains { $0 == "then" && CookingWords.verbs.contains($1) }
    }

    /// How surely a line that begins with a verb is a step: its first word may be a noun.
    private static func verbLikelihood(_ first: String, _ words: [String]) -> Double {
        let isFollowed =
            words.count >= 2 && (takesObject(words[1]) || (words[1].hasSuffix("ly") && words[1].count > 5))
        // "Salt and pepper" is none without what is salted.
        if CookingWords.nounsToo.contains(first) || CookingWords.rarelyNouns.contains(first), words.count >= 2,
            words[1] == "and",
            !words.dropFirst(2).contains(where: {
                CookingWords.verbs.contains($0) && !CookingWords.nounsToo.contains($0)
            })
        {
            return words.dropFirst(2).contains { ["the", "your", "a", "both", "it"].contains($0) } ? 0.9 : 0.3
        }
        // "Stir fry" is a dish.
        if CookingWords.nounsToo.contains(first) || (first == "stir" && words.count >= 2 && words[1].hasPrefix("fr")) {
            if isFollowed { return 0.9 }
            return words.count >= 3 && words.dropFirst().contains(where: takesObject) ? 0.6 : 0.35
        }
        if CookingWords.rarelyNouns.contains(first) {
            if isFollowed { return 0.9 }
            if words.count == 1 { return verbsAlone.contains(first) ? 0.6 : 0.35 }
            return words.dropFirst().contains { takesObject($0) || CookingWords.foods.contains(Words.singular($0)) }
                ? 0.75 : 0.35
        }
        return words.count >= 2 ? 0.95 : 0.6
    }

    /// The step's text without its number, its misread times and temperatures mended, ending as it did.
    public static func text(_ line: String) -> String { LineRepair.sentence(LineShape.numbered(line).text) }

    /// A step with the times and temperatures its text names.
    public static func step(_ text: String) -> Step {
        Step(text: text, timers: Durations.timers(in: text), temperatures: Temperatures.temperatures(in: text))
    }

    /// Whether a text reads on in the next line: it ends in a word or mark that nothing ends with.
    static func isOpenEnded(_ line: String) -> Bool {
        if let last = line.trimmed.last, ",-–&+…".contains(last) || line.hasSuffix("..") { return true }
        guard let last = Words.of(line).last else { return false }
        return [
            "and", "or", "with", "the", "a", "an", "of", "in", "into", "on", "onto", "to", "for", "until", "at", "over",
            "about", "from", "then", "plus", "by", "per", "without", "through", "between", "under", "while", "when",
            "if",
            "your", "its", "more", "some", "each", "as",
        ].contains(last)
    }

    /// The sentences of spoken or written text, at most 400.
    static func sentences(of text: String) -> [String] {
        var sentences: [String] = []
        var current = ""
        let characters = Array(text.prefix(100_000))
        for (index, character) in characters.enumerated() where sentences.count < 400 {
            current.append(character)
            let isEnd = ".!?;\n".contains(character)
            let next = index + 1 < characters.count ? characters[index + 1] : " "
            guard isEnd, next.isWhitespace || character == "\n" else { continue }
            let isAbbreviation =
                character == "."
                && current.split(separator: " ").last.map {
                    UnitNames.unit($0) != nil || $0.lowercased() == "min." || $0 == "approx."
                        || $0.dropLast().allSatisfy(\.isNumber)
                } == true && !next.isNewline
            if isAbbreviation, index + 2 < characters.count,
                characters[index + 2].isLowercase || characters[index + 2].isNumber
            {
                continue
            }
            sentences.append(current.trimmed)
            current = ""
        }
        sentences.append(current.trimmed)
        return sentences.filter { !$0.isEmpty }
    }

    private static func hyphenatedVerb(_ text: String) -> Bool {
        let first = text.prefix { $0.isLetter || $0 == "-" }.lowercased()
        return first.contains("-") && CookingWords.verbs.contains(first)
    }

    private static func takesObject(_ word: String) -> Bool {
        [
            "the", "it", "with", "a", "an", "over", "on", "in", "into", "until", "each", "both", "your", "them", "for",
            "to", "all", "together", "well", "down", "up", "out", "both", "and", "onto", "through", "under", "by",
            "flat",
            "everything",
        ]
        .contains(word) || Int(word) != nil
    }
}
