import ArgumentParser
import Foundation

/// What the choices cost that are off by default: frames that share requests, and a model that picks the frames.
struct ChoicesBenchmark: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "choices",
        abstract: "Time and cost of --batch shot and --select model beside the defaults, on the tuning videos.",
        discussion:
            "Against simulated models, every call 3 s. What a recipe is worth can't be told by simulated models."
    )

    /// Its name is all that is needed.
    private struct Dish: Decodable {}

    private struct Report: Decodable {
        struct Strategy: Decodable {
            struct Times: Decodable { var p50: Double }
            var timeToRecipe: Times
            var callsSent: Int
            var microUSD: Int
        }

        var frames: Int
        var strategies: [Strategy]
    }

    @Option(help: "The folder the videos are in or to be made in.")
    var videos = "Evaluation/videos"

    @Argument(help: "Only dishes whose name begins so.")
    var names: [String] = []

    func run() throws {
        let ways = [
            ("default", []), ("--batch shot", ["--batch", "shot"]), ("--select model", ["--select", "model"]),
        ]
        var reports: [[Report]] = ways.map { _ in [] }
        let dishes = try EvaluationFiles.read(Dish.self, in: "Evaluation/captioned/tuning", beginnings: names)
        for name in dishes.map(\.name) {
            let video = try EvaluationVideos.path(of: name, in: videos)
            for (index, way) in ways.enumerated() { reports[index].append(try bench(video, way.1)) }
        }
        print("\(reports[0].count) captioned videos, every call 3 s; the middle one of each figure:")
        for (way, reports) in zip(ways, reports) {
            let first = reports.compactMap(\.strategies.first)
            let name = way.0.padding(toLength: 16, withPad: " ", startingAt: 0)
            print(
                String(
                    format: "  %@ recipe %6.2f s  %3.0f frames described  %3.0f requests  %.4f USD",
                    name as NSString,
                    median(first.map(\.timeToRecipe.p50)),
                    median(reports.map { Double($0.frames) }),
                    median(first.map { Double($0.callsSent) }),
                    median(first.map { Double($0.microUSD) }) / 1e6
                )
            )
        }
    }

    private func bench(_ video: String, _ more: [String]) throws -> Report {
        let data = FileManager.default.temporaryDirectory.appendingPathComponent("choices-\(UUID())").path
        defer { try? FileManager.default.removeItem(atPath: data) }
        let run = try MeasuredProcess.run(
            [
                program("dinnerpeople"), "bench", video, "--simulate", "constant-3s", "--strategies", "streaming",
                "--json",
                "--quiet", "--data", data,
            ] + more
        )
        guard run.status == 0, let report = try? JSONDecoder().decode(Report.self, from: run.output) else {
            throw ValidationError("bench \(video) \(more.joined(separator: " ")) failed")
        }
        return report
    }
}
