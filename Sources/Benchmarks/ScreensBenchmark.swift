import ArgumentParser
import Foundation
import RecipeDomain

/// Lines of `Evaluation/screens`, shown in videos in the same fonts and styles in every language, beside the recipes made of
/// those with local models only. The language is not told.
struct ScreensBenchmark: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "screens",
        abstract: "On-screen lines read right in each language: amount, unit and food, and steps letter for letter."
    )

    @Option(help: "The folder the videos are in or to be made in.")
    var videos = "Evaluation/videos"

    @Argument(help: "Only languages whose name begins so.")
    var names: [String] = []

    private static let tables = "Evaluation/screens"
    private static let parts = ["1", "2"]

    func run() async throws {
        let files = try FileManager.default.contentsOfDirectory(atPath: Self.tables).filter { $0.hasSuffix(".txt") }
        for file in files.sorted() where names.isEmpty || names.contains(where: { file.hasPrefix($0) }) {
            let name = String(file.dropLast(4))
            let table = try String(contentsOfFile: Self.tables + "/" + file, encoding: .utf8).split(separator: "\n")
            var (ingredients, steps) = ((right: 0, all: 0), (right: 0, all: 0))
            for part in Self.parts {
                let recipe = try recipe(of: try video("\(name)-\(part)")) ?? Recipe(title: "")
                let text = Self.plain(recipe.steps.map(\.text).joined(separator: " "))
                for row in table {
                    let isIngredient = row.contains("|")
                    let line = LineRow(row)
                    let isRight =
                        isIngredient
                        ? recipe.ingredients.contains { line.agrees(with: $0) } : text.contains(Self.plain(line.line))
                    if isIngredient {
                        ingredients = (ingredients.right + (isRight ? 1 : 0), ingredients.all + 1)
                    } else {
                        steps = (steps.right + (isRight ? 1 : 0), steps.all + 1)
                    }
                    if !isRight { print("      \(name)-\(part): \(line.line)") }
                }
            }
            let share = 100 * Double(ingredients.right + steps.right) / Double(max(ingredients.all + steps.all, 1))
            print(
                "  \(name): ingredients \(ingredients.right)/\(ingredients.all), steps \(steps.right)/\(steps.all)"
                    + String(format: " (%.1f %%)", share)
            )
        }
    }

    /// Letters with their accents, and figures; fractions as they are read, "180 °C" as "180°C".
    private static func plain(_ text: String) -> String {
        let fractions: [Character: String] = ["½": " 1/2 ", "¼": " 1/4 ", "¾": " 3/4 "]
        let plain = text.lowercased().map { fractions[$0] ?? String($0) }.joined()
            .replacing(" °", with: "°").replacing("’", with: "'").replacing("–", with: "-")
        return " " + plain.split { !$0.isLetter && !$0.isNumber && !"/-'°".contains($0) }.joined(separator: " ") + " "
    }

    private func video(_ name: String) throws -> String {
        // What is up to date is left alone.
        let made = try MeasuredProcess.run(["python3", "Evaluation/make-screens", videos, name])
        guard made.status == 0 else { throw ValidationError("Evaluation/make-screens could not make \(name)") }
        return videos + "/screens/" + name + ".mp4"
    }

    /// nil where none could be made, which is said.
    private func recipe(of video: String) throws -> Recipe? {
        let data = FileManager.default.temporaryDirectory.appendingPathComponent("screens-\(UUID())").path
        defer { try? FileManager.default.removeItem(atPath: data) }
        let run = try MeasuredProcess.run([
            program("dinnerpeople"), "process", video, "--local", "--format", "json", "--quiet", "--data", data,
        ])
        guard run.status == 0 else {
            print("  \(video): no recipe, status \(run.status)")
            return nil
        }
        return try JSONFormat.recipe(from: run.output)
    }
}
