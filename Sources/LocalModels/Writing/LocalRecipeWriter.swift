public import RecipeDomain
public import VideoWorkflow

/// Writes recipes by rules, on this machine.
public struct LocalRecipeWriter: RecipeWriter {
    private let rules: RecipeRules

    /// - Parameter hasModels: whether models are configured, so that nobody needs to be told of them.
    public init(hasModels: Bool = false) { rules = RecipeRules(hasModels: hasModels) }

    public func write(
        from evidence: VideoEvidence,
        for context: CallContext,
        preview: @escaping RecipePreview.Receiver
    ) async throws -> Answer<[RecipeDraft]> {
        Answer(rules.drafts(from: evidence), usage: CallUsage(model: "local rules"))
    }
}
