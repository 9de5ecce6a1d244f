/// A line prepared for looking things up: its words as they are compared, its numbers, and where its clauses end.
struct TextForLookup {
    let text: String
    let tokens: [Substring]
    /// For each token the word as it is compared; empty for marks and numbers.
    let words: [String]
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

    init(_ text: String) {
        self.text = text
        let tokens = LineTokens(text).tokens
        self.tokens = tokens
        words = tokens.map { token in
            guard token.first?.isLetter == true else { return "" }
            return KitchenVocabulary.form(of: Self.word(token))
        }
        amounts = AmountPlaces(tokens).all()
        let amounts = amounts
        let words = words
        var clause = 0
        var clauses: [Int] = []
        var negated = Set<Int>()
        for (index, token) in tokens.enumerated() {
            if ".;:!?,•|".contains(token) || ["then", "but", "dann", "puis", "luego"].contains(words[index]) {
                clause += 1
            }
            // "and cover" begins something new, "salt and pepper" doesn't.
            if words[index] == "and", index + 1 < words.count, Self.isVerb(words[index + 1], after: "and") {
                clause += 1
            }
            clauses.append(clause)
        }
        for index in words.indices where KitchenActions.isNegation(words[index]) {
            // In English what follows is meant; elsewhere the word stands behind the verb as often as before it.
            let isForward = !KitchenActions.negationsBehind.contains(words[index])
            // "Don't knead it too long": it is kneaded.
            let rest = words[index...].prefix(8)
            if rest.contains("too") || rest.contains("overly") { continue }
            for token in (isForward ? index : 0)..<words.count
            where clauses[token] == clauses[index] && (!isForward || token <= index + 8) {
                negated.insert(token)
            }
        }
        self.clauses = clauses
        self.negated = negated
        let units = Set(amounts.flatMap { Array($0.tokens) })
        let forms = words.indices.map {
            words[$0].isEmpty || units.contains($0) ? nil : KitchenActions.base(of: words[$0])
        }
        self.forms = forms
        actions = words.indices.map { index in
            // "self-raising", "oven-baked"
            if index > 0, tokens[index - 1] == "-", tokens[index - 1].endIndex == tokens[index].startIndex {
                return nil
            }
            guard forms[index] != nil, Self.isVerb(words[index], after: index > 0 ? words[index - 1] : "") else {
                return nil
            }
            // "Flour: 2 cups", "butter 100 g"
            if CookingWords.nounsToo.contains(words[index]), index + 1 >= words.count || words[index + 1].isEmpty {
                return nil
            }
            return forms[index]
        }
    }

    /// A token as words are compared.
    private static func word(_ token: Substring) -> String {
        // Most tokens have nothing to fold.
        if token.utf8.allSatisfy({ 0x61...0x7a ~= $0 }) { return String(token) }
        return Words.of(token).first ?? ""
    }

    /// Nouns that may be verbs count as verbs where a clause begins.
    private static func isVerb(_ word: String, after previous: String) -> Bool {
        guard let base = KitchenActions.base(of: word) else { return false }
        if base == word, CookingWords.nounsToo.contains(word) || CookingWords.rarelyNouns.contains(word) {
            return [
                "", "and", "then", "to", "you", "we", "i", "can", "just", "dont", "not", "now", "gonna", "ill", "well",
                "lightly", "gently",
            ]
            .contains(previous)
        }
        // "chopped onions" are no chopping.
        if word != base, word.hasSuffix("ed") || KitchenActions.participles.contains(word) {
            return ["is", "are", "was", "get", "gets", "be", "been", "ive", "have", "weve", "i", "we"].contains(
                previous
            )
        }
        return true
    }

    /// An amount as it stands.
    func wording(of amount: AmountPlace) -> String {
        guard let base = tokens.first?.base, !amount.tokens.isEmpty else { return "" }
        return String(base[tokens[amount.tokens.lowerBound].startIndex..<tokens[amount.tokens.upperBound - 1].endIndex])
    }

    /// The words that say something: no stop words, numbers or units.
    var content: [String] {
        let units = Set(amounts.filter { !$0.isArticle }.flatMap { Array($0.tokens) })
        return words.indices.filter { !units.contains($0) && !words[$0].isEmpty && !Words.stop.contains(words[$0]) }.map
        { words[$0] }
    }
}
