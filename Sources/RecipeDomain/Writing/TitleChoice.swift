/// Finds the title among what was shown and written.
enum TitleChoice {
    static func title(screen: [SourceLine], caption: [SourceLine], given: String?, duration: Timestamp) -> String? {
        let shown = screen.filter { isTitleLike($0) && !isWithinList($0, of: screen) }
        let early = shown.filter { ($0.range?.start.milliseconds ?? 0) <= max(8000, duration.milliseconds * 35 / 100) }
        let tallest = early.map(\.height).max() ?? 0
        func score(_ line: SourceLine) -> Double {
            let words = Words.of(line.text)
            let food = Words.content(line.text).contains { CookingWords.foods.contains($0) } ? 0.5 : 0
            let height = tallest > 0 ? line.height / tallest : 0.5
            let start = Double(line.range?.start.milliseconds ?? 0)
            // What stands all the time without naming a dish is a channel's name.
            let stands = line.range.map { $0.end.milliseconds - $0.start.milliseconds } ?? 0
            let channel = food == 0 && stands * 10 >= duration.milliseconds * 8 && duration.milliseconds > 0 ? 0.4 : 0
            return height + food - channel - start / Double(max(duration.milliseconds, 20_000))
                + (words.count >= 2 ? 0.25 : 0)
        }
        if let best = early.max(by: { score($0) < score($1) }) { return tidy(best.text) }
        if let heading = caption.prefix(3).first(where: isTitleLike) { return tidy(heading.text) }
        if let given, !given.trimmed.isEmpty { return tidy(given) }
        return nil
    }

    private static func isTitleLike(_ line: SourceLine) -> Bool {
        let words = Words.of(line.text)
        let letters = line.text.count(where: \.isLetter)
        guard
            line.kind == .other
                || (line.kind == .step && StepRecogniser.likelihood(line.text) < 0.7 && line.height > 0.06)
        else { return false }
        return (1...9).contains(words.count) && letters >= 4
            && letters * 10 >= line.text.filter { !$0.isWhitespace }.count * 7
            && words.contains { $0.count >= 4 || CookingWords.foods.contains($0) }
    }

    /// Shown below an ingredient that was there before, in letters of the same size.
    private static func isWithinList(_ line: SourceLine, of screen: [SourceLine]) -> Bool {
        screen.contains { other in
            guard other.kind == .ingredient, let range = line.range, let shown = other.range else { return false }
            return shown.start < range.start && shown.end > range.start
                && abs(line.height - other.height) <= 0.15 * max(line.height, other.height)
        }
    }

    /// Capitals throughout become title case.
    static func tidy(_ title: String) -> String {
        let plain = LineShape.withoutBullet(title).trimmingMarks
        guard !plain.contains(where: \.isLowercase) else { return String(plain.prefix(200)) }
        let small: Set<String> = ["and", "with", "of", "the", "in", "a", "an", "on", "for", "de", "la", "e"]
        let words = plain.lowercased().split(separator: " ").enumerated().map { index, word in
            index > 0 && small.contains(String(word)) ? String(word) : word.prefix(1).uppercased() + word.dropFirst()
        }
        return String(words.joined(separator: " ").prefix(200))
    }
}
