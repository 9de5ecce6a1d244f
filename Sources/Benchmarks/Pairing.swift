/// A found line and the expected line it answers, by their places.
struct Pairing: Hashable, Sendable {
    var found: Int
    var wanted: Int

    /// One to one, the likest first; of equally like ones those whose places differ least.
    ///
    /// - Parameter likeness: of a found and an expected line; nil where they are not the same.
    static func best(_ found: Int, _ wanted: Int, likeness: (Int, Int) -> Double?) -> [Pairing] {
        var candidates: [(pair: Pairing, likeness: Double)] = []
        for index in 0..<found {
            for other in 0..<wanted {
                guard let likeness = likeness(index, other) else { continue }
                candidates.append((Pairing(found: index, wanted: other), likeness))
            }
        }
        candidates.sort { a, b in
            if a.likeness != b.likeness { return a.likeness > b.likeness }
            return (abs(a.pair.found - a.pair.wanted), a.pair.found) < (abs(b.pair.found - b.pair.wanted), b.pair.found)
        }
        var (usedFound, usedWanted): (Set<Int>, Set<Int>) = ([], [])
        var pairs: [Pairing] = []
        for (pair, _) in candidates where !usedFound.contains(pair.found) && !usedWanted.contains(pair.wanted) {
            usedFound.insert(pair.found)
            usedWanted.insert(pair.wanted)
            pairs.append(pair)
        }
        return pairs.sorted { $0.found < $1.found }
    }
}
