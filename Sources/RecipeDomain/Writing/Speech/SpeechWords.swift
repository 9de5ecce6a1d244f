/// How people talk while they cook: lower case, accents folded, apostrophes left out, as `Words.of` gives words.
struct SpeechWords: Sendable {
    /// Said without a meaning, wherever they stand.
    var hesitations: Set<String> = []
    /// What a sentence may open with before it says anything, one phrase each.
    var openers: Phrases
    /// What a sentence may close with after it has said everything.
    var closers: Phrases
    /// What is said to viewers, not to cooks; also in a long sentence.
    var talk: Phrases
    /// Days and the like, by which a dish is announced.
    var announcements: Phrases
    /// Who cooks: before the verb.
    var cooks: Set<String> = []
    /// What stands before a verb that tells to do something, besides those.
    var beforeVerbs: Set<String> = []
    /// With a participle, what has been done already.
    var auxiliaries: Set<String> = []
    /// Before a food that was named or shown before.
    var definites: Set<String> = []
    /// Where the name of a food ends.
    var ends: Set<String> = []
    /// Foods that were made on the way, or say too little without an amount.
    var vague: Set<String> = []
    /// What a new thing to do may begin with.
    var sequences: Set<String> = []
    /// Before which a clause begins where nobody punctuates.
    var cuts: Phrases
    var ands: Set<String> = []
    /// What a clause that reads on ends with.
    var openEnds: Set<String> = []
    /// What a clause that belongs to the one before begins with.
    var continuations: Set<String> = []

    static func of(_ language: RecipeLanguage) -> SpeechWords {
        switch language {
        case .english: english
        case .german: german
        case .french: french
        case .spanish: spanish
        }
    }

    static func words(_ list: String) -> Set<String> { LexiconWords.words(list) }
    static func phrases(_ list: String) -> Phrases { Phrases(LexiconWords.phrases(list)) }
}
