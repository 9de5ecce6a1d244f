/// Finds the title among what was given, shown, written and said.
struct TitleChoice {
    private let lexicon: Lexicon
    private let speech: SpeechWords
    private let language: RecipeLanguage

    init(language: RecipeLanguage) {
        self.language = language
        (lexicon, speech) = (.of(language), .of(language))
    }

    func title(of dish: DishLines, given: String?, duration: Timestamp) -> String? {
        if let title = dish.title { return Self.tidy(title) }
        if let shown = shown(dish.screen, duration) { return shown }
        if let written = written(dish.caption) { return written }
        if let given, !given.trimmed.isEmpty { return Self.tidy(given) }
        return announced(dish.subtitles + dish.speech)
    }

    // MARK: - Shown

    private func shown(_ screen: [SourceLine], _ duration: Timestamp) -> String? {
        let shown = screen.filter { isTitleLike($0) && !isWithinList($0, of: screen) }
        let early = shown.filter { ($0.range?.start.milliseconds ?? 0) <= max(8000, duration.milliseconds * 35 / 100) }
        let tallest = early.map(\.height).max() ?? 0
        func score(_ line: SourceLine) -> Double {
            let words = Words.of(line.text)
            let food = words.contains(where: lexicon.isFood) ? 0.5 : 0
            let height = tallest > 0 ? line.height / tallest : 0.5
            let start = Double(line.range?.start.milliseconds ?? 0)
            // What stands all the time without naming a dish is a channel's name.
            let stands = line.range.map { $0.end.milliseconds - $0.start.milliseconds } ?? 0
            let channel = food == 0 && stands * 10 >= duration.milliseconds * 8 && duration.milliseconds > 0 ? 0.4 : 0
            return height + food - channel - start / Double(max(duration.milliseconds, 20_000))
                + (words.count >= 2 ? 0.25 : 0)
        }
        return early.max { score($0) < score($1) }.map { Self.tidy($0.text) }
    }

    private func isTitleLike(_ line: SourceLine) -> Bool {
        let words = Words.of(line.text)
        let letters = line.text.count(where: \.isLetter)
        guard
            line.kind == .other
                || (line.kind == .step && StepRecogniser.likelihood(line.text, language: language) < 0.7
                    && line.height > 0.06)
        else { return false }
        return (1...9).contains(words.count) && letters >= 4
            && letters * 10 >= line.text.filter { !$0.isWhitespace }.count * 7
            && words.contains { $0.count >= 4 || lexicon.isFood($0) }
    }

    /// Shown below an ingredient that was there before, in letters of the same size.
    private func isWithinList(_ line: SourceLine, of screen: [SourceLine]) -> Bool {
        screen.contains { other in
            guard other.kind == .ingredient, let range = line.range, let shown = other.range else { return false }
            return shown.start < range.start && shown.end > range.start
                && abs(line.height - other.height) <= 0.15 * max(line.height, other.height)
        }
    }

    // MARK: - Written

    /// The first line, as far as it names something: "Creamy leek pie - serves 6", "LEEK PIE ready in 40 min!".
    private func written(_ caption: [SourceLine]) -> String? {
        for line in caption.prefix(3) {
            switch line.kind {
            case .other, .chatter, .step: break
            default: continue
            }
            let head = Self.head(of: line.text)
            let words = Words.of(head)
            let isNamed = words.contains(where: lexicon.isFood) || line.kind == .other
            guard isNamed, (1...9).contains(words.count), head.count(where: \.isLetter) >= 4,
                line.kind != .step || StepRecogniser.likelihood(head, language: language) < 0.7
            else { continue }
            return Self.tidy(head)
        }
        return nil
    }

    /// A title ends before a dash, a mark or what it is praised for.
    static func head(of text: String) -> String {
        var head = text[...]
        for mark in [" - ", " – ", " — ", " | ", "! ", "!", " (", ": ", "? ", "  "] {
            if let range = head.firstRange(of: mark), head[..<range.lowerBound].count(where: \.isLetter) >= 4 {
                head = head[..<range.lowerBound]
            }
        }
        return String(head).trimmed
    }

    // MARK: - Said

    /// "Today we're making chicken noodle soup."
    private func announced(_ lines: [SourceLine]) -> String? {
        for line in lines.prefix(8) where speech.announcements.longest(in: Words.of(line.quote)) > 0 {
            if let name = dishName(in: line.quote) { return Self.tidy(name) }
        }
        return nil
    }

    /// What stands behind "making", "la recette des", "hoy vamos a hacer unas".
    private func dishName(in sentence: String) -> String? {
        let line = LineTokens(sentence, lexicon: lexicon)
        let leads = Self.leads[language] ?? []
        guard
            let lead = line.words.indices.prefix(25).last(where: {
                leads.contains(line.words[$0]) && $0 + 1 < line.words.count
            })
        else { return nil }
        var start = lead + 1
        while start < line.words.count,
            lexicon.articles.contains(line.words[start]) || speech.definites.contains(line.words[start])
                || lexicon.ofs.contains(line.words[start])
                || [
                    "unas", "unos", "some", "mit", "euch", "des", "mal", "heute", "ihr", "us", "nous", "favorite",
                    "favourite", "famous",
                ].contains(line.words[start])
        { start += 1 }
        var end = start
        while end < line.tokens.count, end < start + 6, line.tokens[end].first?.isLetter == true,
            !Self.tails.contains(line.words[end])
        { end += 1 }
        guard end > start, let base = line.tokens.first?.base else { return nil }
        let name = String(base[line.tokens[start].startIndex..<line.tokens[end - 1].endIndex])
        return name.count >= 4 ? name.capitalisedFirst : nil
    }

    private static let leads: [RecipeLanguage: Set<String>] = [
        .english: ["making", "make", "cooking", "bake", "baking", "cook"],
        .german: ["koche", "mache", "machen", "backe", "backen", "gibt", "gibts", "kochen", "fur"],
        .french: ["recette", "faire", "fait", "prepare"],
        .spanish: ["hacer", "preparar", "traigo", "cocinar", "hacemos", "toca"],
    ]

    private static let tails: Set<String> = [
        "from", "for", "that", "which", "today", "tonight", "heute", "with", "everybody", "von", "die", "der", "fur",
        "cest", "que", "pour",
        "para", "bien", "con", "my", "so", "in",
    ]

    /// Capitals throughout become title case.
    static func tidy(_ title: String) -> String {
        let plain = LineShape.withoutBullet(title).trimmingMarks
        guard !plain.contains(where: \.isLowercase) else { return String(plain.prefix(200)) }
        let small: Set<String> = ["and", "with", "of", "the", "in", "a", "an", "on", "for", "de", "la", "e"]
        let words = plain.lowercased().split(separator: " ").enumerated().map { index, word in
            index > 0 && small.contains(String(word)) ? String(word) : word.prefix(1).uppercased() + word.dropFirst()
        }
        return String(words.joined(separator: " ").prefix(200))
    }
}
