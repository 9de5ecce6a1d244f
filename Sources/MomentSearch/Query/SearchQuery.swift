/// What somebody looks for, read from what they typed.
public struct SearchQuery: Sendable, Hashable {
    public struct Word: Sendable, Hashable {
        /// As typed.
        public var text: String
        /// Lower case, without diacritics.
        public var folded: String
        /// Any word that begins so ("tomat*").
        public var isPrefix: Bool
    }

    /// Plain words that say something, each once.
    public var words: [Word] = []
    /// What stood in quotes, each of which a moment must hold.
    public var phrases: [String] = []
    public var filters: [RecipeFilter] = []
    /// What is embedded: words and phrases as typed; empty where only filters were given.
    public var meaning = ""
    /// What of it was left out, and why, in whole sentences.
    public var notes: [String] = []

    /// Whether nothing was asked for.
    public var isEmpty: Bool { words.isEmpty && phrases.isEmpty && filters.isEmpty }

    /// Words that are looked for at most; more would cost time and tell little.
    public static let mostWords = 24
    static let mostPhrases = 8
    static let mostFilters = 16
    /// Letters of one word or phrase, bytes of the whole text that are read.
    static let longestWord = 64
    static let longestPhrase = 200
    static let mostBytes = 1 << 17
}
