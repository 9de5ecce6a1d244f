import ClipMaker
import DinnerPeopleApp
import Foundation
@testable import ProviderSimulator
import Testing
import VideoWorkflow

/// The program killed in the middle of its work and run again. `DINNERPEOPLE_SOAK=1` kills it 20 times rather than 5.
@Suite("A program that is killed")
struct KillTests {
    private static let kills = ProcessInfo.processInfo.environment["DINNERPEOPLE_SOAK"] == "1" ? 20 : 5
    private static let call = 0.3
    /// Seconds in which an answer is on its way into the memo.
    private static let keeping = 0.5
    /// So few frames that none of them can count as late: the recipe waits for all.
    private static let frames = "7"

    private static let profile = SimulatorProfile(
        name: "kill",
        vision: .constant(call),
        text: .constant(call),
        speech: .constant(call),
        embedding: .constant(call)
    )

    /// What became of the program and what it asked; the simulator is a new one each time, so that nothing is mixed up.
    private struct Life {
        var outcome: CommandLine.Outcome
        var requests: [RequestRecord]
        /// How long it lived.
        var seconds: Duration

        /// The subjects of the requests of one role.
        func subjects(_ role: ModelRole) -> [String] {
            requests.filter { $0.role.rawValue == role.rawValue }.flatMap(\.subjects)
        }

        /// The subjects that nobody had answered at the end, or only just.
        var underWay: Set<String> {
            let since = seconds - .seconds(KillTests.keeping)
            return Set(
                requests.filter { $0.outcome != .answered || $0.ended.map { $0 > since } ?? true }.flatMap(\.subjects)
            )
        }
    }

    private let clips: ClipMaker
    private let line: CommandLine

    init() throws {
        clips = try ClipMaker()
        line = CommandLine(folder: clips.folder)
    }

    @Test("asks again for nothing that was answered and kept, and writes the same recipe")
    func killed() async throws {
        let video = try await kitchen()
        let whole = try await life(of: video, data: "whole")
        #expect(whole.outcome.status == 0, "\(whole.outcome.notes)")
        let needed = try await remembered(in: "whole")
        #expect(needed[.vision] == Int(Self.frames) && needed[.text] == 1)
        #expect((needed[.speech] ?? 0) > 1 && (needed[.embedding] ?? 0) > 7)

        var random = SeededGenerator(seed: 20)
        var interrupted = 0
        for kill in 1...Self.kills {
            let moment = Duration.seconds(Double.random(in: 0...1, using: &random)) * whole.seconds.seconds
            let data = "killed \(kill)"
            let first = try await life(of: video, data: data, killedAfter: moment)
            let kept = try await remembered(in: data)
            let second = try await life(of: video, data: data)
            #expect(second.outcome.status == 0, "\(second.outcome.notes)")
            #expect(second.outcome.output == whole.outcome.output, "killed after \(moment)")
            for role in ModelRole.allCases {
                let again = second.subjects(role)
                // Each that was not kept once, and so none that was.
                #expect(again.count == Set(again).count)
                #expect(again.count == (needed[role] ?? 0) - (kept[role] ?? 0), "\(role), killed after \(moment)")
            }
            let lost = Set(first.requests.flatMap(\.subjects)).intersection(second.requests.flatMap(\.subjects))
            #expect(lost.isSubset(of: first.underWay), "killed after \(moment)")
            let asked = kept.values.reduce(0, +)
            if asked > 0, asked < needed.values.reduce(0, +) { interrupted += 1 }
        }
        // At least one kill came when some answers were there and some were not.
        #expect(interrupted > 0)
    }

    /// Runs the program on the video, against a simulator of its own.
    private func life(of video: String, data: String, killedAfter time: Duration? = nil) async throws -> Life {
        try await ProviderSimulator.withServer(profile: Self.profile) { server in
            let configuration = try clips.file("\(data).yaml", Array("models:\n  url: \(server.baseURL)\n".utf8))
            let folder = clips.folder.appendingPathComponent(data).path
            let arguments = [
                "process", video, "--look", "quick", "--frames", Self.frames, "--format", "json", "--quiet", "--config",
                configuration,
            ]
            let start = ContinuousClock.now
            let outcome = try await line.run(arguments, data: folder, killedAfter: time)
            return Life(outcome: outcome, requests: server.requests, seconds: .now - start)
        }
    }

    /// Answers that are remembered, by role.
    private func remembered(in data: String) async throws -> [ModelRole: Int] {
        let configuration = try await AppConfiguration.load(
            flags: .init(dataFolder: clips.folder.appendingPathComponent(data).path, isLocal: true),
            environment: ["HOME": clips.folder.path]
        )
        let figures = try await DinnerPeopleApp.with(configuration) { try await $0.memoFigures() }
        return Dictionary(figures.shares.map { ($0.role, $0.answers) }, uniquingKeysWith: +)
    }

    /// A video that moves all the time, in which something is said twice.
    private func kitchen() async throws -> String {
        try await clips.make(
            "-f",
            "lavfi",
            "-i",
            "mandelbrot=s=320x180:r=10",
            "-f",
            "lavfi",
            "-i",
            "flite=text=Boil the pasta for nine minutes and stir it well:voice=slt,adelay=1000,apad=whole_dur=8,aloop=loop=1:size=128000",
            "-t",
            "16",
            "-c:v",
            "libx264",
            "-preset",
            "ultrafast",
            "-g",
            "10",
            "-pix_fmt",
            "yuv420p",
            "-c:a",
            "aac",
            "kitchen.mp4"
        )
    }
}
