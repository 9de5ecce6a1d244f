/// A text of a recipe cut into tokens that know where in it they stand, so that it can be changed in place.
struct TextTokens {
    /// What follows is left as it is.
    static let longestText = 10_000

    let text: String
    /// Words, numbers and single marks, as `LineTokens` cuts them; "½" is the three tokens of "1/2".
    private(set) var tokens: [Substring] = []
    /// Lower case, accents folded; a mark stands for itself.
    private(set) var words: [String] = []
    private var places: [Range<String.Index>] = []

    init(_ text: String) {
        self.text = text
        var plain = ""
        // Where in `text` each byte of `plain` comes from: marks that join must not shift the places.
        var origin: [Range<String.Index>] = []
        func append(_ part: String, from index: String.Index) {
            plain += part
            origin += repeatElement(index..<text.index(after: index), count: part.utf8.count)
        }
        var index = text.startIndex
        for character in text.prefix(Self.longestText) {
            switch character {
            case "–", "—", "−", "‐", "‑": append("-", from: index)
            case "⁄": append("/", from: index)
            case "º", "˚": append("°", from: index)
            case "’": append("'", from: index)
            default:
                if let fraction = LineTokens.fractions[character] {
                    append(" " + fraction + " ", from: index)
                } else {
                    append(character.isWhitespace ? " " : String(character), from: index)
                }
            }
            index = text.index(after: index)
        }
        cut(plain, origin: origin)
    }

    private mutating func cut(_ plain: String, origin: [Range<String.Index>]) {
        var rest = plain[...]
        var offset = 0
        while let first = rest.first {
            let token: Substring
            if first.isASCIIDigit {
                token = rest.prefix(Self.numberLength(rest))
            } else if first.isLetter {
                token = rest.prefix(Self.wordLength(rest))
            } else {
                token = rest.prefix(1)
            }
            let length = token.utf8.count
            if !first.isWhitespace {
                tokens.append(token)
                // "d'" is no "d".
                let isWhole = first.isLetter && token.last != "'"
                words.append(isWhole ? Words.of(token).joined() : token.lowercased())
                places.append(origin[offset].lowerBound..<origin[offset + length - 1].upperBound)
            }
            offset += length
            rest = rest[token.endIndex...]
        }
    }

    /// Digits with one decimal point or comma inside.
    private static func numberLength(_ rest: Substring) -> Int {
        let whole = rest.prefix(while: \.isASCIIDigit)
        let after = rest[whole.endIndex...]
        guard let mark = after.first, mark == "." || mark == ",", after.dropFirst().first?.isASCIIDigit == true else {
            return whole.count
        }
        return whole.count + 1 + after.dropFirst().prefix(while: \.isASCIIDigit).count
    }

    /// Letters; an article with an apostrophe is a token of its own ("l'", "d'").
    private static func wordLength(_ rest: Substring) -> Int {
        let letters = rest.prefix(while: \.isLetter)
        let after = rest[letters.endIndex...]
        guard after.first == "'", after.dropFirst().first?.isLetter == true else { return letters.count }
        if letters.count <= 2 { return letters.count + 1 }
        return letters.count + 1 + after.dropFirst().prefix(while: \.isLetter).count
    }

    var count: Int { tokens.count }

    /// "" outside.
    func word(_ index: Int) -> String { words.indices.contains(index) ? words[index] : "" }

    func isWord(_ index: Int) -> Bool { tokens.indices.contains(index) && tokens[index].first?.isLetter == true }

    /// Whether nothing stands between a token and the next one.
    func touchesNext(_ index: Int) -> Bool {
        guard index >= 0, index + 1 < tokens.count else { return false }
        return tokens[index].endIndex == tokens[index + 1].startIndex
    }

    /// Whether a sentence begins here.
    func beginsSentence(_ index: Int) -> Bool {
        index == 0 || [".", "!", "?", ";", ":", "•"].contains(word(index - 1))
    }

    /// Where in the text a range of tokens stands; nil for none.
    func place(_ range: Range<Int>) -> Range<String.Index>? {
        guard let first = range.first, let last = range.last, first >= 0, last < places.count else { return nil }
        return places[first].lowerBound..<max(places[first].upperBound, places[last].upperBound)
    }

    /// A range of tokens as it stands in the text.
    func text(_ range: Range<Int>) -> String { place(range).map { String(text[$0]) } ?? "" }
}
