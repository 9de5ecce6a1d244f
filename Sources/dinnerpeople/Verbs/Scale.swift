import ArgumentParser
import DinnerPeopleApp
import Foundation
import RecipeDomain
import VideoWorkflow

struct Scale: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Print a recipe for more or fewer people.",
        discussion: "Amounts in the list and inside the steps change; the recipe itself stays as it is, but for --save."
    )

    @Argument(help: "The recipe's id, or the beginning of it.")
    var id: String

    @Option(help: ArgumentHelp("For so many servings.", valueName: "n"))
    var servings: Int?

    @Option(help: ArgumentHelp("So many times as much: 2, 1/2, 1.5.", valueName: "factor"))
    var by: String?

    @Option(help: "How to print the recipe: text, markdown, jsonld, json, cooklang or html.")
    var format: OutputFormat = .text

    @Flag(help: "Keep it as a new version of the recipe.")
    var save = false

    @OptionGroup var common: CommonOptions

    func validate() throws {
        guard (servings == nil) != (by == nil) else { throw ValidationError("Give either --servings or --by.") }
        if let by, Self.factor(by) == nil { throw ValidationError("--by takes a number such as 2, 1/2 or 1.5.") }
    }

    func run() async throws {
        try await common.withApp { app in
            let stored = try await app.recipe(id)
            let scaled: Recipe
            do {
                if let factor = by.flatMap(Self.factor) {
                    scaled = try RecipeScaling.scaled(stored.recipe, by: factor)
                } else {
                    scaled = try RecipeScaling.scaled(stored.recipe, toServings: servings ?? 1)
                }
            } catch let error as ScalingError {
                Notes.print("\(error)")
                throw ExitCode(1)
            }
            print(try format.string(from: scaled, video: stored.reference, withEstimates: true), terminator: "")
            if save { try await app.keepAndTell(scaled, over: stored, quiet: common.quiet) }
        }
    }

    /// "2", "1/2", "1.5"
    private static func factor(_ text: String) -> Rational? {
        Rational(exact: text) ?? Rational(decimal: text)
    }
}
