/// A time that a passage tells, in seconds, with what stands around it.
struct ToldTime {
    var low: Int
    var high: Int
    var passage: Int
    var context: NumberContext

    /// In the order of the text.
    static func all(in passage: Int, of index: EvidenceIndex) -> [ToldTime] {
        let text = index.texts[passage]
        return text.amounts.compactMap {
            let told: (low: Int, high: Int)
            switch $0.value {
            case .duration(let low, let high): told = (low, high)
            case .measure(.exact(let value), nil) where isMinutes($0, of: passage, in: index):
                told = (value.numerator * 60, value.numerator * 60)
            case .measure, .temperature: return nil
            }
            return ToldTime(low: told.low, high: told.high, passage: passage, context: NumberContext($0, in: text))
        }
    }

    /// "35 min. Shake every 10!": a number alone, shortly after a time.
    private static func isMinutes(_ amount: AmountPlace, of passage: Int, in index: EvidenceIndex) -> Bool {
        guard case .measure(.exact(let value), nil) = amount.value, value.denominator == 1, !amount.isArticle,
            (2...120).contains(value.numerator), index.tellsTime(passage) || passage > 0 && index.tellsTime(passage - 1)
        else { return false }
        let text = index.texts[passage]
        let next = amount.tokens.upperBound
        let isEnd = next >= text.tokens.count || text.words[next].isEmpty && ".!;,".contains(text.tokens[next])
        let before = amount.tokens.lowerBound > 0 ? text.words[amount.tokens.lowerBound - 1] : ""
        if next < text.tokens.count, behindMinutes.contains(text.written[next]) {
            return next + 1 == text.tokens.count || text.words[next + 1].isEmpty
        }
        return isEnd && beforeMinutes.contains(before)
    }

    /// "5 more"
    private static let behindMinutes: Set<String> = ["more", "longer", "mehr", "langer", "mas"]

    /// Behind these words a number at the end of a clause is one of minutes.
    private static let beforeMinutes: Set<String> = [
        "every", "last", "for", "another", "after", "alle", "letzt", "nach", "cada", "ultim", "tout", "dernier",
    ]
}
