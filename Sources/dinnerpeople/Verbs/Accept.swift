import ArgumentParser
import DinnerPeopleApp
import Foundation
import RecipeDomain
import VideoWorkflow

struct Accept: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Stand by what the video doesn't show, so that it counts as given in exports.",
        discussion: "Without --ingredient or --step, everything that is estimated is accepted."
    )

    @Argument(help: "The recipe's id, or the beginning of it.")
    var id: String

    @Option(help: ArgumentHelp("Only this ingredient, counted from 1; may be repeated.", valueName: "n"))
    var ingredient: [Int] = []

    @Option(help: ArgumentHelp("Only this step, counted from 1; may be repeated.", valueName: "n"))
    var step: [Int] = []

    @OptionGroup var common: CommonOptions

    func run() async throws {
        try await common.withApp { app in
            let stored = try await app.recipe(id)
            var lines = ingredient.map { RecipeAcceptance.Line.ingredient($0 - 1) }
            lines += step.map { .step($0 - 1) }
            if lines.isEmpty { lines = [.estimates] }
            var recipe = stored.recipe
            do {
                for line in lines { recipe = try RecipeAcceptance.accepted(line, in: recipe) }
            } catch let error as AcceptanceError {
                Notes.print("\(error)")
                throw ExitCode(1)
            }
            try await app.keepAndTell(recipe, over: stored, quiet: common.quiet)
        }
    }
}
