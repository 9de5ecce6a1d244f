import ArgumentParser
import DinnerPeopleApp
import Foundation
import RecipeDomain
import VideoWorkflow

struct List: AsyncParsableCommand {
    static let configuration = CommandConfiguration(abstract: "List the recipes, the newest first.")

    @Option(help: ArgumentHelp("At most so many.", valueName: "n"))
    var limit = 100

    @OptionGroup var common: CommonOptions

    func validate() throws {
        guard (1...10_000).contains(limit) else { throw ValidationError("--limit takes a number from 1 to 10000.") }
    }

    func run() async throws {
        try await common.withApp { app in
            let recipes = try await app.recipes(limit: limit)
            if recipes.isEmpty, !common.quiet {
                Notes.print("No recipes yet. Make one: dinnerpeople process VIDEO")
            }
            for stored in recipes {
                let day = Date(timeIntervalSince1970: Double(stored.createdUnixMilliseconds) / 1000)
                    .formatted(.iso8601.year().month().day())
                let count = "\(stored.recipe.ingredients.count) ingredients, \(stored.recipe.steps.count) steps"
                let copies = try await app.recipesOfCopies(of: stored).map { ", shows the same as \($0.id)" }.joined()
                print("\(try await app.shortID(of: stored.id))  \(day)  \(stored.recipe.title)  (\(count))\(copies)")
            }
        }
    }
}
