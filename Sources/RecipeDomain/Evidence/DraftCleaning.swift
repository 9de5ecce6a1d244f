/// Makes a draft harmless and small before it is looked up.
enum DraftCleaning {
    static let mostIngredients = 200
    static let mostSteps = 200

    /// The draft without markup, control characters, doubled or empty lines, and beyond its bounds; notes say what was cut.
    static func clean(_ draft: RecipeDraft) -> RecipeDraft {
        var clean = RecipeDraft()
        clean.title = field(draft.title, 200)
        clean.description = field(draft.description, 2000)
        clean.yield = field(draft.yield, 100)
        clean.author = field(draft.author, 200)
        clean.language = field(draft.language, 35)
        (clean.prepMinutes, clean.cookMinutes, clean.totalMinutes) = (
            draft.prepMinutes, draft.cookMinutes, draft.totalMinutes
        )
        clean.equipment = list(draft.equipment)
        clean.tags = list(draft.tags)
        clean.notes = draft.notes.prefix(40).compactMap { field($0, 1000) }
        let ingredients = lines(draft.ingredients, longest: 400)
        let steps = lines(draft.steps, longest: 2000)
        clean.ingredients = Array(ingredients.prefix(mostIngredients))
        clean.steps = Array(steps.prefix(mostSteps))
        if ingredients.count > mostIngredients {
            clean.notes.append("Of \(ingredients.count) ingredients the first \(mostIngredients) were kept.")
        }
        if steps.count > mostSteps { clean.notes.append("Of \(steps.count) steps the first \(mostSteps) were kept.") }
        return clean
    }

    private static func field(_ text: String?, _ longest: Int) -> String? {
        guard let text else { return nil }
        let clean = CleanText.entry(text, longest: longest)
        return clean.isEmpty ? nil : clean
    }

    private static func list(_ entries: [String]) -> [String] {
        var kept: [String] = []
        for entry in entries.prefix(400) {
            guard kept.count < 40, let clean = field(entry, 100), !kept.contains(clean) else { continue }
            kept.append(clean)
        }
        return kept
    }

    /// Lines that say something, each once in its group.
    private static func lines(_ lines: [RecipeDraft.Line], longest: Int) -> [RecipeDraft.Line] {
        var seen = Set<String>()
        var kept: [RecipeDraft.Line] = []
        for line in lines.prefix(5000) {
            let text = CleanText.entry(line.text, longest: longest)
            let group = field(line.group, 100)
            guard text.contains(where: { $0.isLetter || $0.isNumber }),
                seen.insert((group ?? "") + "\n" + text.lowercased()).inserted
            else {
                continue
            }
            let quote = line.quote.map { CleanText.answer($0, longest: 500) }
            kept.append(RecipeDraft.Line(text: text, group: group, quote: quote, range: line.range))
        }
        return kept
    }
}
