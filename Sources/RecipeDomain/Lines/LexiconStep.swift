/// How a line in German, French or Spanish tells a cook what to do: by a verb at its beginning, behind the words that may
/// stand before it, or, in German, at the end of a clause.
struct LexiconStep {
    private let text: String
    private let words: [String]
    private let lexicon: Lexicon

    /// nil for no words, or more than any step has.
    init?(_ text: String, lexicon: Lexicon) {
        let words = Words.of(text)
        guard !words.isEmpty, words.count <= 80 else { return nil }
        (self.text, self.words, self.lexicon) = (text, words, lexicon)
    }

    /// 0…1: how surely this is a step.
    var likelihood: Double {
        let likelihood = lexicon.language == .german ? max(opening, clauseEnd) : opening
        return max(likelihood, withoutVerb)
    }

    // MARK: - Verb first

    private var opening: Double {
        guard let index = verbIndex else { return 0 }
        let verb = form(words[index])
        let rest = words[(index + 1)...]
        let isLight = lexicon.lightVerbs.contains(verb)
        let isBehind = index > 0
        if rest.isEmpty {
            guard !isLight, !lexicon.nounsToo.contains(verb), !isBehind || words.count <= 5 else { return 0.3 }
            return lexicon.language == .german && !lexicon.infinitives.contains(verb) ? 0.4 : 0.6
        }
        let takesObject = objects.contains(rest[rest.startIndex]) || rest.first?.first?.isASCIIDigit == true
        let isNoun = lexicon.nounsToo.contains(verb) || lexicon.isFood(words[index]) && lexicon.language != .german
        if isNoun, !takesObject, !isBehind {
            // "Tapa y cocina 15 min"
            let isPair = lexicon.ands.contains(rest[rest.startIndex]) && rest.dropFirst().first.map(isVerb) == true
            if isPair, rest.contains(where: { lexicon.durations[$0] != nil }) { return 0.8 }
            return lexicon.language != .german && rest.contains(where: leadsOn) ? 0.7 : 0.3
        }
        // What hangs on to a verb is what it is done to: "fríelas".
        guard verb != words[index] || isSupported(rest, isLight: isLight) else { return 0.3 }
        return isBehind ? 0.85 : 0.95
    }

    /// Where the verb stands: first, or behind words that say when, how or where.
    private var verbIndex: Int? {
        if isVerb(words[0]) { return 0 }
        guard words.count > 1, lexicon.stepLeadIns.contains(words[0]) || isManner(words[0]) else { return nil }
        // "Pendant ce temps, faire bouillir", "In einer Schüssel vermengen"
        for index in 1..<min(words.count, 14) where isVerb(words[index]) {
            let isNoun = lexicon.nounsToo.contains(words[index]) || lexicon.isFood(words[index])
            if !isNoun || index + 1 < words.count && objects.contains(words[index + 1]) { return index }
            let isLed = lexicon.stepLeadIns.contains(words[index - 1]) || isManner(words[index - 1])
            if isLed, !Self.articles.contains(words[index - 1]) { return index }
        }
        return nil
    }

    /// "delicatement", "cuidadosamente"
    private func isManner(_ word: String) -> Bool {
        word.utf8.count > 6 && (word.hasSuffix("ment") || word.hasSuffix("mente"))
    }

    private func isVerb(_ word: String) -> Bool { lexicon.verbs.contains(form(word)) || isInfinitive(word) }

    /// Spanish verbs without what hangs on to them.
    private func form(_ word: String) -> String {
        guard lexicon.language == .spanish, !lexicon.verbs.contains(word), let bare = Words.withoutEnclitics(word)
        else {
            return word
        }
        return bare
    }

    private var objects: Set<String> {
        switch lexicon.language {
        case .german:
            ["die", "das", "den", "der", "alles", "alle", "ein", "eine", "einen", "sie", "es", "ihn", "deine", "euren"]
        case .french:
            ["le", "la", "les", "l", "un", "une", "des", "du", "tout", "bien", "votre", "vos", "ton", "ta", "tes"]
        default:
            ["el", "la", "los", "las", "un", "una", "unos", "todo", "todos", "bien", "lo", "tu", "su", "al", "durante"]
        }
    }

    /// Behind which a verb's form is a noun.
    private static let articles: Set<String> = [
        "un", "une", "una", "le", "la", "les", "l", "el", "los", "las", "de", "d", "en", "au", "a", "al", "sans", "sin",
        "con",
        "avec", "ein", "eine", "der", "die", "das", "den",
    ]

    // MARK: - Verb last

    /// "Zwiebeln fein würfeln", "10 Minuten köcheln lassen, dann servieren"
    private var clauseEnd: Double {
        guard words.count > 1 else { return 0 }
        if words[0] == "nicht", words.count <= 6, let last = words.last, isInfinitive(last) { return 0.8 }
        for (index, word) in words.enumerated().dropFirst() where isInfinitive(word) {
            // "in Würfeln", "in kleinen Würfeln", "zum Kochen"
            if Self.prepositions.contains(words[index - 1]) { continue }
            if index > 1, word == "wurfeln", words[index - 2] == "in" { continue }
            let isLast = index == words.count - 1
            let others = words[..<index] + words[(index + 1)...]
            guard isSupported(others, isLight: lexicon.lightVerbs.contains(word)) else { continue }
            return isLast ? 0.95 : 0.85
        }
        return 0
    }

    private func isInfinitive(_ word: String) -> Bool {
        guard lexicon.language == .german else { return false }
        if lexicon.infinitives.contains(word) { return true }
        return Self.prefixes.contains {
            word.hasPrefix($0) && lexicon.infinitives.contains(String(word.dropFirst($0.count)))
        }
    }

    private static let prepositions: Set<String> = ["in", "zum", "beim", "von", "zu", "mit", "aus"]

    private static let prefixes = [
        "an", "auf", "aus", "ab", "ein", "unter", "uber", "um", "durch", "ver", "zer", "be", "hinein", "hinzu", "dazu",
        "zu",
        "mit", "vor", "nach", "drauf", "druber", "dran", "rein", "raus", "rum", "fertig", "fein", "klein", "weiter",
        "herunter",
        "zusammen",
    ]

    // MARK: - No verb

    /// "Ab in den Ofen", "Jetzt die Tomaten dazu", "Au four 25 minutes", "Al horno 20 min"
    private var withoutVerb: Double {
        // "Jetzt noch die Gewürze", "Puis les épices"
        if (3...5).contains(words.count), Self.next.contains(words[0]), let last = words.last, lexicon.isFood(last),
            words.contains(where: objects.contains)
        {
            return 0.75
        }
        if words.count > 2, lexicon.ands.contains(words[0]) || Self.next.contains(words[0]),
            let rest = LexiconStep(words.dropFirst().joined(separator: " "), lexicon: lexicon)
        {
            return rest.withoutVerb
        }
        let hasNumber = words.contains { $0.first?.isASCIIDigit == true }
        let hasTool = words.prefix(6).contains(where: lexicon.isTool)
        switch lexicon.language {
        case .german:
            if words[0] == "ab", words.count <= 7, ["in", "ins", "auf", "damit"].contains(words[1 % words.count]) {
                return 0.8
            }
            if words.count <= 8, words.count > 1, let last = words.last, Self.directions.contains(last),
                words.contains(where: { lexicon.isFood($0) }) || lexicon.stepLeadIns.contains(words[0])
            {
                return 0.8
            }
            let begins =
                ["in", "im", "auf", "bei", "ofen", "backofen"].contains(words[0])
                || hasNumber && words.contains { lexicon.durations[$0] != nil }
            return hasTool && begins && words.count <= 10 && (hasNumber || words.count <= 4) ? 0.75 : 0
        case .french:
            let begins = ["au", "four", "hop", "dans", "direction", "sur"].contains(words[0])
            return hasTool && begins && words.count <= 10 && hasNumber ? 0.75 : 0
        default:
            let begins = ["al", "horno", "a", "en"].contains(words[0])
            return hasTool && begins && words.count <= 10 && (hasNumber || words[0] == "al" && words.count == 2)
                ? 0.75 : 0
        }
    }

    /// Words that say that something follows.
    private static let next: Set<String> = [
        "jetzt", "dann", "nun", "danach", "noch", "puis", "ensuite", "maintenant", "luego", "ahora", "despues",
        "entonces",
    ]

    private static let directions: Set<String> = [
        "dazu", "hinzu", "rein", "hinein", "drauf", "darauf", "druber", "daruber", "unter",
    ]

    // MARK: - What stands beside a verb

    /// "Cuisiner avec amour" is no step: something of a kitchen stands beside a step's verb.
    private func isSupported(_ rest: some Collection<String>, isLight: Bool) -> Bool {
        rest.contains { word in
            lexicon.isFood(word) || lexicon.isTool(word) || lexicon.besideVerbs.contains(word)
                || lexicon.noteOpenings["en"]?.contains(word) == true
                || word.first?.isASCIIDigit == true || leadsOn(word) || lexicon.durations[word] != nil
                || !isLight && (Self.plain.contains(word) || isManner(word))
        }
    }

    /// Another verb that is only a cook's.
    private func leadsOn(_ word: String) -> Bool {
        let form = form(word)
        return isVerb(form) && !lexicon.lightVerbs.contains(form) && !lexicon.nounsToo.contains(form)
    }

    /// Articles and the like, which no talk has beside a verb that is only a cook's.
    private static let plain: Set<String> = [
        "die", "das", "den", "alles", "alle", "le", "la", "les", "l", "el", "los", "las", "lo", "une", "un", "una",
        "todo", "y",
        "gut", "bien", "und", "et", "bis", "jusqu", "jusque", "hasta",
    ]
}
