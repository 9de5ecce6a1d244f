import ArgumentParser
import DinnerPeopleApp
import Foundation
import RecipeDomain
import VideoWorkflow

struct Delete: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Delete recipes for good, with all their versions.",
        discussion: "With the last recipe of a video go its frames, what was read and heard in it, and the kept video."
    )

    @Argument(help: ArgumentHelp("The recipes' ids, or the beginnings of them.", valueName: "id"))
    var ids: [String]

    @Flag(name: .shortAndLong, help: "Ask nothing.")
    var yes = false

    @OptionGroup var common: CommonOptions

    func run() async throws {
        try await common.withApp { app in
            for id in ids {
                let stored = try await app.recipe(id)
                guard yes || Self.isMeant(stored.recipe.title) else { continue }
                try await app.delete(stored.id)
                if !common.quiet { Notes.print("Deleted: \(PlainText.line(stored.recipe.title))") }
            }
        }
    }

    /// Asks where a person can answer; elsewhere nothing is deleted without --yes.
    private static func isMeant(_ title: String) -> Bool {
        guard isatty(STDIN_FILENO) == 1 else {
            Notes.print("Nothing was deleted: say --yes where nobody can be asked.")
            return false
        }
        FileHandle.standardError.write(Data("Delete “\(PlainText.line(title))” for good? [y/N] ".utf8))
        return ["y", "yes"].contains((readLine() ?? "").lowercased())
    }
}
