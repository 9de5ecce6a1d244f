/// The words of one query, looked up.
struct WordSearch {
    /// Phrases that so many moments hold are cut off there.
    private static let mostHolders = 200_000
    /// Newest moments that common words alone find.
    private static let mostCommon = 300

    private let query: SearchQuery
    private let reading: any MomentReading
    private let owner: Int
    private let hasRare: Bool
    /// The moments that hold each rare word, with what that weighs.
    private var holders: [(ids: [Int64], weight: Double)] = []
    /// The moments that hold every phrase; nil where there is none.
    let required: Set<Int64>?
    let scoring: WordScore

    init(query: SearchQuery, reading: any MomentReading, owner: Int) throws {
        (self.query, self.reading, self.owner) = (query, reading, owner)
        let count = try reading.count(owner: owner)
        // Among few moments every word is in many of them.
        let most = max(200, Int(Double(count) * OneSearch.commonShare))
        var weights: [Double] = []
        var terms = query.words.map(\.folded)
        for (place, word) in query.words.enumerated() {
            let exact = try reading.ids(holding: .exact(word.folded), owner: owner, limit: most + 1, newest: false)
            guard exact.count <= most, !word.isPrefix || word.folded.count > 1 else {
                weights.append(WordScore.weight(holders: count / 5, of: count))
                continue
            }
            var begun: [Int64] = []
            if word.isPrefix || word.folded.count > 2 {
                begun = try reading.ids(holding: .prefix(word.folded), owner: owner, limit: most + 1, newest: false)
            }
            if exact.isEmpty, begun.isEmpty, let stem = WordForms.stem(of: word.folded) {
                begun = try reading.ids(holding: .prefix(stem), owner: owner, limit: most + 1, newest: false)
                terms[place] = stem
            }
            let weight = WordScore.weight(holders: max(exact.count, 1), of: count)
            weights.append(weight)
            holders.append((exact, weight))
            if begun.count <= most || word.isPrefix { holders.append((begun, weight / 2)) }
        }
        hasRare = holders.contains { !$0.ids.isEmpty }
        var required: Set<Int64>?
        for phrase in query.phrases {
            let held = try reading.ids(holding: .exact(phrase), owner: owner, limit: Self.mostHolders, newest: true)
            required = required?.intersection(held) ?? Set(held)
        }
        self.required = required
        let phraseWords = query.phrases.flatMap { FoldedText.words(of: FoldedText.folded($0)) }
        let usual = WordScore.weight(holders: max(1, required?.count ?? 1), of: count)
        scoring = WordScore(
            matcher: TermMatcher(terms + phraseWords),
            weights: weights + phraseWords.map { _ in usual / Double(max(1, phraseWords.count)) }
        )
    }

    /// The moments that hold the most of what weighs most.
    func candidates(limit: Int, admits: ((MomentID) -> Bool)?) throws -> [MomentID] {
        var lists = holders
        if let required {
            lists = lists.map { ($0.ids.filter(required.contains), $0.weight) }
            lists.append((Array(required), 1))
        } else if !hasRare {
            lists.append((try common(), 1))
        }
        var pairs: [(id: Int64, weight: Float)] = []
        for list in lists { pairs += list.ids.map { ($0, Float(list.weight)) } }
        pairs.sort { $0.id < $1.id }
        var best = BestOf(limit)
        var place = 0
        while place < pairs.count {
            let id = pairs[place].id
            var weight: Float = 0
            while place < pairs.count, pairs[place].id == id {
                weight += pairs[place].weight
                place += 1
            }
            // Of equals the newest.
            guard weight >= best.least, admits?(MomentID(rawValue: id)) ?? true else { continue }
            best.offer(weight, MomentID(rawValue: id))
        }
        return best.sorted.map(\.id)
    }

    /// The newest that hold all the words, else any of them.
    private func common() throws -> [Int64] {
        let words = query.words.map(\.folded)
        guard !words.isEmpty else { return [] }
        let all = try newest(.all(words))
        return all.isEmpty && words.count > 1 ? try newest(.any(words)) : all
    }

    private func newest(_ lookup: WordLookup) throws -> [Int64] {
        try reading.ids(holding: lookup, owner: owner, limit: Self.mostCommon, newest: true)
    }

    /// The words of the query that stand in a text, as typed.
    func found(_ match: TermMatcher.Match) -> [String] {
        var found = query.words.indices.filter { match.exact[$0] + match.begun[$0] > 0 }.map { query.words[$0].text }
        if required != nil { found += query.phrases }
        return found
    }
}
