/// Looks up what stands once in a recipe: yield, times, author.
struct FactLookup {
    let index: EvidenceIndex

    func evidence(yield: String?, prep: Int?, cook: Int?, total: Int?, author: String?) -> FactEvidence {
        FactEvidence(
            yield: yield.map(self.yield) ?? [],
            prepTime: prep.map { time($0, .prep) } ?? [],
            cookTime: cook.map { time($0, .cook) } ?? [],
            totalTime: total.map { time($0, .total) } ?? [],
            author: author.map(self.author) ?? []
        )
    }

    private func best(_ passages: [Int], agreement: Double = 1) -> [Evidence] {
        Array(
            passages.map { index.passages[$0].evidence(agreement: agreement) }.sorted { $0.kind.rank < $1.kind.rank }
                .prefix(4)
        )
    }

    /// The same number, of the same thing or of servings.
    private func yield(_ yield: String) -> [Evidence] {
        let text = TextForLookup(yield, index.vocabulary)
        guard let count = counts(in: text).first else { return [] }
        let things = Set(text.words.filter { !$0.isEmpty && !index.vocabulary.isStop($0) })
        let ids = things.reduce(into: Set<Int>()) { $0.formUnion(index.alike($1)) }
        let isServings = things.isEmpty || !things.isDisjoint(with: Self.servings)
        return best(
            index.passages.indices.filter { passage in
                let shown = index.texts[passage]
                guard counts(in: shown).contains(count) else { return false }
                if case .yield(let told) = index.kind(of: passage) {
                    let other = TextForLookup(told, index.vocabulary)
                    return counts(in: other).contains(count)
                        && (isServings == isOfServings(other) || shares(ids, passage))
                }
                return isServings ? isOfServings(shown) : shares(ids, passage) && isMade(shown)
            }
        )
    }

    private func counts(in text: TextForLookup) -> [Quantity] {
        text.amounts.compactMap {
            if case .measure(let quantity, let unit) = $0.value, unit == nil || unit == .piece || unit == .glass {
                return quantity
            }
            return nil
        }
    }

    private func isOfServings(_ text: TextForLookup) -> Bool { text.words.contains(where: Self.servings.contains) }
    private func isMade(_ text: TextForLookup) -> Bool { text.words.contains(where: Self.making.contains) }
    private func shares(_ ids: Set<Int>, _ passage: Int) -> Bool {
        index.readings[passage].contains { $0.contains(where: ids.contains) }
    }

    private static let servings: Set<String> = [
        "serve", "serving", "portion", "people", "person", "feed", "guest", "portionen", "personen", "personne", "part",
        "racione", "porcione",
        "racion", "porcion", "persona", "comensale",
    ]
    private static let making: Set<String> = [
        "make", "yield", "get", "ergibt", "fur", "donne", "rinde", "salen", "give", "about", "enough",
    ]

    /// The same time, told as such.
    private func time(_ seconds: Int, _ kind: LineKind.TimeKind) -> [Evidence] {
        best(
            index.passages.indices.filter { passage in
                if case .time(kind, let minutes) = index.kind(of: passage), minutes * 60 == seconds { return true }
                let text = index.texts[passage]
                let isShown = text.amounts.contains {
                    if case .duration(let low, let high) = $0.value { return low == seconds || high == seconds }
                    return false
                }
                return isShown && text.words.contains { Self.timeWords(kind).contains($0) }
            }
        )
    }

    private static func timeWords(_ kind: LineKind.TimeKind) -> Set<String> {
        switch kind {
        case .prep: ["prep", "preparation", "prepare", "preparing", "vorbereitung", "preparacion"]
        case .cook:
            [
                "cook", "cooking", "bake", "baking", "roast", "simmer", "oven", "grill", "garzeit", "backzeit",
                "kochzeit", "backen", "cuisson", "cuire", "coccion", "horno",
            ]
        case .total:
            [
                "total", "ready", "altogether", "overall", "done", "under", "just", "only", "gesamt", "gesamtzeit",
                "fertig", "pret", "listo", "recipe", "dinner", "takes", "take",
            ]
        }
    }

    /// The handle or the whole name.
    private func author(_ author: String) -> [Evidence] {
        let words = Words.of(author).filter { $0.count > 1 }
        guard !words.isEmpty else { return [] }
        let handle = author.lowercased().filter { $0.isLetter || $0.isNumber }
        return best(
            index.passages.indices.filter { passage in
                if case .author(let shown) = index.kind(of: passage),
                    shown.lowercased().filter({ $0.isLetter || $0.isNumber }) == handle
                {
                    return true
                }
                let shown = Words.of(index.passages[passage].text)
                return words.allSatisfy { word in
                    shown.contains {
                        WordLikeness.isAlike(word, $0, heardIsKnown: index.vocabulary.isKnown($0), in: index.vocabulary)
                    }
                }
                    || shown.contains(handle)
            }
        )
    }
}
