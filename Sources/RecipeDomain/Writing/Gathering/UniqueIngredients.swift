/// Ingredients without repetition.
struct UniqueIngredients {
    private(set) var lines: [RecipeDraft.Line] = []

    private struct Entry {
        var parsed: Ingredient
        var food: [String]
        var source: EvidenceKind
        /// Named in a sentence rather than listed.
        var isMention: Bool
        /// Its amount is an article: "an egg".
        var isArticle = false
    }

    private var entries: [Entry] = []
    private let language: RecipeLanguage
    private let lexicon: Lexicon
    private let parser: IngredientLineParser

    init(language: RecipeLanguage) {
        self.language = language
        lexicon = .of(language)
        parser = IngredientLineParser(language: language)
    }

    /// Listed ones first, named ones in the order of time.
    var inOrder: [RecipeDraft.Line] {
        let listed = lines.indices.filter { !entries[$0].isMention }
        let named = lines.indices.filter { entries[$0].isMention }.sorted { a, b in
            guard let first = lines[a].range?.start, let second = lines[b].range?.start, first != second else {
                return a < b
            }
            return first < second
        }
        return (listed + named).map { lines[$0] }
    }

    // MARK: - Listed

    mutating func add(_ line: SourceLine, group: String?) {
        guard lines.count < IngredientGathering.most else { return }
        let parsed = parser.parse(line.text)
        let food = words(parsed.food)
        guard !food.isEmpty else { return }
        let draft = RecipeDraft.Line(text: tidy(line.text), group: group, quote: line.quote, range: line.range)
        let same = entries.indices.first { index in
            let isOtherGroup =
                entries[index].source == line.source && lines[index].group != group && group != nil
                && lines[index].group != nil
            return !isOtherGroup
                && (isSame(
                    entries[index].parsed,
                    entries[index].food,
                    parsed,
                    food,
                    otherSource: entries[index].source != line.source
                )
                    || isMisread(
                        entries[index].parsed,
                        entries[index].food,
                        parsed,
                        food,
                        lines[index].range,
                        line.range
                    ))
        }
        let entry = Entry(parsed: parsed, food: food, source: line.source, isMention: false)
        guard let index = same else {
            lines.append(draft)
            entries.append(entry)
            return
        }
        // The same thing again: a line that has the amount says more than one that doesn't.
        if entries[index].parsed.quantity == nil, parsed.quantity != nil {
            lines[index] = draft
            entries[index] = entry
        }
        lines[index].range = lines[index].range ?? line.range
    }

    private func isSame(_ a: Ingredient, _ foodA: [String], _ b: Ingredient, _ foodB: [String], otherSource: Bool)
        -> Bool
    {
        let shared = min(Words.coverage(of: foodA, in: foodB), Words.coverage(of: foodB, in: foodA))
        let within = max(Words.coverage(of: foodA, in: foodB), Words.coverage(of: foodB, in: foodA))
        if a.quantity == b.quantity, a.unit == b.unit { return shared >= 0.5 || (within == 1 && otherSource) }
        // From another source the better-ranked amount stands; in the same source a second amount is a second use.
        return otherSource
            ? shared >= 0.5 || within == 1 || isCompound(foodA, foodB)
            : shared >= 0.99 && (a.quantity == nil || b.quantity == nil)
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
                || (EditDistance.similarity(one, other) >= 0.6 && !(lexicon.isFood(one) && lexicon.isFood(other)))
        }
    }

    // MARK: - Named

    /// - Parameter isNewOnly: whether only what no line tells of is taken, and only with a unit.
    mutating func mention(_ named: FoodsInSpeech.Named, in line: SourceLine, isNewOnly: Bool = false) {
        guard lines.count < IngredientGathering.most else { return }
        let parsed = parser.parse(named.text)
        let food = words(parsed.food)
        let isNew = parsed.unit != nil && !named.isVague && !food.contains(where: Self.waters.contains)
        guard !food.isEmpty, !isNewOnly || isNew, !named.isVague || parsed.unit != nil else { return }
        let draft = RecipeDraft.Line(text: tidy(named.text), quote: line.quote, range: line.range)
        let entry = Entry(parsed: parsed, food: food, source: line.source, isMention: true, isArticle: named.isArticle)
        let alike = entries.indices.filter { isNamed(entries[$0].food, food) }
        if let index = alike.first {
            guard entries[index].isMention, isLessTold(entries[index], than: entry) else {
                if named.hasAmount, !isNewOnly, alike.allSatisfy({ isAnother(entries[$0], entry) }) {
                    append(draft, entry)
                }
                return
            }
            lines[index] = draft
            entries[index] = entry
        } else {
            append(draft, entry)
        }
    }

    /// A line of a source without times is shown when its food is first named in another.
    mutating func show(_ named: FoodsInSpeech.Named, in line: SourceLine) {
        guard let range = line.range, lines.contains(where: { $0.range == nil }) else { return }
        let food = words(parser.parse(named.text).food)
        guard !food.isEmpty else { return }
        for index in lines.indices where lines[index].range == nil && isNamed(entries[index].food, food) {
            lines[index].range = range
        }
    }

    private mutating func append(_ draft: RecipeDraft.Line, _ entry: Entry) {
        lines.append(draft)
        entries.append(entry)
    }

    private func isLessTold(_ a: Entry, than b: Entry) -> Bool {
        guard b.parsed.quantity != nil else { return false }
        return a.parsed.quantity == nil || a.isArticle && !b.isArticle && a.food == b.food
    }

    /// All words of one are words of the other, or the end of its compound: "Zucker" is said for "Puderzucker", not the other
    /// way round.
    private func isNamed(_ known: [String], _ food: [String]) -> Bool {
        if [known, food].contains(["pepper"]), known != food {
            return known.contains("black") || food.contains("black")
        }
        let (a, b) = (Set(known), Set(food))
        if a.isSubset(of: b) || b.isSubset(of: a) { return true }
        if language == .german {
            return food.contains { short in known.contains { isCompound($0, endingOrBeginning: short) } }
        }
        return language == .english && known.last == food.last && lexicon.isFood(known.last ?? "")
            && min(known.count, food.count) == 1
    }

    /// "Öl" and "Olivenöl", either way round.
    private func isCompound(_ a: [String], _ b: [String]) -> Bool {
        guard language == .german else { return false }
        return a.contains { one in
            b.contains { isCompound($0, endingOrBeginning: one) || isCompound(one, endingOrBeginning: $0) }
        }
    }

    private func isCompound(_ long: String, endingOrBeginning short: String) -> Bool {
        guard short.count < long.count, short.count >= 4 || short == "ol" else { return false }
        return long.hasSuffix(short) || long.hasPrefix(short) && short.count >= 6
    }

    /// "Two eggs" and "six ounces of egg noodles": both with an amount, and what tells them apart is eaten, too.
    private func isAnother(_ a: Entry, _ b: Entry) -> Bool {
        guard let first = a.parsed.quantity, let second = b.parsed.quantity,
            first != second || a.parsed.unit != b.parsed.unit
        else { return false }
        let apart = Set(a.food).symmetricDifference(b.food)
        return apart.contains { lexicon.isFood($0) }
    }

    private static let waters: Set<String> = ["water", "wasser", "eau", "agua"]

    private func words(_ food: String) -> [String] {
        guard language != .english else { return Words.content(food) }
        return Words.of(food).filter { !lexicon.stop.contains($0) }.map(FoodStem.of)
    }

    private func tidy(_ text: String) -> String {
        LineRepair.ingredient(LineShape.withoutBullet(text), language: language).trimmed
    }
}
