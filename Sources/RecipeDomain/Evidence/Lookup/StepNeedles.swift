/// What a step says, made ready to be looked for.
struct StepNeedles {
    struct Needle {
        var word: String
        var weight: Double
        /// The verb, if the word tells what to do; nil otherwise.
        var action: String?
        var isNegated = false
        var isFood: Bool
        /// Where it stands first.
        var place: Int
        /// For an action the needles of what it is done to.
        var objects: [Int] = []
        var ids: Set<Int>
    }

    let text: TextForLookup
    /// At most 64, each word once.
    let needles: [Needle]
    let total: Double

    init(_ step: String, in index: EvidenceIndex) {
        text = TextForLookup(step)
        let units = Set(text.amounts.filter { !$0.isArticle }.flatMap { Array($0.tokens) })
        var needles: [Needle] = []
        for (place, word) in text.words.enumerated() where needles.count < 64 {
            guard !word.isEmpty, !units.contains(place), !Words.stop.contains(word),
                !KitchenActions.isNegation(word)
            else {
                continue
            }
            let action = text.actions[place]
            if let known = needles.firstIndex(where: { $0.word == word }) {
                if needles[known].action == nil { needles[known].action = action }
                continue
            }
            let ids = text.forms[place].map { index.saying($0, as: word) } ?? index.alike(word)
            needles.append(
                Needle(
                    word: word,
                    weight: KitchenVocabulary.qualifiers.contains(word) ? 0.5 : 1,
                    action: action,
                    isNegated: text.negated.contains(place),
                    isFood: KitchenVocabulary.isFood(word) && action == nil,
                    place: place,
                    ids: ids
                )
            )
        }
        let words = text.words
        let verbs = text.actions
        let actions = verbs.indices.filter { verbs[$0] != nil }
        for index in needles.indices where needles[index].action != nil {
            let start = needles[index].place
            let end = actions.first { $0 > start } ?? words.count
            let objects = needles.indices.filter {
                needles[$0].isFood && needles[$0].place >= start && needles[$0].place < end
            }
            needles[index].objects = objects
        }
        self.needles = needles
        total = needles.reduce(0) { $0 + $1.weight }
    }

    /// For each passage which of the needles stand in it, as bits.
    func masks(in index: EvidenceIndex) -> [UInt64] {
        var masks = [UInt64](repeating: 0, count: index.passages.count)
        for (bit, needle) in needles.enumerated() {
            for id in needle.ids { for passage in index.passages(with: id) { masks[passage] |= 1 << UInt64(bit) } }
        }
        return masks
    }

    func coverage(_ mask: UInt64) -> Double {
        guard total > 0 else { return 0 }
        var found = 0.0
        for (bit, needle) in needles.enumerated() where mask & (1 << UInt64(bit)) != 0 { found += needle.weight }
        return found / total
    }
}
