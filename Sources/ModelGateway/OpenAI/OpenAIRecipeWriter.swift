import RecipeDomain
import VideoWorkflow

/// Writes recipes through `/v1/chat/completions`.
struct OpenAIRecipeWriter: RecipeWriter {
    let endpoint: ModelEndpoint
    let gate: ModelGate

    func write(from evidence: VideoEvidence, for context: CallContext) async throws -> Answer<RecipeDraft> {
        let question = RecipePrompt.question(evidence: evidence, language: context.language)
        return try await gate.ask(
            question.request(to: endpoint, stage: .writeRecipe),
            for: context,
            envelope: ChatQuestion.envelope,
            shape: RecipePrompt.draft(from:),
            repair: { try? question.repairing($0, $1).request(to: endpoint, stage: .writeRecipe) }
        )
    }
}
