/// What a step says, made ready to be looked for.
struct StepNeedles {
    struct Needle {
        var word: String
        /// How much it says about which step is told, 0…1.
        var weight: Double
        /// The verb, if the word tells what to do; nil otherwise.
        var action: String?
        var isNegated = false
        /// A food of its own rather than what is in the bowl by now.
        var isFood: Bool
        var isTool = false
        /// The first part of a food of two words: "coconut" in "coconut cream".
        var isModifier = false
        /// How big, how hot: what may be left out.
        var isQualifier = false
        /// What is waited for: "until golden".
        var isCondition = false
        /// What the step can't do without: "overnight".
        var isNight = false
        /// For a time or a temperature the passages that tell it; nil for words.
        var passages: Set<Int>?
        /// Where it stands first.
        var place: Int
        /// For an action the needles of what it is done to, what is in the bowl by now included.
        var objects: [Int] = []
        /// For an action without foods the needles of the tools it is done with: "put the lid on".
        var tools: [Int] = []
        var ids: Set<Int>
    }

    let text: TextForLookup
    /// At most 64, each word once, and at most 6 times and temperatures.
    let needles: [Needle]
    let total: Double

    init(_ step: String, in index: EvidenceIndex) {
        let vocabulary = index.vocabulary
        text = TextForLookup(step, vocabulary)
        let units = Set(text.amounts.filter { !$0.isArticle }.flatMap { Array($0.tokens) })
        var needles: [Needle] = []
        let conditions = Self.conditions(in: text)
        for (place, word) in text.words.enumerated() where needles.count < 58 {
            guard !word.isEmpty, !units.contains(place), !vocabulary.isStop(word),
                !vocabulary.actions.isNegation(word, isKnown: vocabulary.isKnown)
            else { continue }
            let action = text.actions[place]
            if let known = needles.firstIndex(where: { $0.word == word }) {
                if needles[known].action == nil { needles[known].action = action }
                continue
            }
            let isFood = index.isFood(word) && action == nil
            // "until done", "carefully": how it is said is no part of what is done.
            let isNight = vocabulary.isNight(word)
            guard action != nil || isFood || isNight || vocabulary.isQualifier(word) || !vocabulary.isFiller(word)
            else { continue }
            let isPrepared = vocabulary.isPrepared(word) || vocabulary.isKindOfOil(word, in: text.words)
            let ids: Set<Int> =
                if let form = text.forms[place], !isFood {
                    index.saying(form, as: word)
                } else {
                    index.naming(word, after: place > 0 ? text.words[place - 1] : "", isInStep: true)
                        .union(place + 1 < text.words.count ? index.pairing(word, text.words[place + 1]) : [])
                }
            needles.append(
                Needle(
                    word: word,
                    weight: Self.weight(word, action, isFood: isFood && !isPrepared, vocabulary)
                        * (conditions.contains(place) && action == nil && !isFood ? 0.4 : 1),
                    action: action,
                    isNegated: text.negated.contains(place),
                    isFood: isFood && !isPrepared,
                    isTool: vocabulary.isTool(word) && action == nil,
                    isModifier: FoodCompounds.isPart(
                        word,
                        before: "",
                        after: place + 1 < text.words.count ? text.words[place + 1] : "",
                        in: vocabulary
                    ),
                    isQualifier: vocabulary.isQualifier(word) && action == nil,
                    isCondition: conditions.contains(place),
                    isNight: isNight,
                    place: place,
                    ids: ids
                )
            )
        }
        needles += Self.numbers(of: text, in: index)
        for index in needles.indices where needles[index].action != nil {
            needles[index].objects = Self.objects(of: needles[index], among: needles, in: text) {
                $0.action == nil
                    && ($0.isFood || vocabulary.isPrepared($0.word) && vocabulary.isFood($0.word))
            }
            if let verb = needles[index].action, vocabulary.actions.isHeating(verb) {
                // "Fry the dumplings in butter": it's not the butter that is fried.
                let line = text
                let fried = needles[index].objects.filter { [needles] in !Self.isMedium(needles[$0], in: line) }
                if !fried.isEmpty { needles[index].objects = fried }
            }
            needles[index].tools = Self.objects(of: needles[index], among: needles, in: text, where: \.isTool)
        }
        self.needles = needles
        total = needles.reduce(0) { $0 + $1.weight }
    }

    /// "in butter": what something is done in.
    private static func isMedium(_ needle: Needle, in text: TextForLookup) -> Bool {
        guard text.vocabulary.lexicon.fats.contains(needle.word) else { return false }
        return text.written[max(0, needle.place - 3)..<needle.place].contains {
            ["in", "mit", "with", "dans", "avec", "en", "con"].contains($0)
        }
    }

    /// The tokens of "until" and what follows in its clause.
    private static func conditions(in text: TextForLookup) -> Set<Int> {
        var found = Set<Int>()
        for place in text.tokens.indices where Self.untils.contains(text.written[place]) {
            var end = place
            while end < text.tokens.count, !".;!?".contains(text.tokens[end]), text.actions[end] == nil || end == place
            {
                found.insert(end)
                end += 1
            }
        }
        return found
    }

    private static let untils: Set<String> = [
        "until", "till", "bis", "jusqu", "jusqua", "jusque", "hasta", "when", "sobald", "once",
    ]

    private static func weight(_ word: String, _ action: String?, isFood: Bool, _ vocabulary: KitchenVocabulary)
        -> Double
    {
        if let action { return vocabulary.actions.isFreelyTold(action) ? 0.4 : 1 }
        if isFood { return vocabulary.isQualifier(word) ? 0.5 : 1 }
        return vocabulary.isQualifier(word) || vocabulary.isTool(word) ? 0.25 : 0.3
    }

    /// The foods between a verb and the next one; before a verb that ends its clause, those since the verb before.
    private static func numbers(of text: TextForLookup, in index: EvidenceIndex) -> [Needle] {
        let own = Set(text.forms.compactMap(\.self))
        return text.amounts.compactMap { amount -> Needle? in
            let passages: Set<Int>
            switch amount.value {
            case .duration(let low, let high):
                passages = index.telling(seconds: low).union(index.telling(seconds: high))
            case .temperature(let degrees, _):
                passages = degrees.reduce(into: []) { $0.formUnion(index.telling(degrees: $1)) }
            case .measure: return nil
            }
            // Beside a verb a number is that verb's, which `StepNumbers` looks up.
            let alone = passages.filter { passage in
                index.texts[passage].actions.allSatisfy { told in
                    told.map { told in
                        index.vocabulary.actions.isLight(told)
                            || own.contains { index.vocabulary.actions.isSame($0, told) }
                    } ?? true
                }
            }
            guard !alone.isEmpty else { return nil }
            return Needle(
                word: text.wording(of: amount),
                weight: 0.5,
                isFood: false,
                passages: alone,
                place: amount.tokens.lowerBound,
                ids: []
            )
        }.prefix(6).map(\.self)
    }

    private static func objects(
        of verb: Needle,
        among needles: [Needle],
        in text: TextForLookup,
        where isTaken: @escaping (Needle) -> Bool
    ) -> [Int] {
        let actions = text.actions.indices.filter { text.actions[$0] != nil }
        let foods = { (range: Range<Int>) in
            needles.indices.filter { isTaken(needles[$0]) && range.contains(needles[$0].place) }
        }
        let end = actions.first { $0 > verb.place } ?? text.words.count
        let start = actions.last { $0 < verb.place } ?? -1
        let (after, before) = (foods(verb.place..<end), foods((start + 1)..<max(start + 1, verb.place)))
        if text.vocabulary.language == .german, text.forms[verb.place] == verb.action, isLast(verb.place, in: text) {
            return before
        }
        return after
    }

    /// Whether a clause ends with a verb: "Zwiebeln würfeln".
    private static func isLast(_ place: Int, in text: TextForLookup) -> Bool {
        guard place + 1 < text.words.count, text.clauses[place + 1] == text.clauses[place] else { return true }
        let next = text.words[place + 1]
        return next.isEmpty || text.actions[place + 1] != nil || ["und", "lass", "wird", "werd"].contains(next)
    }

    /// For each passage which of the needles stand in it, as bits.
    func masks(in index: EvidenceIndex) -> [UInt64] {
        var masks = [UInt64](repeating: 0, count: index.passages.count)
        for (bit, needle) in needles.enumerated() {
            for passage in needle.passages ?? [] { masks[passage] |= 1 << UInt64(bit) }
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
