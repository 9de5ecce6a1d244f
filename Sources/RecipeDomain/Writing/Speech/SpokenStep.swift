/// Tells sentences that say what to do from everything else that is said while somebody cooks.
struct SpokenStep {
    enum Kind {
        case step
        /// "Two cups of flour."
        case amount
        case announcement, talk, other
    }

    private let language: RecipeLanguage
    private let lexicon: Lexicon
    private let speech: SpeechWords
    private let foods: FoodsInSpeech

    init(language: RecipeLanguage) {
        self.language = language
        (lexicon, speech) = (.of(language), .of(language))
        foods = FoodsInSpeech(language: language)
    }

    /// - Parameter sentence: without fillers.
    func kind(of sentence: String) -> Kind {
        let words = Words.of(sentence)
        guard words.count >= 2, words.count <= 90 else { return .other }
        if speech.talk.longest(in: words) > 0 { return .talk }
        let named = foods.foods(in: sentence)
        let isMeasured = named.contains(where: \.hasAmount)
        if sentence.last == "?" { return .talk }
        if speech.announcements.longest(in: words) > 0, !isMeasured { return .announcement }
        if isPast(words) || isSomebodyElse(words) { return .other }
        let verbs = verbs(in: sentence)
        let isSupported = !named.isEmpty || words.contains(where: isOfKitchen)
        if verbs.firm > 0, isSupported || hasObject(words) { return .step }
        if verbs.light > 0, !named.isEmpty || words.contains(where: isTimed) { return .step }
        if isMeasured { return .amount }
        if let first = words.first, words.count <= 12, !named.isEmpty,
            speech.sequences.contains(first) || lexicon.some.contains(first)
                || lexicon.articles.contains(first) && words.count > 1 && lexicon.splashes.contains(words[1])
        {
            return .step
        }
        return StepRecogniser.likelihood(sentence, language: language) >= 0.75 ? .step : .other
    }

    private func isOfKitchen(_ word: String) -> Bool {
        lexicon.equipment.contains(word) || lexicon.besideVerbs.contains(word) || word.first?.isASCIIDigit == true
            || lexicon.isFood(word) || isTimed(word)
    }

    private func isTimed(_ word: String) -> Bool {
        lexicon.durations[word] != nil && word.utf8.count > 2 || lexicon.degrees.contains(word)
    }

    private func hasObject(_ words: [String]) -> Bool {
        words.count > 1
            && words.contains {
                ["it", "them", "everything", "sie", "ihn", "alles", "tout", "lo", "los", "las", "todo"].contains($0)
            }
    }

    // MARK: - Who does it, and when

    /// "I've been", "j'ai pris", "hemos comprado": it is over.
    private func isPast(_ words: [String]) -> Bool {
        for index in words.indices where speech.auxiliaries.contains(words[index]) {
            let next = words[(index + 1)...].prefix(language == .german ? 14 : 2)
            switch language {
            case .english:
                if next.first.map({ $0.hasSuffix("ed") || ["been", "made", "had", "gone"].contains($0) }) == true {
                    return true
                }
            case .german:
                if next.contains(where: {
                    $0.hasPrefix("ge") && ($0.hasSuffix("t") || $0.hasSuffix("en")) && $0.count > 5
                        && !lexicon.preparations.contains($0)
                }) {
                    return true
                }
            case .french:
                guard index > 0,
                    ["j", "je", "on", "il", "elle", "nous", "vous", "chef", "tu"].contains(words[index - 1])
                        || words[index - 1].count > 3 && words[index] == "a"
                            && next.first.map(Self.frenchParticiples.contains) == true
                else { continue }
                if next.contains(where: {
                    Self.frenchParticiples.contains($0)
                        || $0.hasSuffix("e") && lexicon.infinitives.contains(String($0.dropLast()) + "er")
                            && !lexicon.verbs.contains($0)
                }) {
                    return true
                }
                if next.first.map({ $0.hasSuffix("e") && $0.count > 4 && !lexicon.isFood($0) }) == true { return true }
            case .spanish:
                if next.contains(where: {
                    $0.hasSuffix("ado") || $0.hasSuffix("ido") || ["hecho", "puesto", "visto", "dicho"].contains($0)
                }) {
                    return true
                }
            }
        }
        return false
    }

    private static let frenchParticiples: Set<String> = [
        "pris", "mis", "fait", "dit", "vu", "bu", "eu", "ete", "appris", "choisi", "servi",
    ]

    /// "They bake them fresh": told of others.
    private func isSomebodyElse(_ words: [String]) -> Bool {
        guard language == .english, let first = words.first else { return false }
        return ["they", "he", "she"].contains(first)
            || first == "my" && words.count > 2
                && ["grandma", "mum", "mom", "grandmother", "husband", "wife", "friend"].contains(words[1])
    }

    // MARK: - Verbs

    private func verbs(in sentence: String) -> (firm: Int, light: Int) {
        var (firm, light) = (0, 0)
        var previous = ""
        var isAfterMark = true
        for token in sentence.split(whereSeparator: \.isWhitespace).prefix(90) {
            for (part, word) in Words.of(token).enumerated() {
                let isFirst = isAfterMark && part == 0
                let isLed = isFirst || speech.cooks.contains(previous) || speech.beforeVerbs.contains(previous)
                switch strength(of: word, written: token, isLed: isLed, previous: previous) {
                case 2: firm += 1
                case 1: light += 1
                default: break
                }
                previous = word
            }
            isAfterMark = token.last.map { ",.;:!–".contains($0) } ?? false
        }
        return (firm, light)
    }

    /// 2 for a verb that only cooks use, 1 for one that everybody uses, 0 for none.
    private func strength(of word: String, written: Substring, isLed: Bool, previous: String) -> Int {
        switch language {
        case .english: english(word, isLed: isLed, previous: previous)
        case .german: german(word, written: written, isLed: isLed)
        case .french: french(word, isLed: isLed)
        case .spanish: spanish(word, isLed: isLed)
        }
    }

    private func english(_ word: String, isLed: Bool, previous: String) -> Int {
        if word == "get", isLed { return 1 }
        if ["go", "goes", "going"].contains(word), ["in", "next"].contains(previous) { return 2 }
        if word == "in", ["goes", "go"].contains(previous) { return 2 }
        if word.hasSuffix("ing"), word.count > 5,
            ["im", "were", "youre", "am", "are", "keep", "start"].contains(previous)
        {
            let stem = String(word.dropLast(3))
            for base in [stem, stem + "e", String(stem.dropLast())] where CookingWords.verbs.contains(base) {
                return CookingWords.lightVerbs.contains(base) ? 1 : 2
            }
        }
        guard isLed, CookingWords.verbs.contains(word) else { return 0 }
        return CookingWords.lightVerbs.contains(word) || CookingWords.nounsToo.contains(word) ? 1 : 2
    }

    private func german(_ word: String, written: Substring, isLed: Bool) -> Int {
        if ["kommt", "kommen", "darf", "durfen"].contains(word) { return 1 }
        // Capitals within a sentence are nouns.
        if written.first?.isUppercase == true, !isLed { return 0 }
        if lexicon.lightVerbs.contains(word) { return 1 }
        if lexicon.infinitives.contains(word) { return 2 }
        guard !lexicon.stop.contains(word) else { return 0 }
        var infinitive = word
        if lexicon.verbs.contains(word) {
            if lexicon.nounsToo.contains(word), !isLed { return 0 }
            infinitive = word.hasSuffix("e") ? word + "n" : word
        } else if word.hasSuffix("t"), word.utf8.count > 4 {
            infinitive = String(word.dropLast()) + "en"
            if !lexicon.infinitives.contains(infinitive) { infinitive = String(word.dropLast(2)) + "en" }
            guard lexicon.infinitives.contains(infinitive) else { return 0 }
        } else {
            return 0
        }
        return lexicon.lightVerbs.contains(infinitive) || lexicon.lightVerbs.contains(word) ? 1 : 2
    }

    private func french(_ word: String, isLed: Bool) -> Int {
        if isLed, ["met", "remet", "fait", "prend", "bat", "sert", "sort", "cuit"].contains(word) { return 1 }
        guard lexicon.verbs.contains(word) else { return 0 }
        if lexicon.nounsToo.contains(word), !isLed { return 0 }
        return lexicon.lightVerbs.contains(word) ? 1 : isLed || word.hasSuffix("ez") || word.hasSuffix("ons") ? 2 : 1
    }

    private func spanish(_ word: String, isLed: Bool) -> Int {
        if word == "tenemos" { return 1 }
        let verb = lexicon.verbs.contains(word) ? word : Words.withoutEnclitics(word) ?? word
        let infinitive =
            verb.hasSuffix("ando") ? verb.dropLast(4) + "ar" : verb.hasSuffix("iendo") ? verb.dropLast(5) + "er" : ""
        guard lexicon.verbs.contains(verb) || lexicon.verbs.contains(infinitive) else { return 0 }
        if lexicon.nounsToo.contains(verb), !isLed { return 0 }
        return lexicon.lightVerbs.contains(verb) ? 1 : isLed || verb.hasSuffix("mos") || infinitive != "" ? 2 : 1
    }
}
