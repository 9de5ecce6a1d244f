import Foundation
import Testing

@testable import ModelGateway

@Suite("Second requests")
struct HedgePolicyTests {
    struct Figures {
        var slowest: [Double] = []
        var slowestFrame: [Double] = []
        var calls = 0
        var hedges = 0

        var p95: Double { percentile(slowest, 0.95) }
        var extra: Double { Double(hedges) / Double(calls) }
        mutating func add(_ outcome: PolicySimulation.Outcome) {
            slowest += outcome.slowest
            slowestFrame += outcome.slowestFrame
            calls += outcome.calls
            hedges += outcome.hedges
        }
    }

    @Test("keep the slowest of 36 frames in bounds from the first video on, with few of them")
    func fresh() {
        var with = Figures()
        var without = Figures()
        for seed in 1...10 {
            var simulation = PolicySimulation(seed: UInt64(seed))
            with.add(simulation.run(videos: 20, frames: 36))
            simulation = PolicySimulation(seed: UInt64(seed))
            simulation.hedges = false
            without.add(simulation.run(videos: 20, frames: 36))
        }
        print(
            "fresh process: p95 \(with.p95) (frame alone \(percentile(with.slowestFrame, 0.95))) s with \(with.extra) extra, \(without.p95) s without"
        )
        #expect(with.p95 <= 9 && percentile(with.slowestFrame, 0.95) <= 8.5)
        #expect(with.extra <= 0.08)
        #expect(without.p95 > 12)
    }

    @Test("keep the slowest of 36 frames in bounds once warm, with few of them")
    func warm() {
        var figures = Figures()
        var simulation = PolicySimulation(seed: 5)
        for round in 0..<31 {
            let outcome = simulation.run(videos: 20, frames: 36)
            if round > 0 { figures.add(outcome) }
        }
        print(
            "warm: p95 \(figures.p95) (frame alone \(percentile(figures.slowestFrame, 0.95))) s with \(figures.extra) extra"
        )
        #expect(percentile(figures.slowestFrame, 0.95) <= 8.5)
        #expect(figures.extra <= 0.08)
    }

    @Test("are few in a process that makes a single video, too")
    func single() {
        var figures = Figures()
        for seed in 1...200 {
            var simulation = PolicySimulation(seed: UInt64(seed))
            figures.add(simulation.run(videos: 1, frames: 36))
        }
        print("single: p50 \(percentile(figures.slowest, 0.5)) p95 \(figures.p95) s with \(figures.extra) extra")
        #expect(figures.extra <= 0.08)
        #expect(figures.p95 <= 12)
    }
}
