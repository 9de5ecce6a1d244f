import ArgumentParser
import DinnerPeopleApp
import Foundation
import RecipeDomain
import VideoWorkflow

struct Import: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Take in recipes from files.",
        discussion: "Cooklang (.cook), schema.org JSON-LD, a saved web page that holds it, or JSON that `export` wrote."
    )

    @Argument(help: ArgumentHelp("The files.", valueName: "file"), completion: .file())
    var files: [String]

    @OptionGroup var common: CommonOptions

    private static let largestFile = 5 << 20

    func run() async throws {
        try await common.withApp { app in
            var failures = 0
            for path in files {
                let name = URL(fileURLWithPath: path).lastPathComponent
                do {
                    for imported in try Self.read(path, name: name) {
                        let id = try await app.create(IngredientLinks.linked(imported.recipe))
                        print("\(try await app.shortID(of: id))  \(PlainText.line(imported.recipe.title))")
                    }
                } catch let problem as RecipeImportProblem {
                    Notes.print("\(name): \(problem)")
                    failures += 1
                }
            }
            if failures > 0 { throw ExitCode(1) }
        }
    }

    private static func read(_ path: String, name: String) throws -> [ImportedRecipe] {
        let path = (path as NSString).expandingTildeInPath
        guard FileManager.default.fileExists(atPath: path) else {
            throw RecipeImportProblem(message: "there is no such file. Check the path.")
        }
        guard let handle = FileHandle(forReadingAtPath: path), let data = try? handle.read(upToCount: largestFile + 1)
        else {
            throw RecipeImportProblem(
                message: "the file can't be read. Check that it is a file and that you may read it."
            )
        }
        return try RecipeImport.recipes(from: data, fileName: name)
    }
}
