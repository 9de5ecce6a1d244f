/// Looks every line of a draft up in the evidence: what isn't there is *estimated*.
///
/// The same draft and evidence always give the same recipe. Never fails; the first 4,000 passages of evidence, the most trusted
/// first, and 200 ingredients and steps count, and looking a line up costs time with what is alike.
public enum EvidenceCheck {
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
        let draft = DraftCleaning.clean(draft)
        let languages = CheckLanguages(of: draft, evidence)
        let (passages, addressed) = PassageReader.read(evidence, language: languages.evidence)
        let trusted = Set((draft.ingredients + draft.steps).prefix(400).flatMap { Words.of($0.text) })
        let index = EvidenceIndex(passages, language: languages.evidence, trusted: trusted)
        let tainted = AddressedLookup(addressed, besides: index)
        let isKnownLanguage = draft.language.map { RecipeLanguage(tag: $0) != nil } ?? true
        var lines = LineCheck(
            index: index,
            tainted: tainted,
            frames: frames,
            end: Self.end(of: evidence, frames),
            language: languages.draft,
            isKnownLanguage: isKnownLanguage
        )
        let fields = FieldCheck(
            index: index,
            tainted: tainted,
            videoTitle: evidence.title.flatMap { AddressedText.isAddressed($0) ? nil : $0 },
            isKnownLanguage: isKnownLanguage
        )
        let ingredients = lines.ingredients(draft.ingredients) { $0.flatMap(fields.group) }
        let steps = lines.steps(draft.steps)
        let facts = FactLookup(index: index).evidence(
            yield: draft.yield,
            prep: seconds(draft.prepMinutes),
            cook: seconds(draft.cookMinutes),
            total: seconds(draft.totalMinutes),
            author: draft.author
        )
        let isOrdered = { (text: String) in tainted.taints(text) || tainted.tells(yield: text) }
        let time = { (minutes: Int?, evidence: [Evidence]) in
            seconds(minutes).flatMap { evidence.isEmpty && tainted.tells(seconds: $0) ? nil : $0 }
        }
        let used = Set(ingredients.flatMap(\.evidence).map(\.kind) + steps.flatMap(\.evidence).map(\.kind))
        var recipe = Recipe(
            title: draft.title.flatMap(fields.title) ?? CleanText.line(fallbackTitle, longest: 200),
            description: draft.description.flatMap(fields.description),
            yield: draft.yield.flatMap { facts.yield.isEmpty && isOrdered($0) ? nil : fields.yield($0) },
            prepSeconds: time(draft.prepMinutes, facts.prepTime),
            cookSeconds: time(draft.cookMinutes, facts.cookTime),
            totalSeconds: time(draft.totalMinutes, facts.totalTime),
            ingredients: ingredients,
            steps: steps,
            equipment: draft.equipment.compactMap(fields.tool),
            tags: draft.tags.compactMap(fields.tag),
            author: draft.author.flatMap { fields.author($0, isShown: !facts.author.isEmpty) },
            language: draft.language,
            factEvidence: facts,
            notes: draft.notes.filter { !tainted.taints($0) } + notes.map { CleanText.line($0, longest: 1000) },
            sources: EvidenceKind.allCases.filter(used.contains),
            cover: cover ?? frames.last?.time
        )
        recipe.notes +=
            (languages.note.map { [$0] } ?? CheckNotes.notes(on: recipe)) + lines.notes
            + AddressedText.notes(on: addressed)
        recipe.notes += Plausibility.notes(on: ingredients, steps, language: languages.draft)
        return recipe
    }

    private static func seconds(_ minutes: Int?) -> Int? {
        minutes.flatMap { (1...20_160).contains($0) ? $0 * 60 : nil }
    }

    /// What is said to be shown later than this is not.
    private static func end(of evidence: VideoEvidence, _ frames: [FrameSummary]) -> Timestamp {
        let ends =
            evidence.onScreen.map(\.range.end) + evidence.segments.map(\.range.end) + evidence.descriptions.map(\.frame)
            + frames.map(\.time) + [evidence.duration]
        return ends.max() ?? .zero
    }
}
