import ArgumentParser
import Foundation

/// What `dinnerpeople bench --json` prints.
private struct BenchFigures: Decodable {
    struct Times: Decodable {
        var p50: Double
        var p95: Double
        var max: Double
    }

    struct Strategy: Decodable {
        var name: String
        var timeToRecipe: Times
        var timeToComplete: Times
        var firstFrameDescribed: Times
        var slowestFrameDescribed: Times
        var slowestDescription: Times
        var slowestDescriptionWarm: Times
        var callsNeeded: Int
        var callsSent: Int
        var extraCalls: Int
        var rateLimited: Int
        var succeeded: Double
        var framesDescribed: Double
        var stages: [String: Double]
        var peakMemoryMB: Int
    }

    var frames: Int
    var strategies: [Strategy]
}

/// The product's speed against simulated models, beside the orders it replaces.
struct SpeedBenchmark: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "speed",
        abstract: "Time to a recipe against simulated models; --soak runs the long ones at full length."
    )

    @Flag(help: "Hundreds of videos rather than dozens; about half an hour.")
    var soak = false

    func run() throws {
        try small()
        try againstTheScript()
        try tails()
        try load()
        try badDay()
    }

    // MARK: Parts

    private func small() throws {
        print("Small, medium and large video, every call 3 s:")
        for clip in ["10s.mp4", "60s.mp4", "10min.mp4"] {
            let figures = try bench(try Clips.path(clip), "constant-3s", ["--strategies", "streaming"])
            print(
                String(
                    format: "  %-9@ %2d frames  recipe %6.2f s  complete %6.2f s  first frame described %5.2f s",
                    clip as NSString,
                    figures.frames,
                    figures.first.timeToRecipe.p50,
                    figures.first.timeToComplete.p50,
                    figures.first.firstFrameDescribed.p50
                )
            )
            line("first frame after one call", figures.first.firstFrameDescribed.p50 - 3, 0.3, "s")
        }
    }

    private func againstTheScript() throws {
        print("7 frames, beside the script's orders:")
        let sample = "Samples/lemon-garlic-pasta.mp4"
        for (profile, script, two, one) in [
            ("origin-sequential", 46.94, 10.3, 6.7), ("origin-parallel", 28.10, 8.1, 5.0),
        ] {
            let all = try bench(sample, profile, ["--frames", "7"])
            print("  \(profile): the script needed \(script) s")
            for strategy in all.strategies where strategy.name != "streaming" {
                print(String(format: "    %-12@ %6.2f s", strategy.name as NSString, strategy.timeToRecipe.p50))
            }
            guard let streaming = all.strategies.first(where: { $0.name == "streaming" }) else { continue }
            line("streaming", streaming.timeToRecipe.p50, two, "s")
            let single = try bench(
                sample,
                profile,
                ["--frames", "7", "--rounds", "1", "--strategies", "streaming", "--runs", "3"]
            )
            line("streaming, one round", single.first.timeToRecipe.p50, one, "s")
            let longer = max(streaming.stages["keepVideo"] ?? 0, streaming.timeToRecipe.p50)
            line("complete / longer of upload and recipe", streaming.timeToComplete.p50 / longer, 1.08, "×")
        }
    }

    private func tails() throws {
        let runs = soak ? 200 : 40
        print("slow-mode, \(runs) runs, 20 at a time:")
        let video = try Clips.path("60s.mp4")
        let arguments = ["--frames", "36", "--runs", "\(runs)", "--concurrent", "20", "--strategies", "streaming"]
        let run = try bench(video, "slow-mode", arguments)
        let with = run.first
        print("    \(run.frames) frames")
        line("slowest description p95, fresh process", with.slowestDescription.p95, 9, "s")
        if soak { line("once warm", with.slowestDescriptionWarm.p95, 8.5, "s") }
        print(String(format: "    since the video was opened: %.2f s", with.slowestFrameDescribed.p95))
        line("extra calls", Double(with.extraCalls) / Double(max(1, with.callsNeeded)) * 100, 8, "%")
        let without = try bench(video, "slow-mode", arguments + ["--no-hedges"]).first
        print(
            String(
                format: "    without second calls: %.2f s, since the video was opened: %.2f s",
                without.slowestDescription.p95,
                without.slowestFrameDescribed.p95
            )
        )
    }

    private func load() throws {
        let video = try Clips.path("10s.mp4")
        let arguments = ["--frames", "12", "--concurrent", "200", "--strategies", "streaming"]
        let run = try bench(video, "constant-3s", arguments)
        print("200 videos at once, \(run.frames) frames each, calls of 3 s:")
        line("last recipe", run.first.timeToRecipe.max, 45, "s")
        line("memory of all processes, the simulator's included", run.peakMemoryMB, 600, "MB")
        line("without a recipe", (1 - run.first.succeeded) * 100, 0, "%")
        print(String(format: "    %.1f CPU seconds", run.cpuSeconds))
        let limitedRun = try bench(video, "limited", arguments)
        let limited = limitedRun.first
        let atLeast = Double(limited.callsNeeded) / 2000 * 60
        line("limit of 2,000 a minute: last / (calls / limit)", limited.timeToRecipe.max / atLeast, 1.1, "×")
        line("median", limited.timeToRecipe.p50 / atLeast, 0.6, "×")
        print(String(format: "    memory of all processes: %.0f MB", limitedRun.peakMemoryMB))
        print("    \(limited.rateLimited) of \(limited.callsSent) calls answered 429, from the first second on")
    }

    private func badDay() throws {
        let runs = soak ? 1000 : 60
        print("bad-day, 36 frames, \(runs) videos, 20 at a time:")
        let day = try bench(
            try Clips.path("60s.mp4"),
            "bad-day",
            ["--frames", "36", "--runs", "\(runs)", "--concurrent", "20", "--strategies", "streaming"]
        ).first
        line("without a recipe", (1 - day.succeeded) * 100, 0.1, "%")
        line("frames not described", (1 - day.framesDescribed) * 100, 0.1, "%")
        line(
            "calls sent / needed",
            Double(day.callsSent - day.rateLimited) / Double(max(1, day.callsNeeded)),
            1.25,
            "×"
        )
        print("    \(day.rateLimited) answered 429")
    }

    // MARK: Running

    private struct Run {
        var report: BenchFigures
        var cpuSeconds: Double
        /// Of all processes together.
        var peakMemoryMB: Double
        var frames: Int { report.frames }
        var strategies: [BenchFigures.Strategy] { report.strategies }
        var first: BenchFigures.Strategy { report.strategies[0] }
    }

    private func bench(_ video: String, _ profile: String, _ more: [String]) throws -> Run {
        let data = FileManager.default.temporaryDirectory.appendingPathComponent("speed-\(UUID())").path
        defer { try? FileManager.default.removeItem(atPath: data) }
        let run = try MeasuredProcess.run(
            [program("dinnerpeople"), "bench", video, "--simulate", profile, "--json", "--quiet", "--data", data] + more
        )
        guard run.status == 0, let report = try? JSONDecoder.figures.decode(BenchFigures.self, from: run.output),
            !report.strategies.isEmpty
        else { throw ValidationError("bench \(video) --simulate \(profile) \(more.joined(separator: " ")) failed") }
        return Run(
            report: report,
            cpuSeconds: run.cpuSeconds,
            peakMemoryMB: Double(run.peakTreeMemory) / 1_048_576
        )
    }

    private func line(_ what: String, _ value: Double, _ limit: Double, _ unit: String) {
        FigureLine.print(what, value, limit, unit)
    }
}

extension JSONDecoder {
    fileprivate static var figures: JSONDecoder {
        let decoder = JSONDecoder()
        decoder.nonConformingFloatDecodingStrategy = .convertFromString(
            positiveInfinity: "inf",
            negativeInfinity: "-inf",
            nan: "nan"
        )
        return decoder
    }
}
