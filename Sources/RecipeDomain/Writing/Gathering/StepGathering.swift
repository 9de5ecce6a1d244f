/// Gathers the steps of all sources in the order of the best one.
struct StepGathering {
    /// More than any recipe has.
    static let most = 80
    /// Of each source; an hour of speech has fewer.
    static let mostRead = 500
    /// What is told again is told soon.
    private static let mostCompared = 40

    private let language: RecipeLanguage

    init(language: RecipeLanguage) { self.language = language }

    func steps(of dish: DishLines) -> [RecipeDraft.Line] {
        let byRank = dish.byRank.map { unique(steps(in: $0)) }
        // The first source that tells the whole way is told; where none does, the others add what it lacks.
        if let whole = byRank.first(where: { $0.count >= 3 }) {
            return Array(merged(whole, with: []).prefix(Self.most))
        }
        let best = byRank.first { !$0.isEmpty } ?? []
        let others = byRank.flatMap { $0 }.filter { other in !best.contains { $0.quote == other.quote } }
        return Array(merged(best, with: others).prefix(Self.most))
    }

    private func steps(in lines: [SourceLine]) -> [SourceLine] {
        lines.lazy.filter { $0.kind == .step }.prefix(Self.mostRead).map { line in
            var step = line
            step.text = StepRecogniser.text(line.text, language: language)
            return step
        }
    }

    /// A step read twice is one step; the longer reading wins and the ranges join.
    private func unique(_ steps: [SourceLine]) -> [SourceLine] {
        var unique: [SourceLine] = []
        var known: [[String]] = []
        for step in steps.prefix(Self.mostRead) {
            let words = Words.content(step.text)
            let same = unique.indices.suffix(Self.mostCompared).last { isSame(unique[$0], known[$0], step, words) }
            guard let same else {
                unique.append(step)
                known.append(words)
                continue
            }
            if let range = step.range { unique[same].range = unique[same].range?.union(range) ?? range }
            if step.text.count > unique[same].text.count {
                (unique[same].text, unique[same].quote, known[same]) = (step.text, step.quote, words)
            }
        }
        return unique
    }

    private func isSame(_ a: SourceLine, _ mine: [String], _ b: SourceLine, _ words: [String]) -> Bool {
        let (forth, back) = (Words.coverage(of: mine, in: words), Words.coverage(of: words, in: mine))
        if min(forth, back) >= 0.85 { return true }
        // A reading cut short by a fade is part of the whole one, if they stand near one another.
        guard max(forth, back) == 1, min(mine.count, words.count) >= 2, let first = a.range, let second = b.range else {
            return false
        }
        return second.start.milliseconds - first.end.milliseconds < 1500
    }

    /// Steps of `others` that `best` doesn't tell, put in by their time.
    private func merged(_ best: [SourceLine], with others: [SourceLine]) -> [RecipeDraft.Line] {
        var all = best
        for other in others.prefix(Self.mostRead) where all.count < Self.most * 2 {
            let words = Words.content(other.text)
            guard
                !all.contains(where: {
                    Words.coverage(of: Words.content($0.text), in: words) >= 0.5
                        || Words.coverage(of: words, in: Words.content($0.text)) >= 0.5
                })
            else { continue }
            let place = other.range.flatMap { range in all.firstIndex { ($0.range?.start ?? .zero) > range.start } }
            all.insert(other, at: place ?? all.count)
        }
        return all.map { RecipeDraft.Line(text: $0.text.capitalisedFirst, quote: $0.quote, range: $0.range) }
    }
}

extension String {
    /// With a capital first letter; all capitals become a sentence.
    var capitalisedFirst: String {
        let letters = filter(\.isLetter)
        let base = letters.count > 6 && !letters.contains(where: \.isLowercase) ? lowercased().keepingDegrees : self
        return base.prefix(1).uppercased() + base.dropFirst()
    }

    private var keepingDegrees: String { replacing("°c", with: "°C").replacing("°f", with: "°F") }
}
