import ArgumentParser
import DinnerPeopleApp
import Foundation
import RecipeDomain
import VideoWorkflow

struct Export: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Write recipes out in a format that other programs read.",
        discussion: """
            To standard output, or with --out to files named by the recipes' titles. An amount that the video doesn't
            show is left out unless you accepted it. docs/formats.md tells what each format holds.
            """
    )

    @Argument(help: ArgumentHelp("The recipes' ids, or the beginnings of them; none for all.", valueName: "id"))
    var ids: [String] = []

    @Option(help: "text, markdown, jsonld, json, cooklang or html.")
    var format: OutputFormat

    @Option(help: ArgumentHelp("The folder to write files to.", valueName: "folder"), completion: .directory)
    var out: String?

    @OptionGroup var translation: TranslationOptions

    @OptionGroup var common: CommonOptions

    func validate() throws {
        if ids.isEmpty, out == nil { throw ValidationError("Give the ids of recipes, or --out to write all of them.") }
    }

    func run() async throws {
        try await common.withApp(translating: translation) { app in
            var names = FileNames(format: format)
            for stored in try await recipes(in: app) {
                let pictures = format.holdsPictures ? try await app.pictures(of: stored) : RecipePictures()
                let view = try await translation.view(of: stored.recipe, in: app)
                let text = try format.string(
                    from: view,
                    video: stored.reference,
                    pictures: pictures,
                    withEstimates: false
                )
                guard let out else {
                    print(text, terminator: "")
                    continue
                }
                let path = try Self.write(text, to: out, named: names.next(view.title))
                if !common.quiet { Notes.print(path) }
            }
        }
    }

    private func recipes(in app: DinnerPeopleApp) async throws -> [StoredRecipe] {
        guard ids.isEmpty else {
            var recipes: [StoredRecipe] = []
            for id in ids { recipes.append(try await app.recipe(id)) }
            return recipes
        }
        return try await app.recipes(limit: 10_000)
    }

    private static func write(_ text: String, to folder: String, named name: String) throws -> String {
        let folder = URL(fileURLWithPath: (folder as NSString).expandingTildeInPath, isDirectory: true)
        let file = folder.appendingPathComponent(name)
        do {
            try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
            try Data(text.utf8).write(to: file, options: .atomic)
        } catch {
            Notes.print("\(file.path) can't be written: \(error.localizedDescription)")
            throw ExitCode(1)
        }
        return file.path
    }
}

/// Names for files that titles give: nothing in them leads out of the folder, and none twice.
struct FileNames {
    let format: OutputFormat
    private var taken: Set<String> = []

    init(format: OutputFormat) { self.format = format }

    mutating func next(_ title: String) -> String {
        let kept = title.map { $0.isLetter || $0.isNumber || "-_'&,".contains($0) ? $0 : " " }
        let words = String(kept).split(separator: " ").joined(separator: " ").prefix(80)
        let stem = words.isEmpty ? "Recipe" : String(words)
        var name = stem
        var number = 2
        while !taken.insert(name.lowercased()).inserted {
            name = "\(stem) \(number)"
            number += 1
        }
        return "\(name).\(format.fileExtension)"
    }
}
