/// Reciprocal rank fusion (Cormack, Clarke, Büttcher, SIGIR 2009): each list gives what stands in it 1 / (k + rank).
enum RankFusion {
    static let k = 60.0

    /// What each gets, by lists with the best first.
    static func scores(_ lists: [[MomentID]]) -> [MomentID: Double] {
        var scores: [MomentID: Double] = [:]
        for list in lists {
            for (place, id) in list.enumerated() { scores[id, default: 0] += 1 / (k + Double(place + 1)) }
        }
        return scores
    }
}
