import ArgumentParser
import DinnerPeopleApp
import Foundation
import MomentSearch
import RecipeDomain
import VideoWorkflow

struct Search: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Find moments of videos and recipes, by words and by meaning.",
        discussion: """
            "Quotes" are found as they stand. Filters: ingredient:miso, without:egg, equipment:wok, time:<30m, tag:vegan,
            language:de; values of several words in quotes. Put the whole query in single quotes.
            """
    )

    @Argument(help: "What to look for.")
    var query: [String]

    @OptionGroup var output: SearchOutput

    @OptionGroup var common: CommonOptions

    func run() async throws {
        try await common.withSearch { app in
            let results = try await app.search(query.joined(separator: " "), limit: output.limit)
            try await output.print(results, of: app, isQuiet: common.quiet)
        }
    }
}

struct Similar: AsyncParsableCommand {
    static let configuration = CommandConfiguration(abstract: "Find recipes like one.")

    @Argument(help: "The recipe's id, or the beginning of it.")
    var id: String

    @OptionGroup var output: SearchOutput

    @OptionGroup var common: CommonOptions

    func run() async throws {
        try await common.withSearch { app in
            let stored = try await app.recipe(id)
            let results = try await app.similar(to: stored.id, limit: output.limit) ?? SearchResults()
            try await output.print(results, of: app, isQuiet: common.quiet)
        }
    }
}
