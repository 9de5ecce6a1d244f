import ModelGateway
public import RecipeDomain
import SQLiteStorage
import VideoWorkflow

extension DinnerPeopleApp {
    /// Throws `Failure` of kind `modelMissing` where no model is configured that could translate.
    public func requireTranslator() throws {
        guard gateway.translator != nil else { throw textModelMissing(for: "translating") }
    }

    func textModelMissing(for work: String) -> Failure {
        Failure(
            .writeRecipe,
            .modelMissing,
            cause: "\(work) takes the text model: set models.text.url and models.text.model, or OPENAI_API_KEY"
        )
    }

    /// The recipe shown in another language; what is kept stays as it is. Where it is in that language already nothing is
    /// asked of a model. Throws `Failure`.
    ///
    /// - Parameter language: BCP 47.
    public func view(of recipe: Recipe, in language: String) async throws -> Recipe {
        let translation = RecipeTranslation(of: recipe, to: language)
        guard !translation.isNeedless, !translation.texts.isEmpty else { return recipe }
        guard let translator = gateway.translator else { throw textModelMissing(for: "translating") }
        let answer = try await translator.translate(
            translation.texts,
            from: recipe.language,
            to: language,
            for: CallContext(owner: database.household, run: RunID(), region: configuration.region)
        )
        return translation.view(with: answer.value)
    }
}
