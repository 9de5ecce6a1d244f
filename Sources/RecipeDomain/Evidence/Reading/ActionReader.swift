/// Tells which words of a line are verbs of a kitchen, and which of those say to do something.
struct ActionReader {
    /// For each token the verb it is a form of, whatever it stands for.
    private(set) var forms: [String?]
    /// For each token the verb, where it tells to do something.
    private(set) var actions: [String?] = []

    private let tokens: [Substring]
    /// Folded, endings on; empty for marks and numbers.
    private let words: [String]
    private let lexicon: Lexicon
    private let verbs: KitchenActions

    init(_ tokens: [Substring], _ words: [String], units: Set<Int>, _ vocabulary: KitchenVocabulary) {
        (self.tokens, self.words) = (tokens, words)
        (lexicon, verbs) = (vocabulary.lexicon, vocabulary.actions)
        let verbs = verbs
        forms = words.indices.map { words[$0].isEmpty || units.contains($0) ? nil : verbs.base(of: words[$0]) }
        if lexicon.language == .german {
            // "braunen Zucker", "warme Milch": what makes a verb of it is the mark above.
            for index in words.indices where words[index].hasPrefix("braun") || words[index].hasPrefix("warm") {
                if tokens[index].utf8.allSatisfy({ $0 < 0x80 }) { forms[index] = nil }
            }
            joinParticles()
        }
        joinRemovals()
        actions = words.indices.map { index in
            // "self-raising", "oven-baked"; "deep-fry" is done.
            if index > 0, tokens[index - 1] == "-", tokens[index - 1].endIndex == tokens[index].startIndex,
                words[index] != forms[index]
            {
                return nil
            }
            return isVerb(at: index) ? forms[index] : nil
        }
    }

    /// "gieße das Wasser ab" → "abgiessen"
    private mutating func joinParticles() {
        for index in forms.indices {
            guard let verb = forms[index], verb != words[index] else { continue }
            for next in (index + 1)..<max(index + 1, min(index + 14, words.count)) {
                if words[next].isEmpty, ".;!?,".contains(tokens[next]) { break }
                if VerbForms.isSeparable(words[next]), isEnd(next + 1), let joined = verbs.joined(verb, words[next]) {
                    forms[index] = joined
                    break
                }
            }
        }
    }

    /// "remove the skin" is peeling, "quitar las pepitas" is seeding.
    private mutating func joinRemovals() {
        for index in forms.indices {
            guard let verb = forms[index], Self.removing.contains(verb) else { continue }
            for place in max(0, index - 4)..<min(words.count, index + 5) where place != index {
                let between = min(place, index)..<max(place, index)
                if between.contains(where: { words[$0].isEmpty && ".;!?,".contains(tokens[$0]) }) { continue }
                if let act = Self.removed[lexicon.language]?[words[place]], verbs.base(of: act) == act {
                    forms[index] = act
                }
            }
        }
    }

    /// Whether nothing of a clause follows.
    private func isEnd(_ index: Int) -> Bool {
        index >= words.count || words[index].isEmpty && tokens[index].first?.isASCIIDigit != true
            || lexicon.ands.contains(words[index])
            || ["bis", "oder", "dann", "sobald"].contains(words[index])
    }

    /// Whether a word tells to do something where it stands.
    func isVerb(at index: Int) -> Bool {
        guard let base = forms[index] else { return false }
        let word = words[index]
        let previous = index > 0 ? words[index - 1] : ""
        if isCondition(at: index) { return false }
        switch lexicon.language {
        case .english: return isEnglishVerb(word, base, after: previous, at: index)
        case .german: return isGermanVerb(word, at: index, after: previous)
        case .french, .spanish: return isRomanceVerb(word, base, at: index, after: previous)
        }
    }

    /// "until soft peaks form", "bis er Blasen wirft": what is waited for.
    private func isCondition(at index: Int) -> Bool {
        for place in (max(0, index - 7)..<index).reversed() {
            if words[place].isEmpty, tokens[place].first?.isASCIIDigit != true { return false }
            if lexicon.ands.contains(words[place]) || words[place] == "then" { return false }
            if Self.untils.contains(words[place]) { return true }
        }
        return false
    }

    private static let untils: Set<String> = ["until", "till", "bis", "jusqu", "jusque", "hasta"]

    private static let removing: Set<String> = [
        "remove", "take", "discard", "strip", "slip", "scoop", "entfernen", "abziehen", "nehmen", "herausnehmen",
        "rausnehmen", "oter", "retirer", "enlever", "quitar", "retirar", "sacar", "eliminar",
    ]

    /// What is done where such a part is removed.
    private static let removed: [RecipeLanguage: [String: String]] = [
        .english: [
            "skin": "peel", "skins": "peel", "peel": "peel", "seeds": "deseed", "seed": "deseed", "core": "core",
            "cores": "core", "stone": "pit", "stones": "pit", "pits": "pit",
        ],
        .german: [
            "haut": "schalen", "schale": "schalen", "kerne": "entkernen", "kern": "entkernen", "steine": "entsteinen",
            "stein": "entsteinen", "kerngehause": "entkernen",
        ],
        .french: [
            "peau": "peler", "peaux": "peler", "pepins": "epepiner", "graines": "epepiner", "noyau": "denoyauter",
            "noyaux": "denoyauter",
            "queue": "equeuter", "queues": "equeuter",
        ],
        .spanish: [
            "piel": "pelar", "pieles": "pelar", "cascara": "pelar", "pepitas": "despepitar", "semillas": "despepitar",
            "hueso": "deshuesar",
            "huesos": "deshuesar",
        ],
    ]

    // MARK: - English

    /// Nouns that may be verbs count as verbs where a clause begins.
    private func isEnglishVerb(_ word: String, _ base: String, after previous: String, at index: Int) -> Bool {
        let one = Words.singular(word)
        let isNounToo = CookingWords.nounsToo.contains(one)
        if Self.englishArticles.contains(previous), word != "beaten" { return false }
        // "baking soda", "simmering water"
        if word.hasSuffix("ing"), index + 1 < words.count, Self.isNoun(words[index + 1], lexicon),
            Self.adjectives.contains(word)
        {
            return false
        }
        // "the dressed fish"
        if index > 1, verbs.isParticiple(previous), Self.englishArticles.contains(words[index - 2]) { return false }
        // "over low heat"
        if word == "heat",
            ["low", "medium", "high", "gentle", "moderate", "lowest", "highest", "full"].contains(previous)
        {
            return false
        }
        // "the atta, salt and water"
        if isNounToo, index > 1, lexicon.isFood(word) || word == "salt", index + 2 < words.count,
            lexicon.ands.contains(words[index + 1]), lexicon.isFood(words[index + 2]) || words[index + 2] == "water"
        {
            return false
        }
        // "Flour: 2 cups", "butter 100 g"
        if isNounToo, index + 1 >= words.count || words[index + 1].isEmpty { return false }
        if base == one, isNounToo || CookingWords.rarelyNouns.contains(one) {
            // "sugar and salt"
            if isNounToo, lexicon.ands.contains(previous), lexicon.isFood(word), index > 1,
                lexicon.isFood(words[index - 2])
            {
                return index + 1 < words.count && CookingWords.afterVerbs.contains(words[index + 1])
                    && !["in", "with", "to", "for", "until", "on"].contains(words[index + 1])
            }
            if Self.beforeVerbs.contains(previous) || isAdverb(previous) { return true }
            // "let the chicken rest"
            return words[max(0, index - 5)..<index].contains { $0 == "let" || $0 == "leave" } && !isNounToo
        }
        // "chopped onions" are no chopping.
        if verbs.isParticiple(word) { return lexicon.auxiliaries.contains(previous) }
        return true
    }

    private func isAdverb(_ word: String) -> Bool {
        word.hasSuffix("ly") && word.utf8.count > 5 && !lexicon.isFood(word)
    }

    private static func isNoun(_ word: String, _ lexicon: Lexicon) -> Bool {
        lexicon.isFood(word) || lexicon.isTool(word) || word == "paper" || word == "sheet"
    }

    /// What stands before a noun: "frying pan".
    private static let adjectives: Set<String> = [
        "baking", "cooking", "frying", "whipping", "roasting", "boiling", "simmering", "mixing", "serving", "dipping",
        "chopping", "cutting", "running", "dressing", "curing", "drinking", "steaming",
    ]
    private static let englishArticles: Set<String> = ["the", "a", "an", "some", "this", "that", "our", "of", "by"]

    private static let beforeVerbs: Set<String> = [
        "", "and", "then", "to", "you", "we", "i", "can", "just", "dont", "not", "now", "gonna", "ill", "well",
        "lightly", "gently",
    ]

    // MARK: - German

    private func isGermanVerb(_ word: String, at index: Int, after previous: String) -> Bool {
        // "cremig", "goldbraun": how it is done.
        guard forms[index]?.hasSuffix("n") == true else { return false }
        let isStart = index == 0 || words[index - 1].isEmpty && ".!?:•".contains(tokens[index - 1])
        let isCapital =
            tokens[index].first?.isUppercase == true && tokens[index].dropFirst().allSatisfy { !$0.isUppercase }
        // "zum Braten", "in Würfel"
        if isCapital, !isStart { return false }
        if Self.nominal.contains(previous) || Self.germanAdverbs.contains(word) { return false }
        if verbs.isParticiple(word) { return hasAuxiliary(at: index) }
        if isCapital, lexicon.nounsToo.contains(word) || lexicon.isFood(word) {
            return index + 1 < words.count && Self.objects.contains(words[index + 1])
        }
        return true
    }

    /// How it is done, or about how much.
    private static let germanAdverbs: Set<String> = [
        "rund", "breit", "breite", "trocken", "locker", "fest", "glatt", "weich", "fertig", "dick", "knapp", "leicht",
        "steif", "fein", "grob", "warm", "heiss", "gut", "lang", "kurz", "schnell", "schwach", "stark", "zart",
    ]
    private static let nominal: Set<String> = ["zum", "beim", "im", "vom", "ins", "am"]

    // MARK: - French and Spanish

    private func isRomanceVerb(_ word: String, _ base: String, at index: Int, after previous: String) -> Bool {
        // "à l'eau bouillante", "haché": accents tell.
        let isAccented = ["é", "ée", "és", "ées"].contains { tokens[index].lowercased().hasSuffix($0) }
        if lexicon.language == .french, isAccented || verbs.isParticiple(word), word != base {
            return hasAuxiliary(at: index)
        }
        if lexicon.language == .spanish, verbs.isParticiple(word) { return hasAuxiliary(at: index) }
        if word == base || word.hasSuffix("ez") {
            return !(Self.articles.contains(previous) && lexicon.nounsToo.contains(word))
        }
        // "de compote"
        if Self.nounArticles.contains(previous) { return false }
        let isBegun =
            previous.isEmpty || lexicon.ands.contains(previous) || Self.subjects.contains(previous)
            || lexicon.stepLeadIns.contains(previous) && !Self.articles.contains(previous)
        if lexicon.nounsToo.contains(word) || lexicon.isFood(word) {
            guard isBegun else { return false }
            return Self.subjects.contains(previous)
                || index + 1 < words.count && Self.objects.contains(words[index + 1])
        }
        return true
    }

    private static let articles: Set<String> = [
        "le", "la", "les", "l", "un", "une", "des", "du", "de", "d", "au", "aux", "en", "sans", "el", "los", "las",
        "una", "unos", "unas", "del", "al", "con", "sin", "avec", "por",
    ]
    /// Articles that are no pronouns.
    private static let nounArticles: Set<String> = [
        "un", "une", "des", "du", "de", "d", "au", "aux", "el", "una", "unos", "unas", "del", "al",
    ]
    private static let subjects: Set<String> = [
        "on", "je", "j", "tu", "il", "elle", "ils", "nous", "vous", "se", "lo", "yo", "me", "te", "y", "va", "vamos",
    ]
    /// What a verb takes.
    private static let objects: Set<String> = [
        "die", "das", "den", "alles", "alle", "beide", "es", "sie", "ihn", "mit", "in", "auf", "le", "la", "les", "l",
        "un",
        "une", "des", "du", "tout", "bien", "el", "los", "las", "una", "todo", "todos", "lo",
    ]

    /// "werden … gewürfelt", "está dorada": what was done is told as what to do.
    private func hasAuxiliary(at index: Int) -> Bool {
        let reach = lexicon.language == .german ? 12 : 3
        for place in (max(0, index - reach)..<index).reversed() {
            if words[place].isEmpty, ".;!?".contains(tokens[place]) { return false }
            if lexicon.auxiliaries.contains(words[place]) { return true }
        }
        return lexicon.language == .german && index + 1 < words.count && lexicon.auxiliaries.contains(words[index + 1])
    }
}
