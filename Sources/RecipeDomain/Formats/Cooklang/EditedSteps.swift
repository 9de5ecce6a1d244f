/// Which paragraph of an edited text was which before: the same one, else the one that is most like it, by half at least.
struct EditedSteps {
    /// By the index in the edited text, the index before. No index before occurs twice.
    private(set) var matches: [Int: Int] = [:]

    init(_ before: [[CooklangDocument.Item]], _ after: [[CooklangDocument.Item]]) {
        var free = Set(before.indices)
        for (index, paragraph) in after.enumerated() {
            guard let same = free.filter({ before[$0] == paragraph }).min() else { continue }
            matches[index] = same
            free.remove(same)
        }
        let words = before.map(Self.words)
        for (index, paragraph) in after.enumerated() where matches[index] == nil {
            let own = Self.words(paragraph)
            let likeness = free.sorted().map { (index: $0, share: Self.share(own, words[$0])) }
            guard let best = likeness.max(by: { $0.share < $1.share }), best.share >= 0.5 else { continue }
            matches[index] = best.index
            free.remove(best.index)
        }
    }

    private static func share(_ a: Set<String>, _ b: Set<String>) -> Double {
        Double(a.intersection(b).count) / Double(max(a.union(b).count, 1))
    }

    private static func words(_ paragraph: [CooklangDocument.Item]) -> Set<String> {
        paragraph.reduce(into: []) { words, item in
            switch item {
            case .text(let text): words.formUnion(Words.of(text))
            case .ingredient(let component), .cookware(let component): words.formUnion(Words.of(component.name))
            case .timer(let component): words.formUnion(Words.of(component.unit ?? component.name))
            }
        }
    }
}
