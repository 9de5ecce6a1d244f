/// Writes recipes by rules from what was written, shown, said and seen. It only ever repeats what it found.
///
/// The same evidence always gives the same drafts. Never fails; time grows with the evidence, of which the caption's first 20,000
/// characters and 20,000 spoken segments count.
public struct RecipeRules: Sendable {
    private let hasModels: Bool
    private let language: RecipeLanguage?

    /// - Parameters:
    ///   - hasModels: whether models are configured that could have looked and listened.
    ///   - language: of the video; told from all its text where it is nil.
    public init(hasModels: Bool = false, language: RecipeLanguage? = nil) {
        self.hasModels = hasModels
        self.language = language
    }

    /// A draft for each dish the video tells of, in order; none where nothing is cooked.
    public func drafts(from evidence: VideoEvidence) -> [RecipeDraft] {
        let told = language ?? RecipeLanguage.detected(in: evidence.allText)
        let language = told ?? .english
        let lines = Self.lines(of: evidence, language: told)
        let facts = RecipeFacts(of: lines, caption: evidence.caption ?? "", language: language)
        let presence = RecipePresence(language: language, evidence: evidence)
        let dishes = DishDivision(language: language).dishes(in: lines)
        var drafts = dishes.compactMap { dish -> RecipeDraft? in
            let draft = draft(of: dish, evidence: evidence, facts: facts, language: language, isOnly: dishes.count == 1)
            return presence.isRecipe(draft, of: dish, isOneOfSeveral: dishes.count > 1) ? draft : nil
        }
        if drafts.isEmpty, !lines.all.contains(where: { $0.kind == .step || $0.kind == .ingredient }),
            var seen = SeenRecipe(language: language).draft(from: evidence.descriptions)
        {
            seen.title = evidence.title ?? seen.title
            seen.tags = facts.tags
            seen.author = facts.author
            drafts = [seen]
        }
        return drafts.map { draft in
            var draft = draft
            draft.language = told?.rawValue
            draft.notes = [honestNote(evidence)]
            return draft
        }
    }

    private static func lines(of evidence: VideoEvidence, language: RecipeLanguage?) -> DishLines {
        let reader = SourceReader(isStrict: true, language: language)
        return DishLines(
            caption: reader.lines(ofCaption: evidence.caption ?? ""),
            screen: reader.lines(onScreen: evidence.onScreen),
            subtitles: reader.spoken(evidence.segments.filter { $0.kind == .subtitles }),
            speech: reader.spoken(evidence.segments.filter { $0.kind != .subtitles })
        )
    }

    private func draft(
        of dish: DishLines,
        evidence: VideoEvidence,
        facts: RecipeFacts,
        language: RecipeLanguage,
        isOnly: Bool
    ) -> RecipeDraft {
        var draft = RecipeDraft()
        draft.steps = StepGathering(language: language).steps(of: dish)
        draft.title = TitleChoice(language: language).title(
            of: dish,
            given: isOnly ? evidence.title : nil,
            duration: evidence.duration
        )
        var dish = dish
        let isTitle = { (line: SourceLine) in
            line.kind == .other
                && [TitleChoice.tidy(line.text), TitleChoice.tidy(TitleChoice.head(of: line.text))].contains(
                    draft.title
                )
        }
        dish.caption.removeAll(where: isTitle)
        dish.screen.removeAll(where: isTitle)
        draft.ingredients = IngredientGathering(language: language).ingredients(of: dish)
        draft.equipment = Self.equipment(in: draft.steps, language: language)
        draft.tags = facts.tags
        draft.author = facts.author
        if isOnly {
            draft.yield = facts.yield
            (draft.prepMinutes, draft.cookMinutes, draft.totalMinutes) = (
                facts.prepMinutes, facts.cookMinutes, facts.totalMinutes
            )
        }
        return draft
    }

    /// Tools that the steps name, in the order they are needed.
    private static func equipment(in steps: [RecipeDraft.Line], language: RecipeLanguage) -> [String] {
        let lexicon = Lexicon.of(language)
        var found: [String] = []
        for word in steps.flatMap({ language == .english ? Words.content($0.text) : Words.of($0.text) })
        where lexicon.equipment.contains(word) && !lexicon.verbs.contains(word) && !found.contains(word) {
            found.append(word)
        }
        return found
    }

    private func honestNote(_ evidence: VideoEvidence) -> String {
        var from: [String] = []
        if evidence.caption?.isEmpty == false { from.append("the caption") }
        if !evidence.onScreen.isEmpty { from.append("the text on the screen") }
        if evidence.segments.contains(where: { $0.kind == .subtitles }) { from.append("the subtitles") }
        if evidence.segments.contains(where: { $0.kind == .speech }) { from.append("what was said") }
        if from.isEmpty, !evidence.descriptions.isEmpty { from.append("what was seen, which tells no amounts") }
        let sources = from.isEmpty ? "nothing that could be read" : from.joined(separator: ", ")
        let models =
            evidence.descriptions.isEmpty && !hasModels
            ? " Nobody looked at the pictures or listened: set OPENAI_API_KEY, or connect a vision and a speech model as docs/models.md tells, to have that done."
            : ""
        return "Written by rules from \(sources)." + models
    }
}

extension VideoEvidence {
    /// What was written, shown and said, as far as it takes to tell its language; what was seen where there is nothing else.
    fileprivate var allText: String {
        var text = (title ?? "") + "\n" + (caption ?? "").prefix(6000)
        for line in onScreen.prefix(300).flatMap(\.lines) { text += "\n" + line.text.prefix(200) }
        for segment in segments.prefix(300) where text.utf8.count < 16_000 { text += "\n" + segment.text.prefix(400) }
        guard !text.contains(where: \.isLetter) else { return text }
        for seen in descriptions.prefix(60) {
            text += "\n" + seen.description.prefix(200) + "\n" + (seen.action ?? "").prefix(100)
        }
        return text
    }
}
