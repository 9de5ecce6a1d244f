import ClipMaker
import Foundation
import ProviderSimulator
import Testing

/// A worker that stands still for longer than its lease, in the middle of a video: a laptop that sleeps, a machine that swaps.
@Suite("A service that is stopped past its leases and goes on")
struct FrozenServiceTests {
    @Test("finds its video done by another, writes nothing more of it, and pays for nothing", .timeLimit(.minutes(15)))
    func frozen() async throws {
        try await FaultScene.with(seconds: 1.5) { scene in
            var random = SystemRandomNumberGenerator()
            for round in 0..<FaultScene.rounds {
                let data = scene.clips.folder.appendingPathComponent("served-\(round)").path
                scene.simulator.reset()
                let began = ContinuousClock.now
                let first = try await scene.serve(data)
                let video = try await first.handOver(try await scene.clip(round))
                try await first.wait(for: "running", of: video)
                while scene.simulator.requests.isEmpty { try await Task.sleep(for: .milliseconds(20)) }
                try await Task.sleep(for: .milliseconds(Int.random(in: 0...2500, using: &random)))
                let (second, stopped) = try await takeOver(from: first, data, scene)
                let taken = try await second.wait(for: "completed", of: video)
                #expect(taken["state"] as? String == "completed", "\(taken)")
                let asked = scene.simulator.requests.count
                try await first.signal(SIGCONT)
                // It answers again, and knows how its video ended; what it still had in mind it neither asked nor wrote.
                try await first.expectWhole(video)
                try await second.expectWhole(video)
                let job = try await first.job(of: video)
                #expect(job["attempts"] as? Int == 1)
                let types = try await first.events(of: video).map(\.type)
                #expect(types.filter { $0 == "completed" }.count == 1 && types.filter { $0 == "started" }.count == 2)
                #expect(scene.simulator.requests.count == asked)
                scene.expectNothingPaidTwice(after: stopped - began)
                for program in [first, second] { try await program.signal(SIGTERM) }
                #expect(!first.isRunning && !second.isRunning)
            }
        }
    }

    /// Stops one and starts another on the same database and files, with uploads of its own; that
    /// one, and when the first stopped.
    private func takeOver(from first: ServiceProgram, _ data: String, _ scene: FaultScene) async throws -> (
        ServiceProgram, ContinuousClock.Instant
    ) {
        let other = data + "-too"
        try FileManager.default.createDirectory(atPath: other, withIntermediateDirectories: true)
        for name in ["dinnerpeople.sqlite", "objects", "workers"] {
            try FileManager.default.createSymbolicLink(
                atPath: "\(other)/\(name)",
                withDestinationPath: "\(data)/\(name)"
            )
        }
        for _ in 0..<5 {
            try await first.signal(SIGSTOP)
            let stopped = ContinuousClock.now
            do { return (try await scene.serve(other), stopped) } catch is ServiceProgram.Gone {
                // It stood still in the middle of a commit, and nobody else can write; that is for SQLite to say.
                try await first.signal(SIGCONT)
                try await Task.sleep(for: .milliseconds(100))
            }
        }
        throw ServiceProgram.Gone()
    }
}
