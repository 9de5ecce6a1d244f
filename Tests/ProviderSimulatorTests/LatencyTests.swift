import Foundation
@testable import ProviderSimulator
import Testing

@Suite struct LatencyTests {
    private func draws(_ latency: Latency, _ count: Int = 40_000) -> [Double] {
        (1...count).map { number in
            var generator = SeededGenerator(seed: 7, role: .vision, number: number)
            return latency.draw(using: &generator).seconds
        }.sorted()
    }

    @Test("slow mode has the quantiles of its two modes")
    func slowMode() throws {
        let times = draws(try #require(SimulatorProfile.named("slow-mode")).vision)
        let share = Double(times.count { $0 > 6 }) / Double(times.count)
        #expect((0.025...0.035).contains(share))
        #expect((2.55...2.68).contains(times[times.count / 2]))
        let slow = times.filter { $0 > 6 }
        #expect((9.5...10.5).contains(slow[slow.count / 2]))
        // 2.6 × e^(1.645 × 0.22) = 3.73 is the body's 95th percentile, a little above the 97.9th of it here.
        #expect((3.7...4.1).contains(times[times.count * 95 / 100]))
    }

    @Test("equal seeds give equal times, other seeds, numbers and roles other ones")
    func seeds() {
        let latency = Latency.lognormal(median: 1, sigma: 0.5)
        func draw(_ seed: UInt64, _ role: SimulatedRole, _ number: Int) -> Duration {
            var generator = SeededGenerator(seed: seed, role: role, number: number)
            return latency.draw(using: &generator)
        }
        #expect(draw(1, .vision, 1) == draw(1, .vision, 1))
        #expect(Set([draw(1, .vision, 1), draw(2, .vision, 1), draw(1, .text, 1), draw(1, .vision, 2)]).count == 4)
    }

    @Test("a call takes its latency, by its role")
    func real() async throws {
        let profile = SimulatorProfile(name: "t", vision: .constant(0.3), embedding: .constant(0.1))
        try await ProviderSimulator.withServer(profile: profile) { simulator in
            let vision = try await simulator.chat(
                Requests.chat(images: [Requests.jpeg()], schema: Requests.frameSchema)
            )
            let embedding = try await simulator.embed(Requests.embeddings("a"))
            #expect(try #require(vision.lastByte) >= .milliseconds(300))
            #expect(try #require(embedding.lastByte) >= .milliseconds(100))
        }
    }

    @Test("a stream begins after a quarter of its call's latency and ends with it")
    func stream() async throws {
        let profile = SimulatorProfile(name: "t", vision: .constant(0.8))
        try await ProviderSimulator.withServer(profile: profile) { simulator in
            let body = Requests.chat(images: [Requests.jpeg()], schema: Requests.frameSchema, more: ["stream": true])
            let answer = try await simulator.chat(body)
            #expect(try #require(answer.firstByte) >= .milliseconds(195))
            #expect(answer.pieces > 1)
            #expect(try #require(answer.lastByte) >= .milliseconds(795))
        }
    }

    @Test("every named profile is found by its name, and another name isn't")
    func names() {
        for name in [
            "instant", "origin-sequential", "origin-parallel", "slow-mode", "bad-day", "constant-3s", "limited",
        ] {
            #expect(SimulatorProfile.named(name)?.name == name)
        }
        #expect(SimulatorProfile.named("good-day") == nil)
    }
}
