import RecipeDomain
import Testing
import VideoWorkflow

@testable import ModelGateway

@Suite("A call for a job", .timeLimit(.minutes(10)))
struct LeaseTests {
    private func failure(_ body: () async throws -> Void) async -> Failure? {
        do {
            try await body()
            return nil
        } catch { return error as? Failure }
    }

    @Test("that is no longer the run's own is not sent, and costs nothing")
    func lost() async throws {
        try await GateScene().run { scene in
            scene.ledger.lose("attempt")
            let refused = await failure { _ = try await scene.ask("frame", scene.context(fence: "attempt")) }
            #expect(refused?.kind == .leaseLost)
            #expect(scene.transport.sent.isEmpty && scene.ledger.entries.isEmpty)
        }
    }

    @Test("that is the run's own is sent")
    func held() async throws {
        try await GateScene().run { (scene) async throws in
            async let answer = scene.ask("frame", scene.context(fence: "attempt"))
            await scene.transport.waitForSent(1)
            await scene.transport.reply(0)
            let value = try await answer.value
            #expect(value == "\"ok\"")
        }
    }

    @Test("takes a remembered answer although it is no longer the run's own")
    func remembered() async throws {
        try await GateScene().run { scene in
            async let answer = scene.ask("frame", scene.context(fence: "attempt"))
            await scene.transport.waitForSent(1)
            await scene.transport.reply(0)
            _ = try await answer
            scene.ledger.lose("attempt")
            #expect(try await scene.ask("frame", scene.context(fence: "attempt")).usage?.isRemembered == true)
        }
    }

    @Test("that was lost between two attempts is not sent again")
    func retried() async throws {
        try await GateScene().run { scene in
            try await withMovingClock(scene) {
                async let outcome = failure { _ = try await scene.ask("frame", scene.context(fence: "attempt")) }
                await scene.transport.waitForSent(1)
                scene.ledger.lose("attempt")
                await scene.transport.reply(0, 503)
                #expect(await outcome?.kind == .leaseLost)
            }
            #expect(scene.transport.sent.count == 1)
        }
    }

    @Test("that another run joined goes on for that one")
    func joined() async throws {
        try await GateScene().run { (scene) async throws in
            try await withMovingClock(scene) { () async throws in
                async let first = failure { _ = try await scene.ask("frame", scene.context(fence: "lost")) }
                await scene.transport.waitForSent(1)
                async let second = scene.ask("frame", scene.context(fence: "held"))
                while scene.gate.calls.waiting < 2 { await Task.yield() }
                scene.ledger.lose("lost")
                await scene.transport.reply(0, 503)
                await scene.transport.waitForSent(2)
                await scene.transport.reply(1)
                let value = try await second.value
                #expect(value == "\"ok\"")
                #expect(await first?.kind == .leaseLost)
            }
        }
    }
}
