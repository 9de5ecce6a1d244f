/// Writes a recipe by rules from what was written, shown and said. It only ever repeats what it found.
public struct RecipeRules: Sendable {
    private let hasModels: Bool

    /// - Parameter hasModels: whether models are configured that could have looked and listened.
    public init(hasModels: Bool = false) { self.hasModels = hasModels }

    public func write(from evidence: VideoEvidence) -> RecipeDraft {
        let reader = SourceReader(isStrict: true)
        let caption = reader.lines(ofCaption: evidence.caption ?? "")
        let screen = reader.lines(onScreen: evidence.onScreen)
        let words = reader.lines(of: evidence.segments)
        let all = caption + screen + words

        var draft = RecipeDraft()
        draft.steps = StepGathering.steps(caption: caption, screen: screen, words: words)
        draft.title = TitleChoice.title(
            screen: screen,
            caption: caption,
            given: evidence.title,
            duration: evidence.duration
        )
        let isTitle = { (line: SourceLine) in line.kind == .other && TitleChoice.tidy(line.text) == draft.title }
        draft.ingredients = IngredientGathering.ingredients(
            caption: caption.filter { !isTitle($0) },
            screen: screen.filter { !isTitle($0) },
            words: words
        )
        draft.equipment = Self.equipment(in: draft.steps)
        draft.tags = Self.tags(in: evidence.caption ?? "")
        for line in all {
            switch line.kind {
            case .yield(let yield): draft.yield = draft.yield ?? yield
            case .author(let author): draft.author = draft.author ?? author
            case .time(.prep, let minutes): draft.prepMinutes = draft.prepMinutes ?? minutes
            case .time(.cook, let minutes): draft.cookMinutes = draft.cookMinutes ?? minutes
            case .time(.total, let minutes): draft.totalMinutes = draft.totalMinutes ?? minutes
            default: break
            }
        }
        draft.notes = [honestNote(evidence)]
        return draft
    }

    /// Tools that the steps name, in the order they are needed.
    private static func equipment(in steps: [RecipeDraft.Line]) -> [String] {
        var found: [String] = []
        for word in steps.flatMap({ Words.content($0.text) })
        where CookingWords.equipment.contains(word) && !CookingWords.verbs.contains(word) && !found.contains(word) {
            found.append(word)
        }
        return found
    }

    /// Hashtags of the caption.
    private static func tags(in caption: String) -> [String] {
        var tags: [String] = []
        for word in caption.prefix(20_000).split(whereSeparator: \.isWhitespace)
        where word.first == "#" && tags.count < 20 {
            let tag = word.dropFirst().prefix { $0.isLetter || $0.isNumber || $0 == "_" }.lowercased()
            if tag.count >= 2, !tags.contains(tag) { tags.append(tag) }
        }
        return tags
    }

    private func honestNote(_ evidence: VideoEvidence) -> String {
        var from: [String] = []
        if evidence.caption?.isEmpty == false { from.append("the caption") }
        if !evidence.onScreen.isEmpty { from.append("the text on the screen") }
        if evidence.segments.contains(where: { $0.kind == .subtitles }) { from.append("the subtitles") }
        if evidence.segments.contains(where: { $0.kind == .speech }) { from.append("what was said") }
        let sources = from.isEmpty ? "nothing that could be read" : from.joined(separator: ", ")
        let models =
            evidence.descriptions.isEmpty && !hasModels
            ? " Nobody looked at the pictures or listened: set OPENAI_API_KEY, or connect a vision and a speech model as docs/models.md tells, to have that done."
            : ""
        return "Written by rules from \(sources)." + models
    }
}
