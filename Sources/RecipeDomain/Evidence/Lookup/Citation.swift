/// Where a draft says that one of its lines comes from, as far as it is true.
struct Citation {
    /// Passages in which the quoted words stand.
    private(set) var passages: Set<Int> = []
    /// The cited time, if the evidence reaches so far.
    private(set) var range: TimeRange?

    init(of line: RecipeDraft.Line, in index: EvidenceIndex, end: Timestamp) {
        if let cited = line.range, cited.start.milliseconds <= end.milliseconds + 1000 { range = cited }
        guard let quote = line.quote, !quote.isEmpty else { return }
        let words = Array(Set(index.vocabulary.content(quote.prefix(500)))).sorted()
        guard !words.isEmpty else { return }
        let ids = words.map { index.alike($0) }
        var found: [Int: Int] = [:]
        for ids in ids { for passage in Set(ids.flatMap(index.passages)) { found[passage, default: 0] += 1 } }
        for (passage, count) in found {
            let own = Set(index.texts[passage].content)
            let isWhole = count * 5 >= words.count * 4
            // A quote that joins several cues holds each of them.
            let isPart = count >= 2 && count * 5 >= own.count * 4
            if isWhole || isPart { passages.insert(passage) }
        }
    }

    func names(_ passage: Int) -> Bool { passages.contains(passage) }
}

extension TimeRange {
    /// Within two seconds of another.
    func isNear(_ other: TimeRange?) -> Bool {
        guard let other else { return false }
        return other.start.milliseconds <= end.milliseconds + 2000
            && other.end.milliseconds >= start.milliseconds - 2000
    }
}
