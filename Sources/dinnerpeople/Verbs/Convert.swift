import ArgumentParser
import DinnerPeopleApp
import Foundation
import RecipeDomain
import VideoWorkflow

struct Convert: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Print a recipe in metric or US measures.",
        discussion: "Amounts and temperatures inside the steps change, too; the recipe itself stays, but for --save."
    )

    @Argument(help: "The recipe's id, or the beginning of it.")
    var id: String

    @Option(help: "metric or us.")
    var units: UnitSystem

    @Option(help: "How to print the recipe: text, markdown, jsonld, json, cooklang or html.")
    var format: OutputFormat = .text

    @Flag(help: "Keep it as a new version of the recipe.")
    var save = false

    @OptionGroup var common: CommonOptions

    func run() async throws {
        try await common.withApp { app in
            let stored = try await app.recipe(id)
            let converted = UnitConversion.converted(stored.recipe, to: units)
            print(try format.string(from: converted, video: stored.reference, withEstimates: true), terminator: "")
            if save { try await app.keepAndTell(converted, over: stored, quiet: common.quiet) }
        }
    }
}
