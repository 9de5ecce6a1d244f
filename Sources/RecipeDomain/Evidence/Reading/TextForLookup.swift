/// A line prepared for looking things up: its words as they are compared, its numbers, and where its clauses end.
struct TextForLookup {
    let text: String
    let vocabulary: KitchenVocabulary
    let tokens: [Substring]
    /// For each token the word as it is compared; empty for marks and numbers.
    let words: [String]
    /// The same with their endings on.
    let written: [String]
    let amounts: [AmountPlace]
    /// For each token the verb it is a form of, where it tells to do something.
    let actions: [String?]
    /// For each token the verb it is a form of, whatever it stands for ("chopped", "a pinch").
    let forms: [String?]
    /// For each token which clause it stands in.
    let clauses: [Int]
    /// The tokens that are said not to be so.
    let negated: Set<Int>

    /// What is longer is cut; passages are made shorter than this.
    static let longest = LineTokens.longestLine

    init(_ text: String, _ vocabulary: KitchenVocabulary) {
        self.text = text
        self.vocabulary = vocabulary
        let line = LineTokens(text, lexicon: vocabulary.lexicon)
        let tokens = line.tokens
        self.tokens = tokens
        let written = tokens.map { $0.first?.isLetter == true ? Self.word($0) : "" }
        let words = written.map { $0.isEmpty ? "" : vocabulary.form(of: $0) }
        (self.words, self.written) = (words, written)
        let amounts = AmountPlaces(line, lexicon: vocabulary.lexicon).all()
        self.amounts = amounts
        let verbs = ActionReader(tokens, written, units: Set(amounts.flatMap { Array($0.tokens) }), vocabulary)
        (forms, actions) = (verbs.forms, verbs.actions)
        let clauses = Self.clauses(tokens, written, verbs, vocabulary.lexicon)
        self.clauses = clauses
        negated = Self.negated(written, clauses, vocabulary)
    }

    private static func clauses(_ tokens: [Substring], _ words: [String], _ verbs: ActionReader, _ lexicon: Lexicon)
        -> [Int]
    {
        var clause = 0
        var clauses: [Int] = []
        for (index, token) in tokens.enumerated() {
            if ".;:!?,•|".contains(token) || turns.contains(words[index]) { clause += 1 }
            // "para que no se pegue", "pour pas les écraser": what it is for
            if ["para", "pour"].contains(words[index]), index + 1 < words.count, index > 0,
                ["que", "qu", "ne", "no", "pas", "eviter", "evitar"].contains(words[index + 1])
            {
                clause += 1
            }
            // "and cover" begins something new, "salt and pepper" doesn't.
            if lexicon.ands.contains(words[index]), index + 1 < words.count, verbs.isVerb(at: index + 1) { clause += 1 }
            // "et surtout ne faites plus bouillir"
            if lexicon.ands.contains(words[index]),
                words.dropFirst(index + 1).prefix(2).contains(where: lexicon.negations.contains)
            {
                clause += 1
            }
            clauses.append(clause)
        }
        return clauses
    }

    /// Words with which something else begins.
    private static let turns: Set<String> = [
        "then", "but", "otherwise", "damit", "sonst", "sinon", "dann", "danach", "aber", "puis", "ensuite", "mais",
        "luego", "despues", "pero",
    ]

    private static func negated(_ words: [String], _ clauses: [Int], _ vocabulary: KitchenVocabulary) -> Set<Int> {
        var negated = Set<Int>()
        for index in words.indices
        where !words[index].isEmpty && vocabulary.actions.isNegation(words[index], isKnown: vocabulary.isKnown) {
            // In English what follows is meant; elsewhere the word stands behind the verb as often as before it.
            let isForward = !isBehindToo(words[index], vocabulary.language)
            // "Don't knead it too long": it is kneaded.
            let rest = words[index...].prefix(8)
            if !tooMuch.isDisjoint(with: rest), !rest.contains("que") { continue }
            // "sans cesser de remuer", "ohne Deckel": what follows alone is meant.
            let isNarrow = without.contains(words[index]) && vocabulary.language != .english
            let isLed = index + 1 < words.count && vocabulary.lexicon.stop.contains(words[index + 1])
            let isClause = words[index...].prefix(4).contains { clauseWords.contains($0) }
            let reach = isNarrow && !isClause ? isLed ? 2 : 1 : 8
            for token in (isForward ? index : 0)..<words.count
            where clauses[token] == clauses[index] && (!isForward || token <= index + reach) {
                negated.insert(token)
            }
        }
        return negated
    }

    private static func isBehindToo(_ word: String, _ language: RecipeLanguage) -> Bool {
        language != .english && !without.contains(word)
    }

    private static let without: Set<String> = ["ohne", "sans", "sin", "without"]
    private static let clauseWords: Set<String> = ["dass", "zu", "que", "laisser", "faire"]
    private static let tooMuch: Set<String> = [
        "too", "overly", "zu", "trop", "demasiado", "mucho", "cesser", "dejar", "parar",
    ]

    /// A token as words are compared, its ending on.
    private static func word(_ token: Substring) -> String {
        // Most tokens have nothing to fold.
        if token.utf8.allSatisfy({ 0x61...0x7a ~= $0 }) { return String(token) }
        return Words.of(token).first ?? ""
    }

    /// An amount as it stands.
    func wording(of amount: AmountPlace) -> String {
        guard let base = tokens.first?.base, !amount.tokens.isEmpty else { return "" }
        return String(base[tokens[amount.tokens.lowerBound].startIndex..<tokens[amount.tokens.upperBound - 1].endIndex])
    }

    /// The words that say something: no stop words, numbers or units.
    var content: [String] {
        let units = Set(amounts.filter { !$0.isArticle }.flatMap { Array($0.tokens) })
        return words.indices.filter { !units.contains($0) && !words[$0].isEmpty && !vocabulary.isStop(words[$0]) }.map {
            words[$0]
        }
    }
}
