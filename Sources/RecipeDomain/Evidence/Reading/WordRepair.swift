/// The known word that an unknown one was misread or misheard for: "towle" → "towel", "peachcs" → "peaches".
///
/// Built once for each language. Words are found by what is left of them without one letter (the symmetric deletions of
/// SymSpell), so that looking one up costs time with its length, not with all words there are.
struct WordRepair: Sendable {
    private let words: [String]
    /// Places in `words` by a hash of what is left without one letter, letters that look alike taken for one.
    private let byPart: [UInt64: [Int32]]

    /// - Parameter words: folded, as they are written; what is shorter than four letters is left out.
    init(_ words: Set<String>) {
        let sorted = words.filter { (4...24).contains($0.utf8.count) }.sorted()
        self.words = sorted
        var byPart: [UInt64: [Int32]] = [:]
        byPart.reserveCapacity(sorted.count * 8)
        for (place, word) in sorted.enumerated() {
            for part in Self.parts(of: word) { byPart[part, default: []].append(Int32(place)) }
        }
        self.byPart = byPart
    }

    /// nil where no word is near enough, or several are.
    ///
    /// - Parameter word: folded, and known to be none of the words.
    func nearest(to word: String) -> String? {
        guard (4...24).contains(word.utf8.count) else { return nil }
        let folded = LetterSlips.folded(word)
        var best: (word: String, distance: Double)?
        var next = Double.infinity
        var seen = Set<Int32>()
        for part in Self.parts(of: word) {
            for place in byPart[part] ?? [] where seen.insert(place).inserted {
                let other = words[Int(place)]
                guard let distance = Self.distance(word, folded, other) else { continue }
                if distance < best?.distance ?? .infinity {
                    (best, next) = ((other, distance), best?.distance ?? .infinity)
                } else {
                    next = min(next, distance)
                }
            }
        }
        guard let best, next > best.distance else { return nil }
        return best.word
    }

    /// A letter that looks like another, two swapped, one lost or put in: what readers do, and no more in a short word.
    private static func distance(_ word: String, _ folded: String, _ other: String) -> Double? {
        let same = LetterSlips.folded(other)
        if same == folded { return 0.25 }
        let isLong = word.utf8.count >= 8
        let plain = LetterSlips.distance(other, word, atMost: limit(other, word, isLong))
        let alike = LetterSlips.distance(same, folded, atMost: limit(same, folded, isLong))
        return [plain, alike].compactMap(\.self).min()
    }

    private static func limit(_ a: String, _ b: String, _ isLong: Bool) -> Double {
        let isEqual = a.utf8.count == b.utf8.count
        return isLong ? isEqual ? 1 : 1.5 : isEqual ? 0.5 : min(a.utf8.count, b.utf8.count) >= 4 ? 1 : 0
    }

    /// The word itself and what is left of it without each of its letters, as FNV-1a hashes.
    private static func parts(of word: String) -> Set<UInt64> {
        let letters = Array(LetterSlips.folded(word).utf8)
        var parts = Set<UInt64>()
        for left in 0...letters.count {
            var hash: UInt64 = 0xcbf2_9ce4_8422_2325
            for (place, letter) in letters.enumerated() where place != left {
                hash = (hash ^ UInt64(letter)) &* 0x100_0000_01b3
            }
            parts.insert(hash)
        }
        return parts
    }
}
