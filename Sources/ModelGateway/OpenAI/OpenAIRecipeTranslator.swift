import RecipeDomain
import VideoWorkflow

/// Translates through `/v1/chat/completions`, many texts in a request; requests of a long recipe go out side by side.
struct OpenAIRecipeTranslator: RecipeTranslator {
    /// Texts and characters of one request: no more than models answer for within their limits.
    static let (mostTexts, mostCharacters) = (80, 4000)

    let endpoint: ModelEndpoint
    let gate: ModelGate

    func translate(_ texts: [String], from source: String?, to target: String, for context: CallContext) async throws
        -> Answer<[String]>
    {
        let portions = Self.portions(of: texts)
        return try await withThrowingTaskGroup(of: (place: Int, answer: Answer<[String]>).self) { group in
            for (place, portion) in portions.enumerated() {
                group.addTask {
                    (
                        place,
                        try await answer(
                            TranslatePrompt.question(texts: portion, from: source, to: target),
                            portion.count,
                            context
                        )
                    )
                }
            }
            var answers = [Answer<[String]>?](repeating: nil, count: portions.count)
            for try await (place, answer) in group { answers[place] = answer }
            let whole = answers.compactMap(\.self)
            let usages = whole.compactMap(\.usage)
            let usage = usages.first.map { usages.dropFirst().reduce($0) { $0.adding($1) } }
            return Answer(whole.flatMap(\.value), usage: usage)
        }
    }

    private func answer(_ question: ChatQuestion, _ count: Int, _ context: CallContext) async throws -> Answer<[String]>
    {
        try await gate.ask(
            question.request(to: endpoint, stage: .writeRecipe),
            for: context,
            envelope: ChatQuestion.envelope,
            shape: { try TranslatePrompt.texts(in: $0, count: count) },
            repair: { try? question.repairing($0, $1).request(to: endpoint, stage: .writeRecipe) }
        )
    }

    /// In order, each within the bounds, but for a text that is longer than that alone.
    static func portions(of texts: [String]) -> [[String]] {
        var portions: [[String]] = []
        var characters = 0
        for text in texts {
            let isFull = portions.last.map { $0.count >= mostTexts || characters + text.count > mostCharacters } ?? true
            if isFull {
                portions.append([])
                characters = 0
            }
            portions[portions.count - 1].append(text)
            characters += text.count
        }
        return portions
    }
}
