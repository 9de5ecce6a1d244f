import ArgumentParser
import DinnerPeopleApp
import Foundation
import MomentSearch
import VideoWorkflow

struct Reindex: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Make the index of moments anew.",
        discussion: """
            Nothing is embedded again but what the model in use has not embedded yet: all of it once another model was chosen.
            """
    )

    @OptionGroup var common: CommonOptions

    func run() async throws {
        try await common.withSearch { app in
            let figures = try await app.reindex()
            print(
                "\(Figures.count(figures.moments)) moments, \(Figures.count(figures.vectors)) of them by meaning, too."
            )
            guard app.embeds else { return }
            let embedded = try await app.embedMoments(isNew: false)
            if embedded > 0 { print("\(Figures.count(embedded)) were embedded.") }
        }
    }
}
