/// A line that says how many pieces there will be and no more: "16 Stücke", "ca. 12 pièces".
enum PieceCount {
    /// As a yield is written; nil for any other line.
    static func yield(_ text: String, lexicon: Lexicon) -> String? {
        guard text.utf8.count <= 60 else { return nil }
        let line = LineTokens(text, lexicon: lexicon)
        let start = line.words.prefix { lexicon.leadIns.contains($0) || $0 == "." }.count
        guard let (quantity, next) = AmountReader(line, lexicon: lexicon).amount(at: start),
            next + 1 == line.words.count,
            lexicon.unit(line.words[next])?.unit == .piece || lexicon.servings.contains(line.words[next])
        else { return nil }
        return "\(quantity) \(line.tokens[next])"
    }
}
