import Testing
import VideoWorkflow

@testable import ModelGateway

/// The race of two requests, on a clock moved by hand.
@Suite("A second request")
struct HedgeTests {
    /// Calls that are answered after two seconds each, so that a threshold is known: 1.6 × 2 s.
    private func warmUp(_ scene: GateScene, calls: Int = 40) async throws {
        try await withThrowingTaskGroup(of: Void.self) { group in
            for index in 0..<calls { group.addTask { _ = try await scene.ask("warm \(index)") } }
            await scene.transport.waitForSent(calls)
            // Every timer sleeps until the floor.
            await scene.clock.waitForSleepers(calls)
            scene.clock.advance(to: 2)
            for index in 0..<calls { await scene.transport.reply(index) }
            try await group.waitForAll()
        }
    }

    /// Goes on to a time, or until one more request has left.
    private func advance(_ scene: GateScene, to time: Double) async {
        let sent = scene.transport.sent.count
        while scene.clock.seconds < time {
            while scene.clock.sleepers < 1, scene.transport.sent.count == sent { await Task.yield() }
            if scene.transport.sent.count > sent { return }
            scene.clock.advance(to: min(time, scene.clock.seconds + 0.25))
        }
    }

    @Test("is sent when the first is slow; the quicker answer is used, the other given up and shown in the ledger")
    func race() async throws {
        try await GateScene().run { scene in
            try await warmUp(scene)
            async let answer = scene.ask("slow")
            await scene.transport.waitForSent(41)
            await advance(scene, to: 2 + 3.1)
            #expect(scene.transport.sent.count == 41, "not before 1.6 times the median")
            await advance(scene, to: 2 + 3.6)
            await scene.transport.waitForSent(42)
            await scene.transport.reply(41, 200, "\"second\"")
            let first = try await answer
            #expect(first.value == "\"second\"" && first.usage?.requests == 2)
            #expect(scene.transport.cancelled == [40])
            let shown = scene.ledger.entries.suffix(2)
            #expect(shown.map(\.failure) == [nil, .cancelled])
            #expect(shown.map(\.usage.requests) == [1, 1])
            let statistics = try scene.pool.members[0].statistics
            #expect(statistics.hedges == 1 && statistics.hedgeWins == 1 && statistics.givenUp == 1)
            #expect(statistics.needed == 41 && statistics.sent == 42)
        }
    }

    @Test("is given up when the first answers after all")
    func firstWins() async throws {
        try await GateScene().run { scene in
            try await warmUp(scene)
            async let answer = scene.ask("slow")
            await scene.transport.waitForSent(41)
            await advance(scene, to: 6)
            await scene.transport.waitForSent(42)
            await scene.transport.reply(40, 200, "\"first\"")
            let first = try await answer
            #expect(first.value == "\"first\"" && scene.transport.cancelled == [41])
            let statistics = try scene.pool.members[0].statistics
            #expect(statistics.hedges == 1 && statistics.hedgeWins == 0)
        }
    }

    @Test(
        "saves a call whose first request fails meanwhile, and its own failure harms nothing",
        arguments: [true, false]
    )
    func failures(ofFirst: Bool) async throws {
        try await GateScene().run { scene in
            try await warmUp(scene)
            async let answer = scene.ask("slow")
            await scene.transport.waitForSent(41)
            await advance(scene, to: 6)
            await scene.transport.waitForSent(42)
            await scene.transport.reply(ofFirst ? 40 : 41, 503, "{}")
            await scene.transport.reply(ofFirst ? 41 : 40)
            let usage = try #require(try await answer.usage)
            #expect(usage.requests == 2 && usage.failedRequests == 1)
        }
    }

    /// Asks slowly, and tells how many requests left in all.
    private func sentForSlowCall(
        _ scene: GateScene,
        warm: Int = 40,
        before: (GateScene) async throws -> Void = { _ in }
    )
        async throws -> Int
    {
        try await warmUp(scene, calls: warm)
        try await before(scene)
        let sent = scene.transport.sent.count
        async let answer = scene.ask("slow")
        await scene.transport.waitForSent(sent + 1)
        let start = scene.clock.seconds
        for step in 1...40 {
            for _ in 0..<200 { await Task.yield() }
            scene.clock.advance(to: start + Double(step) * 0.1)
        }
        let left = scene.transport.sent.count - sent
        await scene.transport.reply(sent)
        _ = try await answer
        return left
    }

    @Test("is not sent while too little is known")
    func cold() async throws {
        let sent = try await GateScene().run { try await sentForSlowCall($0, warm: 7) }
        #expect(sent == 1)
    }

    @Test("is not sent to private addresses, unless that is wished")
    func privately() async throws {
        let urls = ["http://127.0.0.1:1"]
        var settings = GatewaySettings()
        #expect(try GateScene(urls: urls, settings: settings).pool.hedges == false)
        settings.hedgesPrivate = true
        #expect(try GateScene(urls: urls, settings: settings).pool.hedges)
        settings.hedges = false
        #expect(try GateScene(urls: urls, settings: settings).pool.hedges == false)
    }

    @Test("is not sent once the first answer has begun to come")
    func streaming() async throws {
        try await GateScene().run { scene in
            try await warmUp(scene)
            async let answer = scene.ask("slow")
            await scene.transport.waitForSent(41)
            scene.transport.sent[40].part("{")
            for step in 1...40 {
                for _ in 0..<50 { await Task.yield() }
                scene.clock.advance(to: 2 + Double(step) * 0.2)
            }
            #expect(scene.transport.sent.count == 41)
            await scene.transport.reply(40)
            _ = try await answer
        }
    }

    @Test("is not sent while the server refuses for the rate, and sent again when that has been quiet")
    func rateLimits() {
        var allowance = HedgeAllowance()
        for _ in 0..<100 { allowance.called(at: 1) }
        allowance.refused(at: 1)
        let afterOne = allowance.take(at: 1)
        allowance.refused(at: 1.5)
        let afterTwo = allowance.take(at: 2)
        let late = allowance.take(at: 6.6)
        #expect(afterOne && !afterTwo && late)
    }

    @Test("is sent for at most 8 of 100 calls")
    func share() {
        var allowance = HedgeAllowance()
        var taken = 0
        for _ in 0..<1000 {
            allowance.called(at: 0)
            if allowance.take(at: 0) { taken += 1 }
        }
        #expect(taken == 80)
    }
}

@Suite("What is known of latencies")
struct LatencyBookTests {
    @Test("is right about the median while the slower half is still under way")
    func pending() {
        var random = SeededRandom(seed: 3)
        var book = LatencyBook()
        let times = (0..<200).map { _ in 3 * random.lognormal(sigma: 0.4) }.sorted()
        let entries = times.map { _ in book.begin(at: 0) }
        for (entry, time) in zip(entries, times) where time < 2.9 { book.end(entry, at: time, .answered) }
        #expect(
            book.quantile(0.5, at: 2.9) == nil,
            "the first to finish are the fastest, and say nothing of the median"
        )
        for (entry, time) in zip(entries, times) where time >= 2.9 && time < 3.5 {
            book.end(entry, at: time, .answered)
        }
        let median = book.quantile(0.5, at: 3.5) ?? 0
        #expect(abs(median - times[100]) / times[100] < 0.05)
    }

    @Test("takes a request given up as one that would have taken longer")
    func givenUp() {
        var random = SeededRandom(seed: 4)
        var book = LatencyBook()
        var times: [Double] = []
        for _ in 0..<900 {
            let time = 3 * random.lognormal(sigma: 0.4)
            times.append(time)
            let entry = book.begin(at: 0)
            let patience = 2 + random.next(in: 4)
            book.end(entry, at: min(time, patience), time <= patience ? .answered : .givenUp)
        }
        let p90 = book.quantile(0.9, at: 0) ?? 0
        #expect(abs(p90 - percentile(times, 0.9)) / p90 < 0.07)
    }

    @Test("forgets what is long ago")
    func forgetting() {
        var book = LatencyBook()
        for index in 0..<4000 {
            let entry = book.begin(at: 0)
            book.end(entry, at: index < 2000 ? 9 : 1, .answered)
        }
        #expect((book.quantile(0.99, at: 0) ?? 9) < 1.05 && book.answers == 4000)
    }
}
