import RecipeDomain

/// Reads a query: plain words, "quotes", `key:value` and `key:"several words"`. There is no text that it doesn't read.
public struct SearchQueryParser {
    private var query = SearchQuery()
    private var meaning: [String] = []
    private var seen: Set<String> = []
    private var tooMany = false

    private init() {}

    public static func query(_ text: String) -> SearchQuery {
        var parser = SearchQueryParser()
        var scanner = QueryScanner(text)
        while let piece = scanner.next() { parser.take(piece) }
        if scanner.isCut { parser.tooMany = true }
        return parser.finished()
    }

    private mutating func take(_ piece: QueryScanner.Piece) {
        switch piece {
        case .quoted(let text): addPhrase(text)
        case .keyed(let key, let value): addFilter(key, value)
        case .plain(let text): addWords(text)
        }
    }

    private mutating func addPhrase(_ text: String) {
        let words = FoldedText.words(of: text.prefix(SearchQuery.longestPhrase))
        guard !words.isEmpty else { return }
        meaning.append(text)
        guard query.phrases.count < SearchQuery.mostPhrases else { return tooMany = true }
        let phrase = words.joined(separator: " ")
        if !query.phrases.contains(phrase) { query.phrases.append(phrase) }
    }

    private mutating func addWords(_ text: String) {
        let isPrefix = text.hasSuffix("*")
        let words = FoldedText.words(of: text)
        if !words.isEmpty { meaning.append(text) }
        for (place, word) in words.enumerated() {
            guard word.count <= SearchQuery.longestWord else { continue }
            let folded = FoldedText.folded(word)
            guard !StopWords.contains(folded), seen.insert(folded).inserted else { continue }
            guard query.words.count < SearchQuery.mostWords else { return tooMany = true }
            query.words.append(.init(text: word, folded: folded, isPrefix: isPrefix && place == words.count - 1))
        }
    }

    private mutating func addFilter(_ key: String, _ value: String) {
        guard let filter = filter(key, value) else { return }
        guard query.filters.count < SearchQuery.mostFilters else { return tooMany = true }
        if !query.filters.contains(filter) { query.filters.append(filter) }
    }

    /// nil, with a note, where the value says nothing.
    private mutating func filter(_ key: String, _ value: String) -> RecipeFilter? {
        let stems = SearchWords.stems(of: String(value.prefix(SearchQuery.longestPhrase)))
        switch key {
        case "time":
            if let range = TimeBound.range(value) { return .time(range) }
            query.notes.append("“time:” takes a length of time, such as time:<30m or time:<1h30m.")
        case "language":
            let tag = value.lowercased().prefix { $0.isASCII && $0.isLetter }
            if (2...3).contains(tag.count) { return .language(String(tag)) }
            query.notes.append("“language:” takes a language's short name, such as language:de.")
        case _ where stems.isEmpty: query.notes.append("“\(key):” takes a word, such as \(key):\(example(key)).")
        case "ingredient": return .ingredient(stems)
        case "without": return .without(stems)
        case "equipment": return .equipment(stems)
        default: return .tag(stems)
        }
        return nil
    }

    private func example(_ key: String) -> String {
        switch key {
        case "equipment": "wok"
        case "tag": "vegan"
        default: "miso"
        }
    }

    private mutating func finished() -> SearchQuery {
        query.meaning = query.words.isEmpty && query.phrases.isEmpty ? "" : meaning.joined(separator: " ")
        if tooMany {
            query.notes.append(
                "This is a long query: only its first \(SearchQuery.mostWords) different words, "
                    + "\(SearchQuery.mostPhrases) quotes and \(SearchQuery.mostFilters) filters were looked for."
            )
        }
        if query.isEmpty, query.notes.isEmpty {
            query.notes.append(
                meaning.isEmpty
                    ? "There is no word to look for. Say what you look for, such as: folding the dough."
                    : "These words are everywhere. Add one that says what you look for."
            )
        }
        return query
    }
}
