import RecipeDomain
import VideoWorkflow

/// Writes recipes through `/v1/chat/completions`.
struct OpenAIRecipeWriter: RecipeWriter, FrameRecipeWriter {
    let endpoint: ModelEndpoint
    let gate: ModelGate

    func write(from evidence: VideoEvidence, for context: CallContext) async throws -> Answer<[RecipeDraft]> {
        try await answer(RecipePrompt.question(evidence: evidence, language: context.language), for: context)
    }

    func write(from evidence: VideoEvidence, frames: [VideoFrame], for context: CallContext) async throws
        -> Answer<[RecipeDraft]>
    {
        let question = RecipePrompt.question(evidence: evidence, frames: frames, language: context.language)
        return try await answer(question, for: context)
    }

    private func answer(_ question: ChatQuestion, for context: CallContext) async throws -> Answer<[RecipeDraft]> {
        try await gate.ask(
            question.request(to: endpoint, stage: .writeRecipe),
            for: context,
            envelope: ChatQuestion.envelope,
            shape: RecipePrompt.drafts(from:),
            repair: { try? question.repairing($0, $1).request(to: endpoint, stage: .writeRecipe) }
        )
    }
}
