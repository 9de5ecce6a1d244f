import Foundation
@testable import ProviderSimulator
import Testing

@Suite struct LimitTests {
    private static let body = Requests.embeddings("a")

    private static func profile(_ limit: AnnouncedLimit) -> SimulatorProfile {
        SimulatorProfile(name: "t", limit: limit)
    }

    @Test("a second's worth passes at once, the next is told when to come again, and then passes")
    func bucket() async throws {
        let profile = Self.profile(AnnouncedLimit(requestsPerMinute: 120))
        try await ProviderSimulator.withServer(profile: profile) { simulator in
            var answers: [RawAnswer] = []
            while answers.last?.status != 429, answers.count < 100 {
                answers.append(try await simulator.embed(Self.body))
            }
            let refused = try #require(answers.last)
            #expect(answers.count > 2)
            #expect(refused.error("code") == "rate_limit_exceeded")
            #expect(refused.headers["x-ratelimit-limit-requests"] == "120")
            #expect(refused.headers["x-ratelimit-remaining-requests"] == "0")
            #expect(refused.headers["x-ratelimit-reset-requests"]?.hasSuffix("s") == true)
            #expect(refused.headers["retry-after"] == "1")
            let wait = try #require(refused.headers["retry-after-ms"].flatMap { Int($0) })
            #expect((1...500).contains(wait))
            try await Task.sleep(for: .milliseconds(wait))
            #expect(try await simulator.embed(Self.body).status == 200)
            #expect(simulator.counts.embedding.rateLimited == 1)
            #expect(answers[0].headers["x-ratelimit-remaining-requests"] == "1")
        }
    }

    @Test("a limit that isn't announced refuses without a word of it")
    func silent() async throws {
        let profile = Self.profile(AnnouncedLimit(requestsPerMinute: 1, isAnnounced: false))
        try await ProviderSimulator.withServer(profile: profile) { simulator in
            let first = try await simulator.embed(Self.body)
            let second = try await simulator.embed(Self.body)
            #expect(first.status == 200 && second.status == 429)
            #expect(second.headers.keys.allSatisfy { !$0.hasPrefix("x-ratelimit") && !$0.hasPrefix("retry-after") })
        }
    }

    @Test("tokens are limited by what a request may use")
    func tokens() async throws {
        let profile = Self.profile(AnnouncedLimit(tokensPerMinute: 600))
        try await ProviderSimulator.withServer(profile: profile) { simulator in
            let body = Requests.chat("Hello", more: ["max_tokens": 900])
            let first = try await simulator.chat(body)
            #expect(first.headers["x-ratelimit-limit-tokens"] == "600")
            #expect(try await simulator.chat(body).status == 429)
        }
    }

    @Test("each key has its own limit")
    func keys() async throws {
        let profile = Self.profile(AnnouncedLimit(requestsPerMinute: 1))
        try await ProviderSimulator.withServer(profile: profile) { simulator in
            var statuses: [Int] = []
            for key in ["a", "a", "b"] {
                statuses.append(
                    try await simulator.chat(Requests.chat("Hello"), headers: [("Authorization", "Bearer \(key)")])
                        .status
                )
            }
            #expect(statuses == [200, 429, 200])
        }
    }

    @Test(
        "times are written as OpenAI writes them",
        arguments: [
            (0.0, "0ms"), (0.12, "120ms"), (1, "1s"), (1.5, "1.5s"), (6.041, "6.041s"), (360, "6m0s"),
            (3_600, "1h0m0s"),
            (61.25, "1m1.25s"),
        ]
    )
    func spans(_ seconds: Double, _ text: String) { #expect(LimitBook.span(seconds) == text) }

    @Test("over a minute a bucket lets through its rate and one second's worth")
    func rate() {
        let start = ContinuousClock.now
        var bucket = TokenBucket(perMinute: 2_000, now: start)
        var passed = 0
        for tick in 0...60_000 {
            let now = start + .milliseconds(tick)
            if bucket.wait(for: 1, now: now) == 0 {
                bucket.take(1)
                passed += 1
            }
        }
        #expect((2_030...2_034).contains(passed))
    }
}
