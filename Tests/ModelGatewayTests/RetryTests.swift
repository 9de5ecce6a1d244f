import Foundation
import Logging
import Testing
import VideoWorkflow

@testable import ModelGateway

@Suite("Retries")
struct RetryTests {
    private func problem(_ status: Int, _ headers: [String: String] = [:], code: String = "") throws -> ProviderProblem
    {
        let body = "{\"error\":{\"message\":\"x\",\"code\":\"\(code)\"}}"
        let reply = ModelReply(status: status, headers: headers, body: Array(body.utf8))
        return try #require(ProviderProblem(reply, of: GateScene().request()))
    }

    @Test("wait between nothing and a doubling ceiling, or as long as the server asks, never longer than is worth it")
    func pauses() throws {
        let policy = RetryPolicy(random: { 1 })
        func pause(_ failed: Int, _ problem: ProviderProblem, refused: Int = 0) -> Double? {
            policy.pause(afterFailed: failed, refused: refused, problem: problem)
        }
        #expect(pause(1, try problem(500)) == 0.5)
        #expect(pause(4, try problem(500)) == 4)
        #expect(pause(5, try problem(500)) == nil)
        #expect(pause(0, try problem(429, ["retry-after": "2"]), refused: 1) == 2.5)
        #expect(pause(0, try problem(429, ["retry-after": "3600"]), refused: 1) == nil)
        #expect(pause(0, try problem(429), refused: 11) == 8)
        #expect(pause(0, try problem(429), refused: 12) == nil)
        #expect(pause(1, try problem(500, ["x-should-retry": "false"])) == nil)
        #expect(RetryPolicy(random: { 0 }).pause(afterFailed: 3, refused: 0, problem: try problem(503)) == 0)
    }

    @Test("are made for trouble that passes, and never for trouble that stays")
    func transient() throws {
        for status in [408, 409, 429, 500, 502, 503, 504, 529] { #expect(try problem(status).isTransient) }
        for status in [400, 401, 403, 404, 405, 413, 422] { #expect(try !problem(status).isTransient) }
        let quota = try problem(429, code: "insufficient_quota")
        #expect(!quota.isTransient && !quota.isRateLimit && quota.failure.kind == .modelQuotaExhausted)
        #expect(try !problem(400, code: "content_filter").isTransient)
        #expect(try !problem(400, code: "context_length_exceeded").isTransient)
    }

    @Test("understand how long they are to wait, in every way it is said")
    func retryAfter() {
        let now = Date(timeIntervalSince1970: 1_700_000_000)
        #expect(RetryAfter.seconds(["retry-after": "Tue, 14 Nov 2023 22:13:30 GMT"], now: now) == 10)
        #expect(RetryAfter.seconds(["retry-after": "Tue, 14 Nov 2023 22:13:00 GMT"], now: now) == 0)
        #expect(RetryAfter.seconds(["retry-after-ms": "250", "retry-after": "9"]) == 0.25)
        #expect(RetryAfter.seconds(["llm_provider-retry-after": "3"]) == 3)
        for odd in ["", "-1", "soon", "nan", "inf"] { #expect(RetryAfter.seconds(["retry-after": odd]) == nil) }
    }

    @Test("stop after five attempts, the last of whose problems is told")
    func five() async throws {
        let scene = try GateScene()
        let attempts = Counter()
        let problem = try problem(500)
        let call = try scene.call()
        await #expect {
            try await withMovingClock(scene) {
                try await scene.gate.retry(call) {
                    attempts.count()
                    throw problem
                }
            }
        } throws: {
            ($0 as? Failure)?.kind == .modelUnreachable
        }
        #expect(attempts.value == 5)
    }

    @Test("are not begun that would end after the deadline")
    func deadline() async throws {
        let scene = try GateScene()
        var call = try scene.call()
        call.deadline = 1
        let attempts = Counter()
        let problem = try problem(503, ["retry-after": "30"])
        await #expect(throws: Failure.self) {
            try await scene.gate.retry(call) {
                attempts.count()
                throw problem
            }
        }
        #expect(attempts.value == 1)
    }

    @Test("stay below a fifth of the calls and what a quiet time gives, and are late rather than lost")
    func budget() {
        let budget = RetryBudget()
        for _ in 0..<10 { #expect(budget.take(at: 0)) }
        #expect(!budget.take(at: 0))
        for _ in 0..<4 { budget.called(at: 0) }
        #expect(!budget.take(at: 0))
        budget.called(at: 0)
        #expect(budget.take(at: 0))
        #expect(!budget.take(at: 1.9))
        #expect(budget.take(at: 2.1))
    }
}

/// Runs `body` while the clock goes on to whatever is slept for next.
func withMovingClock<Value: Sendable>(_ scene: GateScene, _ body: @escaping @Sendable () async throws -> Value)
    async throws -> Value
{
    try await withThrowingTaskGroup(of: Value?.self) { group in
        group.addTask { try await body() }
        group.addTask {
            while !Task.isCancelled {
                _ = scene.clock.advanceToNext()
                await Task.yield()
            }
            return nil
        }
        defer { group.cancelAll() }
        while let value = try await group.next() { if let value { return value } }
        throw CancellationError()
    }
}
