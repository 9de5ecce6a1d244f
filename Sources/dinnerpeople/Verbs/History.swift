import ArgumentParser
import DinnerPeopleApp
import Foundation
import RecipeDomain
import VideoWorkflow

struct History: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Show a recipe's versions, the oldest first, and go back to one.",
        discussion: """
            What a person changed stays in use when the video is processed again: the new version stands beside it
            until you take it with --use. Going back adds a version, so nothing is ever lost.
            """
    )

    @Argument(help: "The recipe's id, or the beginning of it.")
    var id: String

    @Flag(help: "Go back to the version before the current one.")
    var undo = false

    @Option(help: ArgumentHelp("Take version n again.", valueName: "n"))
    var use: Int?

    @Option(help: ArgumentHelp("Show how the current version differs from version n.", valueName: "n"))
    var difference: Int?

    @OptionGroup var common: CommonOptions

    func validate() throws {
        guard [undo, use != nil, difference != nil].count(where: \.self) <= 1 else {
            throw ValidationError("Give one of --undo, --use and --difference.")
        }
    }

    func run() async throws {
        try await common.withApp { app in
            let stored = try await app.recipe(id)
            let versions = try await app.versions(of: stored.id)
            if let number = undo ? try previous(of: versions) : use {
                let version = try version(number, of: versions)
                try await app.keepAndTell(version.recipe, over: stored, quiet: common.quiet)
            } else if let difference {
                let old = try version(difference, of: versions)
                print(RecipeDifference.between(old.recipe, stored.recipe).lines.joined(separator: "\n"))
            } else {
                for (index, version) in versions.enumerated() {
                    print(line(version, after: index == 0 ? nil : versions[index - 1]))
                }
            }
        }
    }

    private func version(_ number: Int, of versions: [RecipeVersion]) throws -> RecipeVersion {
        guard let version = versions.first(where: { $0.number == number }) else {
            Notes.print("There is no version \(number); the recipe has \(versions.count).")
            throw ExitCode(1)
        }
        return version
    }

    /// What was there before the current version: undoing twice goes back two.
    private func previous(of versions: [RecipeVersion]) throws -> Int {
        guard let current = versions.first(where: \.isCurrent) else { throw ExitCode(1) }
        // A version that only repeats an earlier one was itself an undoing: what that one stood after counts.
        let first = versions.first { $0.recipe == current.recipe } ?? current
        guard let before = versions.last(where: { $0.number < first.number }) else {
            Notes.print("There is nothing to undo.")
            throw ExitCode(1)
        }
        return before.number
    }

    private func line(_ version: RecipeVersion, after before: RecipeVersion?) -> String {
        let time = Date(timeIntervalSince1970: Double(version.createdUnixMilliseconds) / 1000)
            .formatted(.iso8601.year().month().day().dateTimeSeparator(.space).time(includingFractionalSeconds: false))
        let origin = version.origin == .machine ? "made of the video" : "changed by you"
        let changes = before.map { RecipeDifference.between($0.recipe, version.recipe).lines.count } ?? 0
        let what = before == nil ? "" : ", \(changes) \(changes == 1 ? "line" : "lines") different"
        return "\(version.isCurrent ? "*" : " ") \(version.number)  \(time)  \(origin)\(what)  \(version.recipe.title)"
    }
}
