import ModelGateway
public import RecipeDomain
import SQLiteStorage
import VideoWorkflow

extension DinnerPeopleApp {
    /// What the text model makes of evidence alone, every line looked up in it; none where it finds no recipe, or writes one
    /// without a line. Kept is nothing but the model's answer. Throws `Failure`, of kind `modelMissing` without a text model.
    public func recipes(from evidence: VideoEvidence) async throws -> [Recipe] {
        guard let writer = gateway.writer else { throw textModelMissing(for: "writing") }
        let context = CallContext(owner: database.household, run: RunID(), region: configuration.region)
        let drafts = try await writer.write(from: evidence, for: context, preview: { _ in }).value
        return drafts.map { IngredientLinks.linked(EvidenceCheck.check($0, against: evidence)) }
            .filter { !$0.ingredients.isEmpty || !$0.steps.isEmpty }
    }

    /// The name of the model that writes. Throws `Failure` of kind `modelMissing` where none is configured.
    public func writingModel() throws -> String {
        guard let model = configuration.models[.text]?.model else { throw textModelMissing(for: "writing") }
        return model
    }
}
