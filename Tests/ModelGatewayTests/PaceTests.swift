import Testing

@testable import ModelGateway

@Suite("The pace")
struct PaceTests {
    /// 200 videos with 12 frames and a recipe each, against 2,000 requests a minute.
    private static let ideal = Double(200 * 13) / 2000 * 60

    @Test(
        "follows a limit that is announced, however it is announced",
        arguments: [
            PaceSimulation.Words.honest, .boastful, .terse,
        ]
    )
    func announced(_ words: PaceSimulation.Words) throws {
        let outcome = try PaceSimulation(words: words).run(videos: 200, frames: 12, seed: 1)
        let last = outcome.finished.max() ?? 0
        let median = percentile(outcome.finished, 0.5)
        let share = Double(outcome.refusalsAfterTenSeconds) / Double(outcome.calls)
        print(
            "\(words): last \(last / Self.ideal), median \(median / Self.ideal) of \(Self.ideal) s, 429s \(outcome.refusals), after ten seconds \(share), failures \(outcome.failures), lookups \(outcome.lookups)"
        )
        #expect(last <= 1.1 * Self.ideal)
        #expect(median <= 0.6 * 1.1 * Self.ideal)
        #expect(share <= 0.01)
        #expect(outcome.failures == 0)
    }

    @Test(
        "comes near a limit that is not announced, and loses no call",
        arguments: [
            PaceSimulation.Words.retryAfter, .nothing,
        ]
    )
    func unannounced(_ words: PaceSimulation.Words) throws {
        let outcome = try PaceSimulation(words: words).run(videos: 200, frames: 12, seed: 1)
        let last = outcome.finished.max() ?? 0
        print(
            "\(words): last \(last / Self.ideal) of \(Self.ideal) s, 429s \(outcome.refusals) of \(outcome.calls), failures \(outcome.failures), lookups \(outcome.lookups)"
        )
        #expect(last <= 2 * Self.ideal)
        #expect(outcome.failures == 0)
    }

    @Test("reads limits in every way they are written, and none where there is none")
    func headers() {
        #expect(AnnouncedLimits.seconds("120ms") == 0.12)
        #expect(AnnouncedLimits.seconds("1s") == 1)
        #expect(AnnouncedLimits.seconds("6m0s") == 360)
        #expect(AnnouncedLimits.seconds("2m59.56s") == 179.56)
        #expect(AnnouncedLimits.seconds("1h0m0s") == 3600)
        for odd in ["", "-1", "abc", "1x", "s", "1..2s", "inf"] { #expect(AnnouncedLimits.seconds(odd) == nil) }
        func limits(_ limit: String, _ left: String, _ reset: String) -> AnnouncedLimits.Allowance? {
            AnnouncedLimits([
                "x-ratelimit-limit-requests": limit, "x-ratelimit-remaining-requests": left,
                "x-ratelimit-reset-requests": reset,
            ]).requests
        }
        #expect(limits("-1", "-1", "0") == nil)
        #expect(limits("0", "0", "0s") == nil)
        #expect(limits("60", "-1", "") == .init(limit: 60, remaining: nil, reset: nil))
        #expect(limits("60", "59", "1s") == .init(limit: 60, remaining: 59, reset: 1))
        #expect(AnnouncedLimits([:]) == AnnouncedLimits())
    }

    @Test("waits for tokens as for requests, and lets a question pass that is larger than the bucket")
    func tokens() {
        var pace = RequestPace()
        let limits = AnnouncedLimits(["x-ratelimit-limit-tokens": "60000", "x-ratelimit-remaining-tokens": "500"])
        pace.learn(limits, since: 0, mark: .init(), at: 0)
        #expect(pace.ready(tokens: 400, at: 0) == 0)
        let ready = pace.ready(tokens: 900, at: 0)
        #expect(ready > 0.4 && ready < 0.6)
        #expect(pace.ready(tokens: 1_000_000, at: 0) < 0.6)
        #expect(pace.ready(tokens: .max, at: 10) == 10)
    }

    @Test("stands still as long as a server asks that announces nothing")
    func retryAfter() {
        var pace = RequestPace()
        pace.refused(AnnouncedLimits(), retryAfter: 7, since: 0, at: 1)
        #expect(pace.ready(tokens: 1, at: 1) == 8)
    }
}
