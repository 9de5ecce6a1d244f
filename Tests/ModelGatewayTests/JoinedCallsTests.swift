import RecipeDomain
import Testing
import VideoWorkflow

@testable import ModelGateway

@Suite("Equal calls under way")
struct JoinedCallsTests {
    @Test("become one, whose answer all use and only one pays for")
    func joined() async throws {
        try await GateScene().run { scene in
            let answers = try await withThrowingTaskGroup(of: Answer<String>.self) { group in
                for _ in 0..<5 { group.addTask { try await scene.ask() } }
                while scene.gate.calls.waiting < 5 { await Task.yield() }
                await scene.transport.waitForSent(1)
                await scene.transport.reply(0)
                return try await group.reduce(into: []) { $0.append($1) }
            }
            #expect(answers.map(\.value) == [String](repeating: "\"ok\"", count: 5))
            #expect(answers.count { $0.usage?.isRemembered == false } == 1)
            #expect(answers.reduce(0) { $0 + ($1.usage?.tokensIn ?? 0) } == 1000)
            #expect(scene.transport.sent.count == 1 && scene.ledger.entries.count == 1)
        }
    }

    @Test("of two owners stay two")
    func owners() async throws {
        try await GateScene().run { scene in
            try await withThrowingTaskGroup(of: Void.self) { group in
                for owner in [OwnerID(), OwnerID()] {
                    group.addTask { _ = try await scene.ask("frame", CallContext(owner: owner, run: RunID())) }
                }
                await scene.transport.waitForSent(2)
                await scene.transport.reply(0)
                await scene.transport.reply(1)
                try await group.waitForAll()
            }
        }
    }

    @Test("go on when one of those who wait leaves, and end when the last one does")
    func leaving() async throws {
        try await GateScene().run { scene in
            await withTaskGroup(of: Void.self) { stays in
                await withTaskGroup(of: Void.self) { leaves in
                    leaves.addTask { _ = try? await scene.ask() }
                    await scene.transport.waitForSent(1)
                    stays.addTask { _ = try? await scene.ask() }
                    while scene.gate.calls.waiting < 2 { await Task.yield() }
                    leaves.cancelAll()
                }
                #expect(scene.transport.cancelled.isEmpty)
                stays.cancelAll()
                while scene.transport.cancelled.isEmpty { await Task.yield() }
            }
            while scene.ledger.entries.isEmpty { await Task.yield() }
            #expect(scene.ledger.entries.map(\.failure) == [.cancelled])
            #expect(scene.ledger.entries.first?.usage.requests == 1)
            // Who comes after that asks anew.
            async let answer = scene.ask()
            await scene.transport.waitForSent(2)
            await scene.transport.reply(1, 200, "\"second\"")
            let second = try await answer.value
            #expect(second == "\"second\"")
        }
    }

    @Test("keep an answer that has come although nobody waits for it any more")
    func commit() async throws {
        let memo = SlowMemo()
        let calls = CallsInFlight()
        await withTaskGroup(of: Void.self) { services in
            services.addTask { await calls.run() }
            let key = CallsInFlight.Key(owner: OwnerID(), memo: MemoKey(bytes: [1]))
            await withTaskGroup(of: Void.self) { group in
                group.addTask {
                    _ = try? await calls.answer(key) {
                        let kept = try await memo.keep(
                            [7],
                            for: key.memo,
                            role: .vision,
                            model: "m",
                            owner: key.owner,
                            run: nil
                        )
                        return CallsInFlight.Settled(content: kept, usage: CallUsage(model: "m"))
                    }
                }
                while !memo.isWriting { await Task.yield() }
                group.cancelAll()
            }
            memo.finish()
            calls.close()
        }
        #expect(try await memo.inner.answer(for: MemoKey(bytes: [1]), owner: OwnerID(), run: nil) == [7])
    }

    @Test("all get the failure of the one, and the next call is a new one")
    func failure() async throws {
        try await GateScene().run { scene in
            await withTaskGroup(of: FailureKind?.self) { group in
                for _ in 0..<3 {
                    group.addTask {
                        do {
                            _ = try await scene.ask()
                            return nil
                        } catch { return (error as? Failure)?.kind }
                    }
                }
                while scene.gate.calls.waiting < 3 { await Task.yield() }
                await scene.transport.waitForSent(1)
                await scene.transport.reply(0, 401, "{}")
                for await kind in group { #expect(kind == .modelKeyRejected) }
            }
            #expect(scene.memo.count == 0)
            async let again = scene.ask()
            await scene.transport.waitForSent(2)
            await scene.transport.reply(1)
            _ = try await again
        }
    }

    @Test("end when the gate is closed, and nothing begins after that")
    func closing() async throws {
        let scene = try GateScene()
        try await scene.run { scene in
            await withTaskGroup(of: Void.self) { group in
                group.addTask { await #expect(throws: CancellationError.self) { _ = try await scene.ask() } }
                await scene.transport.waitForSent(1)
                scene.gate.calls.close()
            }
            await #expect(throws: CancellationError.self) { _ = try await scene.ask("later") }
        }
    }
}

/// Writes only once it is told to, whatever becomes of who waits.
private final class SlowMemo: MemoStore {
    let inner = MemoryMemo()
    private let gate = Latch()
    private let writing = Counter()

    var isWriting: Bool { writing.value > 0 }
    func finish() { gate.open() }

    func answer(for key: MemoKey, owner: OwnerID, run: RunID?) async throws -> [UInt8]? {
        try await inner.answer(for: key, owner: owner, run: run)
    }

    func keep(_ answer: [UInt8], for key: MemoKey, role: ModelRole, model: String, owner: OwnerID, run: RunID?)
        async throws
        -> [UInt8]
    {
        writing.count()
        await gate.wait()
        return try await inner.keep(answer, for: key, role: role, model: model, owner: owner, run: run)
    }
}
