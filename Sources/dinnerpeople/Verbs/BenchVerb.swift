import ArgumentParser
import DinnerPeopleApp
import Foundation
import VideoWorkflow

struct BenchVerb: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "bench",
        abstract: "Measure the product beside the orders it replaces.",
        discussion: """
            sequential and barrier do the work as the script did that this replaces: every call after the other, or the
            calls of a stage side by side and each stage after the one before. streaming is the product. With --simulate
            nothing is sent anywhere: a server on this machine answers as slowly as its profile says.
            """
    )

    @Argument(help: ArgumentHelp("The video file.", valueName: "video"), completion: .file())
    var video: String

    @Option(help: "sequential, barrier, streaming, joined by commas.")
    var strategies = "sequential,barrier,streaming"

    @Option(help: ArgumentHelp("Runs of each.", valueName: "n"))
    var runs = 1

    @Option(help: ArgumentHelp("Runs at once; each differs from the others in every frame.", valueName: "n"))
    var concurrent = 1

    @Option(help: ArgumentHelp("Frames described by a model.", valueName: "n"))
    var frames: Int?

    @Option(help: "Rounds of calls that lead to a recipe, as `process` takes them.")
    var rounds: Rounds = .two

    @Option(help: "Whether frames of one shot share a request, as `process` takes it.")
    var batch: BatchChoice?

    @Flag(inversion: .prefixedNo, help: "Give slow calls a second one.")
    var hedges = true

    @Option(help: ArgumentHelp("Ask a simulated server, not the configured models.", valueName: "profile"))
    var simulate: String?

    @Option(help: ArgumentHelp("Write the timelines, one above the other, into this SVG file.", valueName: "file"))
    var timeline: String?

    @Flag(help: "Print one JSON object on standard output in place of the table.")
    var json = false

    @OptionGroup var common: CommonOptions

    func validate() throws {
        guard !chosen.isEmpty, chosen.count == strategies.split(separator: ",").count else {
            throw ValidationError("--strategies takes sequential, barrier and streaming, joined by commas.")
        }
        guard (1...10_000).contains(runs), (1...1000).contains(concurrent) else {
            throw ValidationError("--runs takes a number from 1 to 10000, --concurrent one from 1 to 1000.")
        }
        if let frames, !(1...500).contains(frames) { throw ValidationError("--frames takes a number from 1 to 500.") }
    }

    private var chosen: [Bench.Strategy] {
        strategies.split(separator: ",").compactMap {
            Bench.Strategy(rawValue: $0.trimmingCharacters(in: .whitespaces))
        }
    }

    func run() async throws {
        try await withInterruption {
            do {
                let configuration = try await common.load(isLocal: false, ocr: .never, batch: batch)
                let bench = Bench(
                    video: try VideoFile(path: video, language: nil),
                    strategies: chosen,
                    runs: max(runs, concurrent > 1 ? concurrent : 1),
                    concurrent: concurrent,
                    frames: frames,
                    profile: simulate,
                    rounds: rounds,
                    hedges: hedges
                )
                let report = try await bench.run(configuration) { words in if !common.quiet { Notes.print(words) } }
                print(json ? try report.json() : report.text)
                if let timeline {
                    try Data(report.timeline.utf8).write(to: URL(fileURLWithPath: timeline))
                    Notes.print("Timeline: \(timeline)")
                }
            } catch let failure as Failure {
                throw failure.exit(about: URL(fileURLWithPath: video).lastPathComponent)
            }
        }
    }
}
