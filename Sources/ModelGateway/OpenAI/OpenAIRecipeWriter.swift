import RecipeDomain
import VideoWorkflow

/// Writes recipes through `/v1/chat/completions`.
struct OpenAIRecipeWriter: RecipeWriter, FrameRecipeWriter {
    let endpoint: ModelEndpoint
    let gate: ModelGate

    func write(from evidence: VideoEvidence, for context: CallContext, preview: @escaping RecipePreview.Receiver)
        async throws -> Answer<[RecipeDraft]>
    {
        try await answer(RecipePrompt.question(evidence: evidence, language: context.language), for: context, preview)
    }

    func write(
        from evidence: VideoEvidence,
        frames: [VideoFrame],
        for context: CallContext,
        preview: @escaping RecipePreview.Receiver
    ) async throws -> Answer<[RecipeDraft]> {
        let question = RecipePrompt.question(evidence: evidence, frames: frames, language: context.language)
        return try await answer(question, for: context, preview)
    }

    private func answer(
        _ question: ChatQuestion,
        for context: CallContext,
        _ preview: @escaping RecipePreview.Receiver
    ) async throws -> Answer<[RecipeDraft]> {
        let reader = PreviewReader(preview)
        return try await gate.ask(
            question.request(to: endpoint, stage: .writeRecipe),
            for: context,
            envelope: ChatQuestion.envelope,
            shape: RecipePrompt.drafts(from:),
            repair: { try? question.repairing($0, $1).request(to: endpoint, stage: .writeRecipe) },
            part: reader.take
        )
    }
}
