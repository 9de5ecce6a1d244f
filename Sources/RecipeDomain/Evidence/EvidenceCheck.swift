/// Looks every line of a draft up in the evidence: what isn't there is *estimated*.
///
/// The same draft and evidence always give the same recipe. Never fails; time grows with lines times evidence, both
/// bounded.
public enum EvidenceCheck {
    /// How much of a line's words must be found for the line to rest on evidence.
    static let foodCoverage = 0.6
    static let stepCoverage = 0.5

    /// - Parameters:
    ///   - frames: the kept frames, in the order of time; stills and cover are chosen from them.
    ///   - cover: the frame that shows the dish best, if the look told.
    ///   - fallbackTitle: where the draft has none.
    ///   - notes: what the cook should know besides.
    public static func check(
        _ draft: RecipeDraft,
        against evidence: VideoEvidence,
        frames: [FrameSummary] = [],
        cover: Timestamp? = nil,
        fallbackTitle: String = "Recipe",
        notes: [String] = []
    ) -> Recipe {
        let passages = EvidencePassage.all(in: evidence)
        let language = draft.language.flatMap { RecipeLanguage(tag: $0) }
        let parser = IngredientLineParser(language: language)
        let ingredients = draft.ingredients.prefix(200).compactMap { line -> Ingredient? in
            guard !line.text.trimmed.isEmpty else { return nil }
            return ingredient(line, parser: parser, passages: passages)
        }
        let steps = draft.steps.prefix(200).compactMap { line -> Step? in
            guard !line.text.trimmed.isEmpty else { return nil }
            return step(line, passages: passages, frames: frames)
        }
        let used = Set(ingredients.flatMap(\.evidence).map(\.kind) + steps.flatMap(\.evidence).map(\.kind))
        var notes = draft.notes + notes
        let estimated = ingredients.count { $0.evidence.isEmpty } + steps.count { $0.evidence.isEmpty }
        if estimated > 0 {
            notes.append(
                "\(estimated) \(estimated == 1 ? "line was" : "lines were") not found in the video and \(estimated == 1 ? "is" : "are") marked as estimated."
            )
        }
        let amounts = ingredients.count { $0.amountIsEstimated && !$0.evidence.isEmpty }
        if amounts > 0 {
            notes.append(
                "\(amounts) \(amounts == 1 ? "amount was" : "amounts were") not found in the video and \(amounts == 1 ? "is" : "are") marked as estimated."
            )
        }
        let title = draft.title.map { String($0.trimmed.prefix(200)) } ?? ""
        return Recipe(
            title: title.isEmpty ? fallbackTitle : title,
            description: draft.description,
            yield: draft.yield,
            prepSeconds: seconds(draft.prepMinutes),
            cookSeconds: seconds(draft.cookMinutes),
            totalSeconds: seconds(draft.totalMinutes),
            ingredients: ingredients,
            steps: steps,
            equipment: Array(draft.equipment.prefix(40)),
            tags: Array(draft.tags.prefix(40)),
            author: draft.author,
            language: draft.language,
            notes: notes,
            sources: EvidenceKind.allCases.filter(used.contains),
            cover: cover ?? frames.last?.time
        )
    }

    private static func seconds(_ minutes: Int?) -> Int? {
        minutes.flatMap { (1...20_160).contains($0) ? $0 * 60 : nil }
    }

    private static func ingredient(_ line: RecipeDraft.Line, parser: IngredientLineParser, passages: [EvidencePassage])
        -> Ingredient
    {
        var parsed = parser.parse(String(line.text.prefix(400)))
        parsed.group = line.group
        let food = Words.content(parsed.food)
        let needles = food.isEmpty ? Words.content(line.text) : food
        var withAmount: [Evidence] = []
        var withoutAmount: [Evidence] = []
        for passage in passages {
            let coverage = Words.coverage(of: needles, in: passage.words)
            guard coverage >= foodCoverage else { continue }
            let amountFits = parsed.quantity.map { passage.shows($0, unit: parsed.unit) } ?? true
            let found = passage.evidence(agreement: coverage * (amountFits ? 1 : 0.6))
            if amountFits { withAmount.append(found) } else { withoutAmount.append(found) }
        }
        parsed.evidence =
            best(withAmount, near: line.range)
            + best(withoutAmount, near: line.range).prefix(withAmount.isEmpty ? 3 : 1)
        if parsed.evidence.allSatisfy({ $0.range == nil }),
            let moment = CitedMoment.evidence(for: parsed.food, at: line.range, in: passages)
        {
            parsed.evidence.append(moment)
        }
        parsed.amountIsEstimated = parsed.quantity != nil && withAmount.isEmpty
        return parsed
    }

    private static func step(_ line: RecipeDraft.Line, passages: [EvidencePassage], frames: [FrameSummary]) -> Step {
        var step = StepRecogniser.step(String(line.text.prefix(2000)))
        let needles = Words.content(step.text)
        var found: [Evidence] = []
        for passage in passages {
            let forth = Words.coverage(of: needles, in: passage.words)
            // A step told over several passages: each of them is a part of it.
            let back = passage.words.count >= 3 ? Words.coverage(of: passage.words, in: needles) : 0
            guard forth >= stepCoverage || (back >= 0.8 && isNear(line.range, passage.range)) else { continue }
            found.append(passage.evidence(agreement: max(forth, back * 0.9)))
        }
        step.evidence = best(found, near: line.range)
        step.range = range(of: step.evidence, hint: line.range)
        step.still = step.range.flatMap { still(in: $0, frames: frames) }
        return step
    }

    /// At most four, the most trusted and then the surest first, of each kind those near the place the draft names.
    private static func best(_ evidence: [Evidence], near hint: TimeRange?) -> [Evidence] {
        let sorted = evidence.sorted { a, b in
            if a.kind.rank != b.kind.rank { return a.kind.rank < b.kind.rank }
            let (nearA, nearB) = (isNear(hint, a.range), isNear(hint, b.range))
            if nearA != nearB { return nearA }
            if a.confidence != b.confidence { return a.confidence > b.confidence }
            return (a.range?.start ?? .zero) < (b.range?.start ?? .zero)
        }
        return Array(sorted.prefix(4))
    }

    private static func isNear(_ hint: TimeRange?, _ range: TimeRange?) -> Bool {
        guard let hint, let range else { return false }
        return range.start.milliseconds <= hint.end.milliseconds + 2000
            && range.end.milliseconds >= hint.start.milliseconds - 2000
    }

    /// The time of the most trusted evidence that has one; a hint that agrees with it is finer.
    private static func range(of evidence: [Evidence], hint: TimeRange?) -> TimeRange? {
        guard let first = evidence.first(where: { $0.range != nil }), let range = first.range else { return nil }
        let together = evidence.filter { $0.kind == first.kind && isNear(range, $0.range) && $0.confidence > 0.5 }
        let whole = together.compactMap(\.range).reduce(range) { $0.union($1) }
        guard let hint, hint.start >= whole.start, hint.end <= whole.end, hint.end > hint.start else { return whole }
        return hint
    }

    /// The sharpest kept frame of the stretch, else the nearest one.
    private static func still(in range: TimeRange, frames: [FrameSummary]) -> Timestamp? {
        let inside = frames.filter { $0.time >= range.start && $0.time <= range.end }
        if let best = inside.max(by: { $0.sharpness < $1.sharpness }) { return best.time }
        let middle = (range.start.milliseconds + range.end.milliseconds) / 2
        return frames.min { abs($0.time.milliseconds - middle) < abs($1.time.milliseconds - middle) }?.time
    }
}
