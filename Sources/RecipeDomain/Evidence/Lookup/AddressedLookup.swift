/// Finds what a draft took from text that addresses the program: it has no place in the recipe.
struct AddressedLookup {
    private let addressed: EvidenceIndex?
    private let evidence: EvidenceIndex

    init(_ passages: [EvidencePassage], besides evidence: EvidenceIndex) {
        addressed = passages.isEmpty ? nil : EvidenceIndex(passages, language: evidence.language)
        self.evidence = evidence
    }

    /// Whether a video has no such text.
    var isEmpty: Bool { addressed == nil }

    /// Whether a field says what such text says and nothing else does, or is such text itself.
    func taints(_ text: String) -> Bool {
        if AddressedText.isAddressed(text) { return true }
        guard let addressed else { return false }
        let words = Array(Set(evidence.vocabulary.content(text.prefix(500)))).sorted()
        guard !words.isEmpty else { return false }
        let there = Self.coverage(of: words, in: addressed)
        return there >= 0.6 && there > Self.coverage(of: words, in: evidence)
    }

    /// Whether an amount of a food stands in such text.
    func tells(_ line: Ingredient) -> Bool {
        guard let addressed, line.quantity != nil else { return false }
        return addressed.texts.contains { text in
            text.amounts.contains {
                guard case .measure(let quantity, let unit) = $0.value, let own = line.quantity else { return false }
                return SameAmount.isSame(own, line.unit, quantity, unit)
            }
        }
    }

    /// Whether such text tells the number of a yield.
    func tells(yield: String) -> Bool {
        let counts = TextForLookup(yield, evidence.vocabulary).amounts.compactMap(Self.quantity)
        return addressed?.texts.contains { text in
            text.amounts.contains { Self.quantity($0).map(counts.contains) == true }
        } == true
    }

    /// Whether such text tells a time.
    func tells(seconds: Int) -> Bool {
        addressed?.texts.contains { text in
            text.amounts.contains {
                if case .duration(let low, let high) = $0.value { return low == seconds || high == seconds }
                return false
            }
        } == true
    }

    /// Whether such text tells degrees.
    func tells(degrees: Int) -> Bool {
        addressed?.texts.contains { text in
            text.amounts.contains {
                if case .temperature(let told, _) = $0.value { return told.contains(degrees) }
                return false
            }
        } == true
    }

    private static func quantity(_ amount: AmountPlace) -> Quantity? {
        if case .measure(let quantity, _) = amount.value, !amount.isArticle { return quantity }
        return nil
    }

    /// The most of the words that stand in one passage, 0…1.
    private static func coverage(of words: [String], in index: EvidenceIndex) -> Double {
        var found: [Int: Int] = [:]
        for word in words {
            for passage in Set(index.alike(word).flatMap(index.passages)) { found[passage, default: 0] += 1 }
        }
        return Double(found.values.max() ?? 0) / Double(words.count)
    }
}
