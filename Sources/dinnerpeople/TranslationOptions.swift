import ArgumentParser
import DinnerPeopleApp
import RecipeDomain
import VideoWorkflow

/// In which language a recipe is printed.
struct TranslationOptions: ParsableArguments {
    @Option(
        help: ArgumentHelp(
            "Print it in another language (de, fr, pt-BR, …) by the text model; the recipe itself stays as it is.",
            valueName: "language"
        )
    )
    var translate: String?

    func validate() throws {
        guard let translate else { return }
        let parts = translate.split(separator: "-", omittingEmptySubsequences: false)
        let isTag =
            translate.count <= 35 && (2...3).contains(parts.first?.count ?? 0)
            && parts.first?.allSatisfy { $0.isASCII && $0.isLetter } == true
            && parts.dropFirst().allSatisfy { part in
                (1...8).contains(part.count) && part.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber) }
            }
        guard isTag else { throw ValidationError("--translate takes a language's tag, such as de, fr or pt-BR.") }
    }

    /// The recipe as it is to be printed. Throws `Failure`.
    func view(of recipe: Recipe, in app: DinnerPeopleApp) async throws -> Recipe {
        guard let translate else { return recipe }
        return try await app.view(of: recipe, in: translate)
    }
}

extension CommonOptions {
    /// Opens what is kept here, with the models where something is to be translated; a failure is told and ends with status 1.
    func withApp(
        translating: TranslationOptions,
        _ body: @escaping @Sendable (DinnerPeopleApp) async throws -> Void
    ) async throws {
        guard translating.translate != nil else { return try await withApp(body) }
        try await withInterruption {
            do {
                try await DinnerPeopleApp.with(try await load()) { app in
                    try await tellWhatIsSent(by: app)
                    try await body(app)
                }
            } catch let failure as Failure { throw failure.exit(about: nil) }
        }
    }

    /// The first time that anything leaves the house.
    func tellWhatIsSent(by app: DinnerPeopleApp) async throws {
        guard !quiet, let sentence = try await app.firstSendNotice() else { return }
        Notes.print(sentence)
    }
}
