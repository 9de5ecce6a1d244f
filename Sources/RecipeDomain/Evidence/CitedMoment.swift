/// When an ingredient that only a source without a time gives as it is written is shown or said: in other words ("oats" for
/// "old-fashioned oats"), with another amount, or within a step.
enum CitedMoment {
    /// The passage at the place that the draft names, if it names the food, too; nil for none.
    static func evidence(for food: String, at place: TimeRange?, in passages: [EvidencePassage]) -> Evidence? {
        guard let place else { return nil }
        let names = Set(Words.of(food).map(FoodStem.of)).filter { $0.count >= 3 && !Words.stop.contains($0) }
        let cited = passages.filter { passage in
            guard let range = passage.range, range.start >= place.start, range.start <= place.end else { return false }
            return Words.of(passage.text).contains { word in
                let stem = FoodStem.of(word)
                return names.contains { isSame($0, stem) }
            }
        }
        return cited.min { ($0.kind.rank, $0.range?.start ?? .zero) < ($1.kind.rank, $1.range?.start ?? .zero) }?
            .evidence(agreement: 0.6)
    }

    /// "zwiebel" in "fruhlingszwiebel", "limett" in "limettensaft"
    private static func isSame(_ name: String, _ word: String) -> Bool {
        if name == word || Words.alike(name, word) { return true }
        let (short, long) = name.count < word.count ? (name, word) : (word, name)
        return short.count >= 5 && long.count >= short.count + 3 && (long.hasSuffix(short) || long.hasPrefix(short))
    }
}
