/// How a line begins, by which a step is told from everything else.
struct StepOpening {
    let text: String
    let words: [String]
    private let first: String

    /// nil for no words, or more than any step has.
    init?(_ text: String) {
        let words = Words.of(text)
        guard let first = words.first, words.count <= 80 else { return nil }
        (self.text, self.words, self.first) = (text, words, first)
    }

    /// 0…1: how surely a step begins so.
    var likelihood: Double {
        if let rest = Self.behindLeadIn(words) {
            // "Next, fry in butter": what follows is what begins with the verb.
            return Self.isManner(first)
                ? 0.9 : StepOpening(rest.joined(separator: " ")).map { min(0.9, $0.likelihood) } ?? 0
        }
        if Self.isCompoundVerb(words) { return compoundVerbLikelihood }
        if isDoubtful { return doubtfulVerbLikelihood }
        if CookingWords.verbs.contains(first) { return words.count >= 2 ? 0.95 : 0.6 }
        if hasNoVerb || forbids { return 0.8 }
        let leadsOn =
            CookingWords.leadIns.contains(first)
            && words.dropFirst().prefix(12).contains {
                CookingWords.verbs.contains($0) && !CookingWords.nounsToo.contains($0)
            }
        return leadsOn ? 0.8 : 0
    }

    /// "Pull-Apart Garlic Bread", "Slice of heaven", "Toast with Eggs".
    var isName: Bool { isHyphenatedName || (words.count >= 2 && words[1] == "of") || isCapitalisedName }

    /// "Cook with love" and "bring a friend" are no steps: something of a kitchen stands beside a step's verb.
    var isSupported: Bool {
        if let rest = Self.behindLeadIn(words) { return rest.count > 1 || rest == ["serve"] }
        if hasNoVerb || forbids { return true }
        let isLight = CookingWords.lightVerbs.contains(first)
        guard words.count > 1 else { return !isLight || CookingWords.verbsAlone.contains(first) }
        if words.count == 2, words[1].allSatisfy(\.isASCIIDigit) { return false }
        let rest = words.dropFirst()
        if !isLight {
            let hasIt = zip(words, rest).contains { $1 == "it" && !["with", "to"].contains($0) }
            // What is added may be a food nobody listed here.
            let isAdded = first == "add" && !["to", "me", "us", "a"].contains(words[1])
            if hasIt || isAdded || rest.contains(where: Self.isPlain) { return true }
        }
        return rest.contains { word in
            CookingWords.foods.contains(Words.singular(word)) || CookingWords.equipment.contains(Words.singular(word))
                || CookingWords.besideVerbs.contains(word) || word.first?.isASCIIDigit == true || Self.isVerb(word)
                || Durations.unitSeconds(word) != nil
        }
    }

    // MARK: - Verbs

    /// Whether the first word is a verb as often as it is something else.
    private var isDoubtful: Bool {
        CookingWords.nounsToo.contains(first) || CookingWords.rarelyNouns.contains(first)
    }

    private var doubtfulVerbLikelihood: Double {
        let isVerb = CookingWords.verbs.contains(first)
        guard words.count > 1 else { return isVerb ? (CookingWords.verbsAlone.contains(first) ? 0.6 : 0.35) : 0 }
        let rest = words.dropFirst()
        // "Salt and pepper" is none without what is salted; "Whip and chill" is one.
        let leadsOn = rest.contains { CookingWords.verbs.contains($0) && !CookingWords.nounsToo.contains($0) }
        if words[1] == "and", !(isVerb && leadsOn) {
            return rest.contains { ["the", "your", "a", "both", "it"].contains($0) } ? 0.9 : 0.3
        }
        let isFollowed = Self.takesObject(words[1]) || (words[1].hasSuffix("ly") && words[1].count > 5)
        if isFollowed, isVerb || words.count >= 3 { return isVerb ? 0.9 : 0.85 }
        if CookingWords.rarelyNouns.contains(first), isVerb {
            let isUsed = rest.contains { Self.takesObject($0) || CookingWords.foods.contains(Words.singular($0)) }
            return isUsed ? 0.75 : 0.35
        }
        let isThenVerb = zip(words, rest).contains { $0 == "then" && CookingWords.verbs.contains($1) }
        if isThenVerb || (first == "cream" && words.contains("sugar")) { return 0.8 }
        guard isVerb else { return 0 }
        return words.count >= 3 && rest.contains(where: Self.takesObject) ? 0.6 : 0.35
    }

    /// "Stir fry" is a dish, "stir fry the peppers" a step.
    private var compoundVerbLikelihood: Double {
        let isHyphenated = text.contains("-")
        if words.dropFirst(2).contains(where: Self.takesObject) { return 0.9 }
        return isHyphenated && words.count > 2 ? 0.75 : 0.35
    }

    /// "air fry", "slow-cook"
    private static func isCompoundVerb(_ words: [String]) -> Bool {
        words.count > 1 && CookingWords.verbs.contains(words[0] + "-" + words[1])
    }

    /// A kitchen's own verb, "stirring" too.
    private static func isVerb(_ word: String) -> Bool {
        var stem = word
        if word.hasSuffix("ing"), word.count > 5 { stem = String(word.dropLast(3)) }
        return [stem, stem + "e", String(stem.dropLast())].contains {
            CookingWords.verbs.contains($0) && !CookingWords.lightVerbs.contains($0)
        } || word == "serve"
    }

    private static func takesObject(_ word: String) -> Bool {
        CookingWords.afterVerbs.contains(word) || Int(word) != nil
    }

    /// What no talk has beside a verb that is only a cook's.
    private static func isPlain(_ word: String) -> Bool {
        ["the", "them", "together", "when", "into"].contains(word) || (word.count > 4 && word.hasSuffix("ly"))
    }

    // MARK: - Without a verb at the beginning

    /// What stands behind the words a step may begin with before its verb; nil where there are none, or no verb follows.
    private static func behindLeadIn(_ words: [String]) -> [String]? {
        guard words.count > 1, isManner(words[0]) || CookingWords.leadInsAlone.contains(words[0]) else { return nil }
        let rest = Array(words.dropFirst())
        if let further = behindLeadIn(rest) { return further }
        return CookingWords.verbs.contains(rest[0]) || isCompoundVerb(rest) ? rest : nil
    }

    /// "gently", "carefully"
    private static func isManner(_ word: String) -> Bool {
        word.hasSuffix("ly") && word.count > 4 && !CookingWords.verbs.contains(word)
            && !CookingWords.spokenAdverbs.contains(word)
    }

    /// "Into the oven for 20 minutes", "Oven at 200 °C", "In go the peas", "Then the onions", "Get the pan hot"
    private var hasNoVerb: Bool {
        guard words.count >= 3 else { return false }
        switch first {
        case "in", "into":
            let isPlace = CookingWords.equipment.contains(words[2]) || CookingWords.besideVerbs.contains(words[2])
            return ["goes", "go"].contains(words[1])
                || (words.count >= 4 && ["the", "a", "your"].contains(words[1]) && isPlace)
        case "back": return ["in", "into"].contains(words[1])
        case "oven": return words.contains { $0.first?.isASCIIDigit == true }
        case "then", "next":
            return words.count <= 5 && ["the", "your", "some"].contains(words[1])
                && CookingWords.foods.contains(Words.singular(words[words.count - 1]))
        case "get": return words.contains { CookingWords.equipment.contains($0) } && words.contains("hot")
        default: return false
        }
    }

    /// "Don't stir", "Do not overmix"
    private var forbids: Bool {
        let verb: String?
        switch first {
        case "dont": verb = words.dropFirst().first
        case "do": verb = words.count > 2 && words[1] == "not" ? words[2] : nil
        default: verb = nil
        }
        guard let verb else { return false }
        return Self.isVerb(verb) || verb.hasPrefix("over") && Self.isVerb(String(verb.dropFirst(4)))
    }

    // MARK: - Names

    /// "Pull-apart", "No-bake": a word made of two that is no verb of a kitchen.
    private var isHyphenatedName: Bool {
        let written = text.prefix { !$0.isWhitespace }.lowercased()
        let parts = written.split(separator: "-", omittingEmptySubsequences: false)
        guard parts.count > 1, parts.allSatisfy({ $0.allSatisfy(\.isLetter) }), !parts[0].isEmpty else { return false }
        return !CookingWords.verbs.contains(written)
            && !(words.count > parts.count && Self.takesObject(words[parts.count]))
    }

    /// Whether a first word that may be a noun begins a name, written as names are: "Stew for Two".
    private var isCapitalisedName: Bool {
        guard isDoubtful else { return false }
        let written = text.split { !$0.isLetter && $0 != "'" }
        let small = written.filter { $0.first?.isLowercase == true }
        return (2...6).contains(written.count) && written.count - small.count >= 2
            && text.contains(where: \.isLowercase) && !text.contains(where: \.isNumber)
            && small.allSatisfy { Words.stop.contains($0.lowercased()) }
            && !written.contains { ["the", "into", "until"].contains($0.lowercased()) }
    }
}
