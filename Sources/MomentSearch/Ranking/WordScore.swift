import Foundation

/// How well a text answers words: BM25 (Robertson & Zaragoza 2009) with k1 = 1.2 and b = 0.5, since moments are short; a word
/// that only begins with one that was asked for counts half.
struct WordScore {
    private static let k1 = 1.2
    private static let b = 0.5
    /// Words of a usual moment.
    private static let usualLength = 20.0
    private static let prefixWeight = 0.5

    let matcher: TermMatcher
    /// What each word weighs.
    let weights: [Double]

    /// Of a word that `holders` of `count` moments hold: BM25's inverse document frequency.
    static func weight(holders: Int, of count: Int) -> Double {
        let (holders, count) = (Double(holders), Double(max(count, holders)))
        return log(1 + (count - holders + 0.5) / (holders + 0.5))
    }

    /// Of what all the words weigh, how much a text holds, 0…1; a word that only begins so counts half.
    func cover(_ match: TermMatcher.Match) -> Double {
        let whole = weights.reduce(0, +)
        guard whole > 0 else { return 1 }
        var held = 0.0
        for (place, weight) in weights.enumerated() {
            held += match.exact[place] > 0 ? weight : match.begun[place] > 0 ? weight * Self.prefixWeight : 0
        }
        return held / whole
    }

    func score(_ match: TermMatcher.Match) -> Double {
        let norm = Self.k1 * (1 - Self.b + Self.b * Double(match.length) / Self.usualLength)
        var score = 0.0
        for (place, weight) in weights.enumerated() {
            let times = Double(match.exact[place]) + Self.prefixWeight * Double(match.begun[place])
            if times > 0 { score += weight * times * (Self.k1 + 1) / (times + norm) }
        }
        return score
    }
}
