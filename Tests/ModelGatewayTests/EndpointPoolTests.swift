import Logging
import Testing
import VideoWorkflow

@testable import ModelGateway

@Suite("Several endpoints")
struct EndpointPoolTests {
    private func pool(
        _ regions: [String?] = [nil, nil],
        weights: [Double] = [1, 1],
        clock: ManualClock = ManualClock(),
        random: @escaping @Sendable () -> Double = { 0.5 }
    ) throws -> EndpointPool {
        let endpoints = try zip(regions, weights).enumerated().map { index, place in
            try ModelEndpoint(
                role: .vision,
                url: "https://\(index).example.com",
                model: "m",
                key: nil,
                region: place.0,
                weight: place.1
            )
        }
        return EndpointPool(endpoints, hedges: true, clock: clock.clock, random: random)
    }

    private func answer(_ member: EndpointState, in seconds: Double, times: Int = 20) {
        for _ in 0..<times { member.answered(member.sent(at: 0, .needed), at: seconds, isHedge: false) }
    }

    private func problem(_ status: Int) throws -> ProviderProblem {
        let reply = ModelReply(status: status, headers: [:], body: Array("{\"error\":{\"message\":\"x\"}}".utf8))
        return try #require(ProviderProblem(reply, of: GateScene().request()))
    }

    private func fail(_ member: EndpointState, _ status: Int = 500, times: Int = 5, at time: Double = 0) throws {
        for _ in 0..<times { member.failed(member.sent(at: time, .needed), at: time, try problem(status)) }
    }

    private func first(_ pool: EndpointPool, region: String? = nil, avoiding: EndpointState? = nil, at time: Double = 0)
        -> String?
    {
        pool.ranked(region, avoiding: avoiding, at: time).first?.endpoint.host
    }

    @Test("are asked by how quick they are, one that is not known yet before one that is slow")
    func latency() throws {
        let pool = try pool()
        answer(pool.members[0], in: 3)
        answer(pool.members[1], in: 1)
        #expect(first(pool) == "1.example.com")
        let other = try self.pool(random: { 0.9 })
        answer(other.members[0], in: 3)
        #expect(first(other) == "1.example.com")
    }

    @Test("in the user's region are asked first, as long as they work")
    func region() throws {
        let pool = try pool(["eu", "us"])
        answer(pool.members[0], in: 1)
        answer(pool.members[1], in: 3)
        #expect(first(pool, region: "us") == "1.example.com")
        #expect(first(pool, region: "asia") == "0.example.com")
        try fail(pool.members[1])
        #expect(first(pool, region: "us") == "0.example.com")
    }

    @Test("that are as quick are asked by weight")
    func weight() throws {
        #expect(first(try pool(weights: [3, 1], random: { 0.7 })) == "0.example.com")
        #expect(first(try pool(weights: [3, 1], random: { 0.8 })) == "1.example.com")
        #expect(first(try pool(weights: [0, 1], random: { 0.5 })) == "1.example.com")
    }

    @Test("leave one out that fails again and again, and a second request goes elsewhere")
    func breaker() throws {
        let pool = try pool()
        answer(pool.members[0], in: 1)
        answer(pool.members[1], in: 3)
        #expect(first(pool, avoiding: pool.members[0]) == "1.example.com")
        try fail(pool.members[0], times: 4)
        #expect(first(pool) == "0.example.com")
        try fail(pool.members[0], times: 1)
        #expect(first(pool) == "1.example.com")
        try fail(pool.members[1], 429, times: 20)
        #expect(first(pool) == "1.example.com", "a refusal for the rate is no failure")
    }

    @Test("that all cool down are waited for, inside the deadline; one probe finds out whether they work again")
    func waiting() async throws {
        let scene = try GateScene()
        let pool = try scene.pool
        answer(pool.members[0], in: 0)
        try fail(pool.members[0])
        try await scene.run { scene in
            async let one = scene.ask("one")
            async let other = scene.ask("other")
            await scene.clock.waitForSleepers(2)
            #expect(scene.transport.sent.isEmpty)
            scene.clock.advance(to: 1)
            await scene.transport.waitForSent(1)
            // The other call waits for what the probe finds, and the hedge timer of the probe sleeps.
            await scene.clock.waitForSleepers(2)
            await scene.transport.reply(0)
            while scene.transport.sent.count < 2 {
                scene.clock.advance(to: scene.clock.seconds + 0.01)
                for _ in 0..<20 { await Task.yield() }
            }
            await scene.transport.reply(1)
            _ = try await (one, other)
            let late = scene.context(deadline: scene.clock.seconds + 0.5)
            try fail(pool.members[0], at: scene.clock.seconds)
            await #expect { _ = try await scene.ask("late", late) } throws: {
                ($0 as? Failure)?.kind == .modelUnreachable
            }
        }
    }

    @Test("of different models for one role are refused")
    func models() throws {
        #expect(throws: Failure.self) {
            try ModelGateway(
                endpoints: [
                    ModelEndpoint(role: .text, url: "https://a.com", model: "m", key: nil),
                    ModelEndpoint(role: .text, url: "https://b.com", model: "n", key: nil),
                ],
                budgetMicroUSDPerDay: 1,
                memo: MemoryMemo(),
                ledger: MemoryLedger(),
                logger: Logger(label: "test")
            )
        }
    }

    @Test("have breakers that open after five failures, let one probe through, and wait longer each time")
    func states() {
        var breaker = Breaker()
        for _ in 0..<4 { breaker.failed(at: 0) }
        breaker.succeeded()
        for _ in 0..<4 { breaker.failed(at: 0) }
        let admission1 = breaker.admit(at: 0)
        #expect(admission1 == .admitted)
        breaker.failed(at: 0)
        let admission2 = breaker.admit(at: 0.5)
        #expect(admission2 == .waitUntil(1))
        #expect(breaker.isOpen(at: 0.5))
        let admission3 = breaker.admit(at: 1)
        #expect(admission3 == .probe)
        let admission4 = breaker.admit(at: 1)
        #expect(admission4 == .waitUntil(1.25))
        breaker.failed(at: 2)
        let admission5 = breaker.admit(at: 3)
        #expect(admission5 == .waitUntil(4))
        let admission6 = breaker.admit(at: 4)
        #expect(admission6 == .probe)
        breaker.abandoned(at: 5)
        let admission7 = breaker.admit(at: 5)
        #expect(admission7 == .probe)
        breaker.succeeded()
        let admission8 = breaker.admit(at: 5)
        #expect(admission8 == .admitted)
        #expect(!breaker.isOpen(at: 5))
    }
}
