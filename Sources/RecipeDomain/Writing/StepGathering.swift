/// Gathers the steps of all sources in the order of the best one.
enum StepGathering {
    /// More than any recipe has.
    static let most = 80

    static func steps(caption: [SourceLine], screen: [SourceLine], words: [SourceLine]) -> [RecipeDraft.Line] {
        let byRank = [unique(steps(in: caption)), unique(steps(in: screen)), unique(steps(in: words))]
        // The first source that tells the whole way is told; where none does, the others add what it lacks.
        if let whole = byRank.first(where: { $0.count >= 3 }) { return Array(merged(whole, with: []).prefix(most)) }
        let best = byRank.first { !$0.isEmpty } ?? []
        let others = byRank.flatMap { $0 }.filter { other in !best.contains { $0.quote == other.quote } }
        return Array(merged(best, with: others).prefix(most))
    }

    private static func steps(in lines: [SourceLine]) -> [SourceLine] {
        var steps: [SourceLine] = []
        for line in lines {
            if let last = steps.last, continues(last, line) {
                steps[steps.count - 1].text += " " + StepRecogniser.text(line.text)
                steps[steps.count - 1].quote += " " + line.quote
                if let range = line.range { steps[steps.count - 1].range = last.range?.union(range) }
            } else if line.kind == .step {
                var step = line
                step.text = StepRecogniser.text(line.text)
                steps.append(step)
            }
        }
        return steps
    }

    /// A step that goes on in the overlay that follows at once: "Add the stock one ladle at a time," – "stirring".
    private static func continues(_ step: SourceLine, _ line: SourceLine) -> Bool {
        guard line.source == .onScreen, line.text.first?.isLowercase == true, line.kind == .other || line.kind == .step,
            let before = step.range, let after = line.range
        else { return false }
        let gap = after.start.milliseconds - before.end.milliseconds
        guard (-600...1500).contains(gap), after.start > before.start else { return false }
        let joins = ["and", "then", "with", "until", "stirring", "in", "for", "or", "over"].contains(
            Words.of(line.text).first ?? ""
        )
        return StepRecogniser.isOpenEnded(step.text) || joins
    }

    /// A step read twice is one step; the longer reading wins and the ranges join.
    private static func unique(_ steps: [SourceLine]) -> [SourceLine] {
        var unique: [SourceLine] = []
        for step in steps {
            let words = Words.content(step.text)
            let same = unique.lastIndex { isSame($0, step, words: words) }
            guard let same else {
                unique.append(step)
                continue
            }
            if let range = step.range { unique[same].range = unique[same].range?.union(range) ?? range }
            if step.text.count > unique[same].text.count {
                (unique[same].text, unique[same].quote) = (step.text, step.quote)
            }
        }
        return unique
    }

    private static func isSame(_ a: SourceLine, _ b: SourceLine, words: [String]) -> Bool {
        let mine = Words.content(a.text)
        let (forth, back) = (Words.coverage(of: mine, in: words), Words.coverage(of: words, in: mine))
        if min(forth, back) >= 0.85 { return true }
        // A reading cut short by a fade is part of the whole one, if they stand near one another.
        guard max(forth, back) == 1, min(mine.count, words.count) >= 2, let first = a.range, let second = b.range else {
            return false
        }
        return second.start.milliseconds - first.end.milliseconds < 1500
    }

    /// Steps of `others` that `best` doesn't tell, put in by their time.
    private static func merged(_ best: [SourceLine], with others: [SourceLine]) -> [RecipeDraft.Line] {
        var all = best
        for other in others {
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
    fileprivate var capitalisedFirst: String {
        let letters = filter(\.isLetter)
        let base = letters.count > 6 && !letters.contains(where: \.isLowercase) ? lowercased().keepingDegrees : self
        return base.prefix(1).uppercased() + base.dropFirst()
    }

    private var keepingDegrees: String { replacing("°c", with: "°C").replacing("°f", with: "°F") }
}
