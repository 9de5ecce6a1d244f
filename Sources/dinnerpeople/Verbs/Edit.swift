import ArgumentParser
import DinnerPeopleApp
import Foundation
import RecipeDomain
import VideoWorkflow

struct Edit: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Change a recipe in your editor, as Cooklang.",
        discussion: """
            Opens the program that VISUAL or EDITOR names. Lines that you leave alone keep their moments of the video;
            those you change count as yours. Nothing is lost: `history` goes back.
            """
    )

    @Argument(help: "The recipe's id, or the beginning of it.")
    var id: String

    @Option(help: ArgumentHelp("Take the changed recipe from this file in place of an editor.", valueName: "file"))
    var file: String?

    @OptionGroup var common: CommonOptions

    func run() async throws {
        try await common.withApp { app in
            let stored = try await app.recipe(id)
            let edit = CooklangEdit(stored.recipe, video: stored.reference)
            let draft = EditedFile(folder: app.configuration.dataFolder + "/edits", name: "\(stored.id)")
            let path = file ?? draft.path
            if file == nil {
                try draft.begin(with: edit.text)
                try await Editor.open(draft.path)
            }
            let text = try EditedFile.text(at: path)
            let edited: Recipe
            do { edited = try edit.recipe(from: text) } catch {
                Notes.print("\(path): \(error)")
                Notes.print("Nothing was kept. Correct the file, then: dinnerpeople edit \(id) --file \(path)")
                throw ExitCode(1)
            }
            let merged = edited == stored.recipe ? edited : IngredientLinks.linked(edited)
            try await app.keepAndTell(merged, over: stored, quiet: common.quiet)
            draft.discard()
            if !common.quiet {
                RecipeDifference.between(stored.recipe, merged).lines.forEach { Notes.print($0) }
            }
        }
    }
}
