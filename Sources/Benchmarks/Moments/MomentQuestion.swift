import Foundation
import MomentSearch
import RecipeDomain

/// What somebody looks for, and where it is; see Evaluation/README.md.
struct MomentQuestion: Decodable, Sendable {
    /// The whole dish where neither times nor words are given.
    struct Answer: Decodable, Sendable {
        var dish: String
        /// Milliseconds; the moment begins between them.
        var from: Int?
        var to: Int?
        /// Words of a moment without a time.
        var says: String?

        func isMet(by moment: FoundMoment) -> Bool {
            if let says { return moment.text.range(of: says, options: .caseInsensitive) != nil }
            guard let from, let to else { return true }
            guard let start = moment.range?.start.milliseconds else { return false }
            return (from - Self.slack...to).contains(start)
        }

        /// Lines begin a little before what they tell is shown.
        private static let slack = 500
    }

    var query: String
    var answers: [Answer]

    /// How well what was found answers, the best first, as the discounted cumulative gain at 10 over the highest that can be
    /// had (Järvelin & Kekäläinen 2002; gains 2^grade − 1): 3 for the right dish with an answer as its best moment, 2 with one
    /// among those shown, 1 for the right dish alone. A dish counts once.
    ///
    /// - Parameter hits: dish and moments of each.
    func score(_ hits: [(dish: String, moments: [FoundMoment])]) -> Double {
        var reached: [String: Double] = [:]
        var sum = 0.0
        for (place, hit) in hits.prefix(10).enumerated() {
            let gain = gain(of: hit.moments, in: hit.dish)
            sum += max(0, gain - reached[hit.dish, default: 0]) / log2(Double(place + 2))
            reached[hit.dish] = max(gain, reached[hit.dish, default: 0])
        }
        let best = (0..<min(10, Set(answers.map(\.dish)).count)).reduce(0) { $0 + 7 / log2(Double($1 + 2)) }
        return best > 0 ? sum / best : 0
    }

    private func gain(of moments: [FoundMoment], in dish: String) -> Double {
        let answers = answers.filter { $0.dish == dish }
        guard !answers.isEmpty else { return 0 }
        if answers.contains(where: { $0.from == nil && $0.says == nil }) { return 7 }
        let met = moments.map { moment in answers.contains { $0.isMet(by: moment) } }
        return met.first == true ? 7 : met.contains(true) ? 3 : 1
    }
}
