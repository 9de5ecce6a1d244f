/// Makes checked ingredients and steps of a draft's lines.
struct LineCheck {
    let index: EvidenceIndex
    let tainted: AddressedLookup
    let frames: [FrameSummary]
    /// Where the video ends, as far as is known.
    let end: Timestamp
    /// Of the draft.
    let language: RecipeLanguage
    /// Whether foods of that language are known.
    let isKnownLanguage: Bool
    /// What sources say differently, and what is no food, once for each.
    private(set) var notes: [String] = []

    init(
        index: EvidenceIndex,
        tainted: AddressedLookup,
        frames: [FrameSummary],
        end: Timestamp,
        language: RecipeLanguage,
        isKnownLanguage: Bool
    ) {
        (self.index, self.tainted, self.frames, self.end) = (index, tainted, frames, end)
        (self.language, self.isKnownLanguage) = (language, isKnownLanguage)
    }

    // MARK: - Ingredients

    /// - Parameter group: of the name of a group what may stand there.
    mutating func ingredients(_ lines: [RecipeDraft.Line], group: (String?) -> String?) -> [Ingredient] {
        let parser = IngredientLineParser(language: language)
        let lines = lines.compactMap(forCook)
        let parsed = lines.map { line in
            var ingredient = parser.parse(line.text)
            ingredient.group = group(line.group)
            return ingredient
        }
        let conflicts = AmountConflicts(index: index, others: parsed)
        return zip(lines, parsed).compactMap { ingredient($1, line: $0, conflicts) }
    }

    private mutating func ingredient(_ parsed: Ingredient, line: RecipeDraft.Line, _ conflicts: AmountConflicts)
        -> Ingredient?
    {
        var ingredient = parsed
        let lookup = IngredientLookup(index: index)
        let found = lookup.findings(for: ingredient)
        let isShown = !found.withAmount.isEmpty || !found.withoutAmount.isEmpty
        if !isShown, tainted.taints(ingredient.food) || tainted.taints(line.text) { return nil }
        let citation = Citation(of: line, in: index, end: end)
        if found.withAmount.isEmpty, ingredient.quantity != nil, tainted.tells(ingredient) {
            // An amount that was slipped in is nobody's estimate.
            (ingredient.quantity, ingredient.unit, ingredient.original) = (nil, nil, ingredient.food)
        }
        if let note = conflicts.settle(&ingredient, found), !notes.contains(note) { notes.append(note) }
        guard isBelieved(ingredient, found) else {
            ingredient.amountIsEstimated = ingredient.quantity != nil
            return ingredient
        }
        let isMoved = ingredient.quantity != parsed.quantity || ingredient.unit != parsed.unit
        let settled = isMoved ? lookup.findings(for: ingredient) : found
        ingredient.evidence =
            best(settled.withAmount, citation)
            + best(settled.withoutAmount, citation).prefix(settled.withAmount.isEmpty ? 3 : 1)
        if !ingredient.evidence.isEmpty, ingredient.evidence.allSatisfy({ $0.range == nil }),
            let moment = CitedMoment.evidence(for: ingredient.food, at: line.range, in: index.passages)
        {
            ingredient.evidence.append(moment)
        }
        ingredient.amountIsEstimated =
            ingredient.quantity != nil
            && (settled.withAmount.isEmpty
                || !lookup.showsOtherAmounts(
                    of: ingredient,
                    in: settled.withAmount.map(\.passage) + settled.withoutAmount.map(\.passage)
                ))
        return ingredient
    }

    /// What is no food, or may be none and is only talked of once, stays an estimate: anybody can write into a video.
    private mutating func isBelieved(_ ingredient: Ingredient, _ found: IngredientLookup.Findings) -> Bool {
        switch Edibility.of(ingredient.food) {
        case .food: return true
        case .never:
            let note = "\(CleanText.line(ingredient.food, longest: 80)) is nothing to eat; the line is marked."
            if !notes.contains(note) { notes.append(note) }
            return false
        case .unknown:
            guard isKnownLanguage else { return true }
            let passages = (found.withAmount + found.withoutAmount).map(\.passage)
            let isOnlyTalk = passages.allSatisfy {
                index.kind(of: $0) != .ingredient && index.passages[$0].kind != .seen
            }
            return !isOnlyTalk || Set(passages.map { index.passages[$0].source }).count > 1
        }
    }

    // MARK: - Steps

    func steps(_ lines: [RecipeDraft.Line]) -> [Step] { lines.compactMap(forCook).compactMap(step) }

    private func step(_ line: RecipeDraft.Line) -> Step? {
        var step = StepRecogniser.step(line.text, language: language)
        let citation = Citation(of: line, in: index, end: end)
        let found = StepLookup(index: index).findings(for: step, citation: citation)
        if found.passages.isEmpty, tainted.taints(step.text) { return nil }
        for (place, isShown) in found.timersShown.enumerated() { step.timers[place].isEstimated = !isShown }
        for (place, isShown) in found.temperaturesShown.enumerated() { step.temperatures[place].isEstimated = !isShown }
        // A time or a heat that was slipped in makes it another step.
        if step.timers.contains(where: { $0.isEstimated && tainted.tells(seconds: $0.seconds) })
            || step.temperatures.contains(where: { $0.isEstimated && tainted.tells(degrees: $0.degrees) })
        {
            return nil
        }
        step.evidence = Edibility.namesInedible(Words.of(step.text)) ? [] : best(found.passages, citation)
        step.range = Self.range(of: step.evidence, hint: citation.range)
        step.still = step.range.flatMap(still)
        return step
    }

    /// A line without what in it is for the program.
    private func forCook(_ line: RecipeDraft.Line) -> RecipeDraft.Line? {
        guard let parts = AddressedText.divided(line.text) else { return line }
        guard parts.kept.contains(where: \.isLetter) else { return nil }
        var line = line
        line.text = parts.kept
        return line
    }

    // MARK: - Evidence

    /// At most four, the most trusted and then the surest first, of each kind those that the draft cites or names the place of.
    private func best(_ found: [(passage: Int, agreement: Double)], _ citation: Citation) -> [Evidence] {
        let ranked = found.map {
            (passage: $0.passage, evidence: index.passages[$0.passage].evidence(agreement: $0.agreement))
        }
        let sorted = ranked.sorted { a, b in
            let (first, second) = (a.evidence, b.evidence)
            if first.kind.rank != second.kind.rank { return first.kind.rank < second.kind.rank }
            let (citedA, citedB) = (citation.names(a.passage), citation.names(b.passage))
            if citedA != citedB { return citedA }
            let (nearA, nearB) = (
                citation.range?.isNear(first.range) == true, citation.range?.isNear(second.range) == true
            )
            if nearA != nearB { return nearA }
            if first.confidence != second.confidence { return first.confidence > second.confidence }
            return a.passage < b.passage
        }
        return sorted.prefix(4).map(\.evidence)
    }

    /// The time of the most trusted evidence that has one; a hint that agrees with it is finer.
    private static func range(of evidence: [Evidence], hint: TimeRange?) -> TimeRange? {
        guard let first = evidence.first(where: { $0.range != nil }), let range = first.range else { return nil }
        let together = evidence.filter { $0.kind == first.kind && range.isNear($0.range) && $0.confidence > 0.5 }
        let whole = together.compactMap(\.range).reduce(range) { $0.union($1) }
        guard let hint, hint.start >= whole.start, hint.end <= whole.end, hint.end > hint.start else { return whole }
        return hint
    }

    /// The sharpest kept frame of the stretch, else the nearest one.
    private func still(in range: TimeRange) -> Timestamp? {
        let inside = frames.filter { $0.time >= range.start && $0.time <= range.end }
        if let best = inside.max(by: { $0.sharpness < $1.sharpness }) { return best.time }
        let middle = (range.start.milliseconds + range.end.milliseconds) / 2
        return frames.min { abs($0.time.milliseconds - middle) < abs($1.time.milliseconds - middle) }?.time
    }
}
