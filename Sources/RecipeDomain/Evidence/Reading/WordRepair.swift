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
        let limit = word.utf8.count >= 8 ? 1.5 : word.utf8.count >= 5 ? 1 : 0.5
        let folded = LetterSlips.folded(word)
        var best: (word: String, distance: Double)?
        var next = Double.infinity
        var seen = Set<Int32>()
        for part in Self.parts(of: word) {
            for place in byPart[part] ?? [] where seen.insert(place).inserted {
                let other = words[Int(place)]
                guard let distance = Self.distance(word, folded, other, atMost: limit) else { continue }
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

    private static func distance(_ word: String, _ folded: String, _ other: String, atMost limit: Double) -> Double? {
        let same = LetterSlips.folded(other)
        if same == folded { return 0.25 }
        let plain = LetterSlips.distance(other, word, atMost: limit)
        let alike = LetterSlips.distance(same, folded, atMost: limit)
        return [plain, alike].compactMap(\.self).min()
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
