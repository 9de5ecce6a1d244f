import ArgumentParser
import DinnerPeopleApp
import Foundation
import RecipeDomain
import VideoWorkflow

struct Show: AsyncParsableCommand {
    static let configuration = CommandConfiguration(abstract: "Show a recipe.")

    @Argument(help: "The recipe's id, or the beginning of it.")
    var id: String

    @Option(help: "How to print the recipe: text, jsonld, json or markdown.")
    var format: OutputFormat = .text

    @Flag(help: "Write the timeline of its run again and print where, with the timing report.")
    var timeline = false

    @OptionGroup var common: CommonOptions

    func run() async throws {
        try await common.withApp { app in
            let stored = try await find(in: app)
            guard timeline else {
                let video = stored.videoName.map { VideoReference(name: $0, url: nil) }
                print(try format.print(stored.recipe, video: video), terminator: "")
                return
            }
            guard let run = stored.run else {
                Notes.print("This recipe was not made from a video.")
                throw ExitCode(1)
            }
            let report = try await app.report(of: run, recipe: stored.id)
            if !common.quiet { Notes.print(report.text) }
            print(report.timelinePath)
        }
    }

    private func find(in app: DinnerPeopleApp) async throws -> StoredRecipe {
        let matches = try await app.recipes(withIDPrefix: id)
        switch matches.count {
        case 1: return matches[0]
        case 0:
            Notes.print("There is no recipe \(id). `dinnerpeople list` shows them all.")
        default:
            Notes.print("More than one recipe begins with \(id); give more of the id.")
        }
        throw ExitCode(1)
    }
}
