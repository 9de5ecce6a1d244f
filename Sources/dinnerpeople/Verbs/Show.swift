import ArgumentParser
import DinnerPeopleApp
import Foundation
import RecipeDomain
import VideoWorkflow

struct Show: AsyncParsableCommand {
    static let configuration = CommandConfiguration(abstract: "Show a recipe.")

    @Argument(help: "The recipe's id, or the beginning of it.")
    var id: String

    @Option(help: "How to print the recipe: text, markdown, jsonld, json, cooklang or html.")
    var format: OutputFormat = .text

    @Flag(help: "Write the timeline of its run again and print where, with the timing report.")
    var timeline = false

    @OptionGroup var translation: TranslationOptions

    @OptionGroup var common: CommonOptions

    func run() async throws {
        try await common.withApp(translating: translation) { app in
            let stored = try await app.recipe(id)
            guard timeline else {
                let pictures = format.holdsPictures ? try await app.pictures(of: stored) : RecipePictures()
                let view = try await translation.view(of: stored.recipe, in: app)
                print(
                    try format.string(from: view, video: stored.reference, pictures: pictures, withEstimates: true),
                    terminator: ""
                )
                if !common.quiet { try await app.tellCopies(of: stored) }
                return
            }
            let runs = try await app.versions(of: stored.id).compactMap(\.run)
            guard let run = stored.run ?? runs.last else {
                Notes.print("This recipe was not made from a video.")
                throw ExitCode(1)
            }
            let report = try await app.report(of: run, recipe: stored.id)
            if !common.quiet { Notes.print(report.text) }
            print(report.timelinePath)
        }
    }
}
