/// A line of a recipe cut into tokens: words, numbers, and single punctuation marks.
struct LineTokens {
    /// A longer line is cut there.
    static let longestLine = 400

    private(set) var tokens: [Substring]

    /// Unicode fractions become "1/2", dashes one kind, and "200g" two tokens.
    init(_ line: some StringProtocol) {
        let plain = Self.normalised(line)
        tokens = []
        var rest = plain[...]
        while let first = rest.first {
            if first.isWhitespace {
                rest.removeFirst()
            } else if first.isASCIIDigit {
                tokens.append(Self.takeNumber(&rest))
            } else if first.isLetter {
                tokens.append(Self.take(&rest) { $0.isLetter || $0 == "'" || $0 == "’" || $0 == "." && false })
                if rest.first == ".", let unit = tokens.last, UnitNames.unit(unit) != nil { rest.removeFirst() }
            } else {
                tokens.append(rest.prefix(1))
                rest.removeFirst()
            }
        }
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
            switch character {
            case "–", "—", "−", "‐", "‑": plain.append("-")
            case "⁄": plain.append("/")
            case "\u{a0}", "\t", "\n", "\r": plain.append(" ")
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

extension Character {
    var isASCIIDigit: Bool { isASCII && isNumber }
}
