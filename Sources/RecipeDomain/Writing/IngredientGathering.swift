/// Gathers the ingredient lines of all sources, each ingredient once.
enum IngredientGathering {
    /// More than any recipe has.
    static let most = 100

    static func ingredients(caption: [SourceLine], screen: [SourceLine], words: [SourceLine]) -> [RecipeDraft.Line] {
        var list = UniqueIngredients()
        take(caption, into: &list)
        take(screen, into: &list)
        if list.lines.count < 2 { for line in words { mentions(in: line).forEach { list.add($0, group: nil) } } }
        return Array(list.lines.prefix(most))
    }

    /// Lines of a list; those without an amount only under a heading or among others with amounts.
    private static func take(_ lines: [SourceLine], into list: inout UniqueIngredients) {
        let classifier = LineClassifier()
        var group: String?
        var isInList = false
        for (index, line) in lines.enumerated() {
            switch line.kind {
            case .ingredientsHeading: (isInList, group) = (true, nil)
            case .stepsHeading: (isInList, group) = (false, nil)
            case .groupHeading(let name): group = name
            case .ingredient: list.add(line, group: group)
            case .step: isInList = false
            case .other:
                guard classifier.ingredientLikelihood(line.text) >= 0.4 else { continue }
                let isListed =
                    isInList || stands(line, among: lines) || follows(line, index > 0 ? lines[index - 1] : nil)
                    || follows(line, index + 1 < lines.count ? lines[index + 1] : nil)
                if isListed { list.add(line, group: group) }
            case .yield, .time, .author, .chatter: break
            }
        }
    }

    /// Shown together with an ingredient, in letters of the same size.
    private static func stands(_ line: SourceLine, among lines: [SourceLine]) -> Bool {
        lines.contains { other in
            guard other.kind == .ingredient, let range = line.range, let shown = other.range else { return false }
            let shared = min(range.end, shown.end).milliseconds - max(range.start, shown.start).milliseconds
            return range == shown || (shared >= 500 && line.hasSameSize(as: other))
        }
    }

    /// Shown right before or after an ingredient, in letters of the same size.
    private static func follows(_ line: SourceLine, _ neighbour: SourceLine?) -> Bool {
        guard let neighbour, neighbour.kind == .ingredient, let a = neighbour.range, let b = line.range else {
            return false
        }
        let gap = max(b.start.milliseconds - a.end.milliseconds, a.start.milliseconds - b.end.milliseconds)
        return abs(gap) <= 1500 && line.hasSameSize(as: neighbour)
    }

    /// "two tablespoons of olive oil" in a sentence.
    private static func mentions(in line: SourceLine) -> [SourceLine] {
        let tokens = LineTokens(line.text).tokens
        let amounts = AmountReader(tokens: tokens)
        var found: [SourceLine] = []
        var index = 0
        while index < tokens.count, found.count < 20 {
            guard let (_, next) = amounts.amount(at: index), next < tokens.count else {
                index += 1
                continue
            }
            let end = foodEnd(from: next, in: tokens)
            if end > next, let base = tokens.first?.base {
                let text = String(base[tokens[index].startIndex..<tokens[end - 1].endIndex])
                let parsed = IngredientLineParser().parse(text)
                let isKnown = Words.content(parsed.food).contains { CookingWords.foods.contains($0) }
                if isKnown, Durations.timers(in: text).isEmpty {
                    found.append(
                        SourceLine(
                            text: text,
                            kind: .ingredient,
                            source: line.source,
                            range: line.range,
                            quote: line.quote
                        )
                    )
                }
            }
            index = max(end, next)
        }
        return found
    }

    /// The food ends with a mark or a word that leads on.
    private static func foodEnd(from start: Int, in tokens: [Substring]) -> Int {
        let ends: Set<String> = [
            "and", "to", "in", "into", "then", "with", "until", "for", "on", "onto", "over", "at", "when", "while",
            "so", "which", "that", "is", "are", "together", "right", "here", "as", "but",
        ]
        var index = start
        while index < tokens.count, index < start + 7 {
            let word = tokens[index].lowercased()
            if ends.contains(word) || ",.;!?(".contains(word) { break }
            index += 1
        }
        return index
    }
}

extension SourceLine {
    fileprivate func hasSameSize(as other: SourceLine) -> Bool {
        abs(height - other.height) <= 0.15 * max(height, other.height)
    }
}

/// Ingredients without repetition.
private struct UniqueIngredients {
    private(set) var lines: [RecipeDraft.Line] = []
    private var seen: [(parsed: Ingredient, food: [String], source: EvidenceKind, height: Int)] = []
    private let parser = IngredientLineParser()

    mutating func add(_ line: SourceLine, group: String?) {
        guard lines.count < IngredientGathering.most else { return }
        let parsed = parser.parse(line.text)
        let food = Words.content(parsed.food)
        guard !food.isEmpty else { return }
        let draft = RecipeDraft.Line(text: tidy(line.text), group: group, quote: line.quote, range: line.range)
        let same = seen.indices.first { index in
            isSame(seen[index].parsed, seen[index].food, parsed, food, otherSource: seen[index].source != line.source)
                || isMisread(seen[index].parsed, seen[index].food, parsed, food, lines[index].range, line.range)
        }
        guard let index = same else {
            lines.append(draft)
            seen.append((parsed, food, line.source, 0))
            return
        }
        // The same thing again: a line that has the amount says more than one that doesn't.
        if seen[index].parsed.quantity == nil, parsed.quantity != nil {
            lines[index] = draft
            seen[index] = (parsed, food, line.source, 0)
        }
    }

    private func isSame(_ a: Ingredient, _ foodA: [String], _ b: Ingredient, _ foodB: [String], otherSource: Bool)
        -> Bool
    {
        let shared = min(Words.coverage(of: foodA, in: foodB), Words.coverage(of: foodB, in: foodA))
        let within = max(Words.coverage(of: foodA, in: foodB), Words.coverage(of: foodB, in: foodA))
        if a.quantity == b.quantity, a.unit == b.unit { return shared >= 0.5 || (within == 1 && otherSource) }
        // From another source the better-ranked amount stands; in the same source a second amount is a second use.
        return otherSource ? shared >= 0.5 || within == 1 : shared >= 0.99 && (a.quantity == nil || b.quantity == nil)
    }

    /// The same amount shown at the same time of something that differs in letters only.
    private func isMisread(
        _ a: Ingredient,
        _ foodA: [String],
        _ b: Ingredient,
        _ foodB: [String],
        _ first: TimeRange?,
        _ second: TimeRange?
    ) -> Bool {
        guard a.quantity != nil, a.quantity == b.quantity, a.unit == b.unit, foodA.count == foodB.count, let first,
            let second,
            second.start.milliseconds - first.end.milliseconds <= 1500
        else { return false }
        return zip(foodA, foodB).allSatisfy { one, other in
            one == other
                || (EditDistance.similarity(one, other) >= 0.6
                    && !(CookingWords.foods.contains(one) && CookingWords.foods.contains(other)))
        }
    }

    private func tidy(_ text: String) -> String { LineRepair.ingredient(LineShape.withoutBullet(text)).trimmed }
}
