import ArgumentParser
import Foundation
import RecipeDomain

/// Recipes of the evaluation videos, made with local models only, beside the truth.
struct Fidelity: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Scores recipes of captioned videos, made with local models only."
    )

    @Option(help: "tuning, held-out, held-out-2 or all.")
    var set = "all"

    @Option(help: "The folder the videos are in or to be made in.")
    var videos = "Evaluation/videos"

    @Argument(help: "Only dishes whose name begins so.")
    var names: [String] = []

    private struct Dish: Decodable {
        var truth: DishTruth
    }

    private static let sets = ["tuning", "held-out", "held-out-2"]

    func validate() throws {
        guard set == "all" || Self.sets.contains(set) else {
            throw ValidationError("--set is \(Self.sets.joined(separator: ", ")) or all")
        }
    }

    func run() async throws {
        for set in set == "all" ? Self.sets : [set] {
            var total = FidelityScore()
            let dishes = try EvaluationFiles.read(Dish.self, in: "Evaluation/captioned/\(set)", beginnings: names)
            for (name, dish) in dishes {
                let video = try EvaluationVideos.path(of: name, in: videos)
                let begin = ContinuousClock.now
                let score = FidelityScore(try recipe(of: video) ?? Recipe(title: ""), truth: dish.truth)
                let took = ContinuousClock.now - begin
                total = total + score
                // Of what is held out only the totals are read.
                guard set == "tuning" else { continue }
                print("  \(name): \(score.summary); \(took.components.seconds) s")
                for miss in score.misses { print("      \(miss)") }
            }
            print("\(set): \(total.summary)")
        }
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
