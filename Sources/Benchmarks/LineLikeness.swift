import Foundation
import RecipeDomain

/// How scores compare lines: by words and numbers of their own reading, which shares nothing with what is scored.
enum LineLikeness {
    /// Runs of two or more letters or digits, lower case, accents folded.
    static func words(_ text: String) -> [String] {
        text.lowercased().folding(options: .diacriticInsensitive, locale: nil)
            .split { !$0.isLetter && !$0.isNumber }.map(String.init).filter { $0.count > 1 }
    }

    /// The words that carry meaning in English, German, French and Spanish; all words where none does.
    static func contentWords(_ text: String) -> [String] {
        let all = words(text)
        let content = all.filter { !functionWords.contains($0) }
        return content.isEmpty ? all : content
    }

    /// The same word, or one that differs in its last letter or its plural ending only ("clove", "cloves").
    static func isSame(_ a: String, _ b: String) -> Bool {
        if a == b { return true }
        guard a.count > 3, b.count > 3 else { return false }
        let (short, long) = a.count <= b.count ? (a, b) : (b, a)
        if long.hasPrefix(short), ["es", "en"].contains(long.dropFirst(short.count)) { return true }
        return long.count - short.count <= 1 && (long.hasPrefix(short.dropLast(1)) || short.hasPrefix(long.dropLast(1)))
    }

    /// What share of `words` is among `others`, 0…1; 0 for no words.
    static func share(of words: [String], in others: [String]) -> Double {
        guard !words.isEmpty else { return 0 }
        return Double(words.count { word in others.contains { isSame($0, word) } }) / Double(words.count)
    }

    /// The harmonic mean of both texts' shares of content words found in the other, 0…1.
    static func agreement(_ a: String, _ b: String) -> Double {
        let (a, b) = (contentWords(a), contentWords(b))
        let (forth, back) = (share(of: a, in: b), share(of: b, in: a))
        return forth + back == 0 ? 0 : 2 * forth * back / (forth + back)
    }

    /// The same numbers, whatever their order.
    static func agree(_ a: [Double], _ b: [Double]) -> Bool {
        a.count == b.count && zip(a.sorted(), b.sorted()).allSatisfy { abs($0 - $1) < 1e-9 }
    }

    static func numbers(_ quantity: Quantity?) -> [Double] {
        switch quantity {
        case nil: []
        case .exact(let value): [value.doubleValue]
        case .range(let low, let high): [low.doubleValue, high.doubleValue]
        }
    }

    /// The numbers of a text, in order: "200", "1/2", "1 1/2", "½", "2-3", "0.5", "0,5".
    static func numbers(_ text: String) -> [Double] {
        let fractions: [Character: String] = [
            "½": " 1/2", "¼": " 1/4", "¾": " 3/4", "⅓": " 1/3", "⅔": " 2/3", "⅛": " 1/8",
        ]
        let plain = text.replacing(/(\d),(\d)/) { "\($0.output.1).\($0.output.2)" }
            .map { fractions[$0] ?? String($0) }.joined()
        var found: [Double] = []
        var joins = false
        for token in plain.split(whereSeparator: { !$0.isNumber && $0 != "/" && $0 != "." && $0 != " " }) {
            joins = false
            for part in token.split(separator: " ") {
                let sides = part.split(separator: "/").compactMap { Double($0) }
                if sides.count == 2, sides[1] != 0 {
                    let value = sides[0] / sides[1]
                    if joins, let whole = found.popLast() { found.append(whole + value) } else { found.append(value) }
                    joins = false
                } else if sides.count == 1 {
                    found.append(sides[0])
                    joins = true
                }
            }
        }
        return found
    }

    private static let functionWords = Set(
        """
        the an and or of to in into on onto with for it its is are be then your you we they them this that these those at \
        by from as so up out off
        der die das den dem des ein eine einen einem einer und oder mit in im ins zu zum zur von vom auf aus an am es sie \
        ihr wir ich man ist sind bei für dann darin
        le la les un une des du de et ou au aux dans en avec pour sur par que qui il elle on je nous vous ce ces se est \
        sont puis
        el los las una unos unas del al con para por lo se su sus es son que como nos les
        """.split(whereSeparator: \.isWhitespace).map { $0.folding(options: .diacriticInsensitive, locale: nil) }
    )
}
