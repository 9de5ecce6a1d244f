public import RecipeDomain
public import VideoWorkflow

/// Writes recipes by rules, on this machine.
public struct LocalRecipeWriter: RecipeWriter {
    private let hasModels: Bool

    /// - Parameter hasModels: whether models are configured, so that nobody needs to be told of them.
    public init(hasModels: Bool = false) { self.hasModels = hasModels }

    public func write(
        from evidence: VideoEvidence,
        for context: CallContext,
        preview: @escaping RecipePreview.Receiver
    ) async throws -> Answer<[RecipeDraft]> {
        let rules = RecipeRules(hasModels: hasModels, language: context.language.flatMap { RecipeLanguage(tag: $0) })
        return Answer(rules.drafts(from: evidence), usage: CallUsage(model: "local rules"))
    }
}
