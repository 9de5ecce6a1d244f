import ArgumentParser
import Foundation
import RecipeDomain

/// Recipes of the evaluation videos, made with local models only, beside the truth.
struct Fidelity: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Scores recipes of captioned videos, made with local models only."
    )

    @Option(help: "tuning, held-out or both.")
    var set = "both"

    @Option(help: "The folder the videos are in or to be made in.")
    var videos = "Evaluation/videos"

    @Argument(help: "Only dishes whose name begins so.")
    var names: [String] = []

    private struct Dish: Decodable {
        var truth: DishTruth
    }

    func run() async throws {
        for set in set == "both" ? ["tuning", "held-out"] : [set] {
            var total = FidelityScore()
            let dishes = try EvaluationFiles.read(Dish.self, in: "Evaluation/captioned/\(set)", beginnings: names)
            for (name, dish) in dishes {
                let video = try video(of: name)
                let begin = ContinuousClock.now
                let score = FidelityScore(try recipe(of: video) ?? Recipe(title: ""), truth: dish.truth)
                let took = ContinuousClock.now - begin
                total = total + score
                // Of the held-out set only the totals are read.
                guard set == "tuning" else { continue }
                print("  \(name): \(score.summary); \(took.components.seconds) s")
                for miss in score.misses { print("      \(miss)") }
            }
            print("\(set): \(total.summary)")
        }
    }

    private func video(of name: String) throws -> String {
        // What is up to date is left alone.
        let made = try MeasuredProcess.run(["python3", "Evaluation/make-videos", videos, name])
        let files = (try? FileManager.default.subpathsOfDirectory(atPath: videos)) ?? []
        let path = files.first { file in
            let file = (file as NSString).lastPathComponent
            return file.hasPrefix(name + ".") && !file.contains(".part.") && !file.hasSuffix(".json")
        }
        guard made.status == 0, let path else { throw ValidationError("Evaluation/make-videos could not make \(name)") }
        return videos + "/" + path
    }

    /// nil where none could be made, which is said.
    private func recipe(of video: String) throws -> Recipe? {
        let data = FileManager.default.temporaryDirectory.appendingPathComponent("fidelity-\(UUID())").path
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
