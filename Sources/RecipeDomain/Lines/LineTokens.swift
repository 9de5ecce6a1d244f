/// A line of a recipe cut into tokens: words, numbers, and single punctuation marks.
struct LineTokens {
    /// A longer line is cut there.
    static let longestLine = 400

    /// As they stand in the line, with fractions and dashes of one kind.
    private(set) var tokens: [Substring] = []
    /// The tokens as they are compared: lower case, accents folded; "d" for "d'".
    private(set) var words: [String] = []

    /// Unicode fractions become "1/2", dashes one kind, "200g" two tokens, and in French "d'ail", too.
    init(_ line: some StringProtocol, lexicon: Lexicon = .english) {
        let plain = Self.normalised(line)
        var rest = plain[...]
        while let first = rest.first {
            if first.isWhitespace {
                rest.removeFirst()
            } else if first.isASCIIDigit {
                append(Self.takeNumber(&rest))
            } else if first.isLetter {
                let word = Self.take(&rest) { $0.isLetter || $0 == "'" || $0 == "’" }
                if lexicon.language == .french, let mark = word.firstIndex(where: { $0 == "'" || $0 == "’" }),
                    Words.isElision(word[..<mark])
                {
                    let end = word.index(after: mark)
                    append(word[..<end], as: Words.folded(word[..<mark]))
                    if end < word.endIndex { append(word[end...]) }
                } else {
                    append(word)
                }
                if rest.first == ".", let word = words.last, lexicon.isAbbreviation(word) { rest.removeFirst() }
            } else {
                append(rest.prefix(1))
                rest.removeFirst()
            }
        }
    }

    private mutating func append(_ token: Substring, as word: String? = nil) {
        tokens.append(token)
        words.append(word ?? Words.folded(token))
    }

    /// Digits with one decimal point or comma inside, thousands commas left out of account.
    private static func takeNumber(_ rest: inout Substring) -> Substring {
        var end = rest.startIndex
        var hasMark = false
        while end < rest.endIndex {
            let character = rest[end]
            if character.isASCIIDigit {
                end = rest.index(after: end)
            } else if !hasMark, character == "." || character == ",", let next = rest[rest.index(after: end)...].first,
                next.isASCIIDigit
            {
                hasMark = true
                end = rest.index(after: end)
            } else {
                break
            }
        }
        defer { rest = rest[end...] }
        return rest[..<end]
    }

    private static func take(_ rest: inout Substring, while belongs: (Character) -> Bool) -> Substring {
        let taken = rest.prefix(while: belongs)
        rest = rest[taken.endIndex...]
        return taken
    }

    private static func normalised(_ line: some StringProtocol) -> String {
        var plain = ""
        for character in line.prefix(longestLine) {
            // ".5 cup"
            if character.isASCIIDigit, plain.last == ".", plain.count == 1 || plain.dropLast().last == " " {
                plain.removeLast()
                plain += "0."
            }
            if character.isASCII {
                plain.append(character == "\t" || character == "\n" || character == "\r" ? " " : character)
                continue
            }
            switch character {
            case "–", "—", "−", "‐", "‑": plain.append("-")
            case "⁄": plain.append("/")
            case "º", "˚": plain.append("°")
            case "\u{a0}", "\u{202f}": plain.append(" ")
            case "\u{ad}", "\u{200b}", "\u{200d}", "\u{feff}": continue
            default:
                if let fraction = fractions[character] {
                    plain += " " + fraction + " "
                } else {
                    plain.append(character)
                }
            }
        }
        return plain
    }

    static let fractions: [Character: String] = [
        "½": "1/2", "⅓": "1/3", "⅔": "2/3", "¼": "1/4", "¾": "3/4", "⅕": "1/5", "⅖": "2/5", "⅗": "3/5", "⅘": "4/5",
        "⅙": "1/6",
        "⅚": "5/6", "⅛": "1/8", "⅜": "3/8", "⅝": "5/8", "⅞": "7/8",
    ]
}

extension Lexicon {
    /// Whether a full stop behind a word ends the word, not the sentence.
    fileprivate func isAbbreviation(_ word: String) -> Bool {
        if self.language == .english { return UnitNames.unit(word) != nil }
        return word.utf8.count == 1 || unit(word) != nil || self.leadIns.contains(word) || self.sizes.contains(word)
            || self.unitOpenings.contains(word) || self.durations[word] != nil
    }
}

extension Character {
    var isASCIIDigit: Bool { isASCII && isNumber }
}
