import ClipMaker
import Foundation
import Testing

@Suite("The benchmark")
struct BenchTests {
    private func scenes(_ clips: ClipMaker) async throws -> String {
        try await clips.make(
            "-f",
            "lavfi",
            "-i",
            "mandelbrot=s=320x180:r=10",
            "-t",
            "12",
            "-c:v",
            "libx264",
            "-preset",
            "ultrafast",
            "-g",
            "10",
            "-pix_fmt",
            "yuv420p",
            "scenes.mp4"
        )
    }

    private struct Report: Decodable {
        struct Strategy: Decodable {
            struct Times: Decodable { var p50: Double }
            var name: String
            var runs: Int
            var succeeded: Double
            var callsNeeded: Int
            var callsSent: Int
            var timeToRecipe: Times
            var timeToComplete: Times
            var firstFrameDescribed: Times
            var criticalPath: Double
            var stages: [String: Double]
        }
        var profile: String
        var frames: Int
        var strategies: [Strategy]
    }

    @Test("runs every order on the same video, counts its calls and draws them")
    func orders() async throws {
        let clips = try ClipMaker()
        let line = CommandLine(folder: clips.folder)
        let drawing = clips.folder.appendingPathComponent("timeline.svg")
        let made = try await line.run(
            "bench",
            try await scenes(clips),
            "--simulate",
            "instant",
            "--frames",
            "4",
            "--runs",
            "3",
            "--json",
            "--timeline",
            drawing.path
        )
        #expect(made.status == 0, "\(made.notes)")
        let report = try JSONDecoder().decode(Report.self, from: Data(made.output.utf8))
        #expect(report.profile == "instant" && (2...4).contains(report.frames))
        #expect(report.strategies.map(\.name) == ["sequential", "barrier", "streaming"])
        for strategy in report.strategies {
            #expect(strategy.runs == 3 && strategy.succeeded == 1)
            // Frames and recipe; embeddings travel together.
            #expect(strategy.callsNeeded >= 3 * (report.frames + 2))
            #expect(strategy.callsSent >= strategy.callsNeeded)
            #expect(strategy.timeToRecipe.p50 > 0 && strategy.timeToRecipe.p50 <= strategy.timeToComplete.p50)
            #expect(strategy.firstFrameDescribed.p50 <= strategy.timeToRecipe.p50)
            #expect(strategy.criticalPath > 0 && strategy.stages["describe"] != nil)
        }
        let svg = try String(contentsOf: drawing, encoding: .utf8)
        #expect(["sequential", "barrier", "streaming"].allSatisfy(svg.contains))
    }

    @Test("waits in the script's order as long as the script did, and in the product's only for what the recipe needs")
    func script() async throws {
        let clips = try ClipMaker()
        let line = CommandLine(folder: clips.folder)
        let made = try await line.run(
            "bench",
            try await scenes(clips),
            "--simulate",
            "origin-sequential",
            "--frames",
            "2",
            "--strategies",
            "barrier,streaming",
            "--json"
        )
        #expect(made.status == 0, "\(made.notes)")
        let report = try JSONDecoder().decode(Report.self, from: Data(made.output.utf8))
        let (barrier, streaming) = (report.strategies[0], report.strategies[1])
        // Upload, description and recipe, one after the other.
        #expect(barrier.timeToRecipe.p50 >= 11.77 + 3.42 + 5.80)
        #expect(streaming.timeToRecipe.p50 >= 3.42 + 5.80)
        #expect(streaming.timeToComplete.p50 >= 11.77)
        // What the stages took by themselves passes one after the other in the script's order, side by side in the product's.
        func stages(_ strategy: Report.Strategy) -> Double {
            ["keepVideo", "describe", "writeRecipe"].reduce(0) { $0 + (strategy.stages[$1] ?? 0) }
        }
        #expect(barrier.timeToRecipe.p50 >= stages(barrier))
        #expect(streaming.timeToRecipe.p50 < stages(streaming))
    }

    @Test("names the profiles where one is unknown, and the models where none are configured")
    func unknown() async throws {
        let clips = try ClipMaker()
        let line = CommandLine(folder: clips.folder)
        let video = try await scenes(clips)
        let profile = try await line.run("bench", video, "--simulate", "fast")
        #expect(profile.status == 1 && profile.notes.contains("slow-mode"))
        let models = try await line.run("bench", video)
        #expect(models.status == 1 && models.notes.contains("--simulate"))
    }
}
