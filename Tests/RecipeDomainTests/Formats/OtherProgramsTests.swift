import Foundation
import Testing

@testable import RecipeDomain

/// What others' programs make of our files. `Scripts/check-formats` installs them and runs this.
@Suite("Read by other programs")
struct OtherProgramsTests {
    private static let python = ProcessInfo.processInfo.environment["DINNERPEOPLE_FORMATS_PYTHON"]

    private struct Found: Decodable {
        var title: String?
        var ingredients: [String]?
        var steps: Steps?
        var clips: [[Clip]?]?
        var errors: [String]?
    }

    /// The texts of a page's steps, or how many a Cooklang file has.
    private enum Steps: Decodable {
        case texts([String])
        case count(Int)

        init(from decoder: any Decoder) throws {
            let value = try decoder.singleValueContainer()
            self = try (try? value.decode(Int.self)).map { .count($0) } ?? .texts(value.decode([String].self))
        }
    }

    /// A start or end in seconds, or a URL.
    private enum Clip: Decodable, Equatable {
        case offset(Double)
        case url(String)

        init(from decoder: any Decoder) throws {
            let value = try decoder.singleValueContainer()
            self = try (try? value.decode(Double.self)).map { .offset($0) } ?? .url(value.decode(String.self))
        }
    }

    @Test(
        "pages have the same ingredients, steps and clips, JSON is as its schema says, Cooklang has every ingredient",
        .enabled(if: python != nil, "run Scripts/check-formats to read the formats with recipe-scrapers and extruct")
    )
    func read() throws {
        let python = try #require(Self.python)
        let folder = FileManager.default.temporaryDirectory.appending(path: "formats-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        var recipes = [SampleRecipe.soup, SampleRecipe.dressing]
        for seed in 0..<UInt64(60) {
            var generator = RecipeGenerator(seed: seed)
            recipes.append(generator.recipe(isHostile: seed % 3 == 1))
        }
        let video = SampleRecipe.video
        let pictures = RecipePictures(cover: "data:image/png;base64,AAAA", steps: [0: "https://example.org/0.jpg"])
        for (index, recipe) in recipes.enumerated() {
            let files = [
                "html": try HTMLFormat.string(from: recipe, video: video, pictures: pictures),
                "json": try JSONFormat.string(from: recipe, video: video),
                "cook": CooklangFormat.string(from: recipe, video: video),
            ]
            for (ending, text) in files {
                try text.write(to: folder.appending(path: "\(index).\(ending)"), atomically: true, encoding: .utf8)
            }
        }
        let found = try run(python, on: folder, count: recipes.count)
        for (index, recipe) in recipes.enumerated() {
            let page = try #require(found["\(index).html"])
            // recipe-scrapers takes texts for HTML; otherwise every line is as it was written.
            let plain = { (text: String) in
                text.replacing("&amp;", with: "&").replacing(/<\/?script>/, with: "").oneLine
            }
            #expect(page.title.map(plain) == plain(recipe.title))
            #expect(page.ingredients?.map(plain) == recipe.ingredients.map { plain($0.line(withEstimates: false)) })
            guard case .texts(let texts)? = page.steps else {
                Issue.record("no steps in page \(index)")
                continue
            }
            #expect(texts.map(plain) == recipe.steps.map { plain($0.text) }.filter { !$0.isEmpty })
            let clips = recipe.steps.map { step in
                step.range.map { range -> [Clip] in
                    let url = video.url(at: range.start, until: range.end) ?? ""
                    return [.offset(range.start.seconds), .offset(range.end.seconds), .url(url)]
                }
            }
            #expect(page.clips == clips)
            #expect(found["\(index).json"]?.errors == [])
            let names = Set(found["\(index).cook"]?.ingredients?.map { $0.lowercased() } ?? [])
            let isPlain = { (text: String) in text.allSatisfy { $0.isLetter || $0 == " " || $0 == "-" || $0 == "'" } }
            if recipe.ingredients.allSatisfy({ isPlain($0.food) }) {
                #expect(names == Set(recipe.ingredients.map { $0.food.lowercased() }))
            }
        }
    }

    /// What the programs found, by the file's name.
    private func run(_ python: String, on folder: URL, count: Int) throws -> [String: Found] {
        let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appending(path: "../../..")
        let process = Process()
        process.executableURL = URL(fileURLWithPath: python)
        let files = (0..<count).flatMap { index in ["html", "json", "cook"].map { "\(index).\($0)" } }
        process.currentDirectoryURL = folder
        process.arguments =
            [
                root.appending(path: "Scripts/read-formats").standardizedFileURL.path,
                root.appending(path: "docs/recipe.schema.json").standardizedFileURL.path,
            ] + files
        let output = Pipe()
        process.standardOutput = output
        try process.run()
        let data = output.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        #expect(process.terminationStatus == 0)
        return try JSONDecoder().decode([String: Found].self, from: data)
    }
}
