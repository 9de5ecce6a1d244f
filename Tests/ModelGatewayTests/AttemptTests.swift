import NIOCore
import Testing
import VideoWorkflow

@testable import ModelGateway

@Suite("An attempt")
struct AttemptTests {
    @Test("counts as sent also when nobody replied, and fails with a sentence that names role and setting")
    func unreached() async throws {
        try await GateScene().run { scene in
            async let outcome = withMovingClock(scene) { try await scene.ask() }
            for attempt in 0..<5 {
                await scene.transport.waitForSent(attempt + 1)
                let refused = IOError(errnoCode: 111, reason: "connect")
                await scene.transport.fail(attempt, ProviderProblem(noReply: refused, to: try scene.request()))
            }
            do {
                _ = try await outcome
                Issue.record("it must fail")
            } catch {
                let cause = (error as? Failure)?.cause ?? ""
                #expect((error as? Failure)?.kind == .modelUnreachable)
                #expect(cause.contains("nothing listens there") && cause.contains("models.vision.url"))
            }
            let entry = try #require(scene.ledger.entries.first)
            #expect(entry.usage.requests == 5 && entry.usage.failedRequests == 5)
            let statistics = try scene.pool.members[0].statistics
            #expect(statistics.sent == 5 && statistics.failed == 5 && statistics.retries == 4)
        }
    }

    @Test("ends at the call's deadline, whatever it waits for")
    func deadline() async throws {
        try await GateScene().run { scene in
            let context = scene.context(deadline: 30)
            await withTaskGroup(of: FailureKind?.self) { group in
                group.addTask {
                    do {
                        _ = try await scene.ask("slow", context)
                        return nil
                    } catch { return (error as? Failure)?.kind }
                }
                await scene.transport.waitForSent(1)
                #expect(abs(scene.transport.sent[0].limits.total - 30) < 1)
                scene.clock.advance(to: 31)
                let kind = await group.next()
                #expect(kind == .modelUnreachable)
            }
            #expect(scene.transport.cancelled == [0])
            #expect(scene.ledger.entries.map(\.failure) == [.cancelled])
        }
    }

    @Test("is ended when its answer stops coming, not while it comes slowly")
    func idle() async throws {
        let clock = ManualClock()
        let (parts, source) = AsyncStream.makeStream(of: ByteBuffer.self)
        let watch = IdleWatch(seconds: 10, clock: clock.clock)
        let came = Counter()
        let stalled = await withTaskGroup(of: Double?.self) { group in
            group.addTask {
                do {
                    _ = try await watch.collect(parts, upTo: 100, part: { _ in came.count() })
                    return nil
                } catch { return (error as? IdleWatch.Stalled)?.seconds }
            }
            for step in 1...5 {
                await clock.waitForSleepers(1)
                clock.advance(to: Double(step) * 8)
                source.yield(ByteBuffer(string: "x"))
                while came.value < step { await Task.yield() }
            }
            await clock.waitForSleepers(1)
            clock.advance(to: 49)
            while clock.sleepers == 0 { await Task.yield() }
            clock.advance(to: 51)
            return await group.next() ?? nil
        }
        #expect(stalled == 10)
    }

    @Test("takes no longer answer than a model gives")
    func long() async throws {
        let (parts, source) = AsyncStream.makeStream(of: ByteBuffer.self)
        source.yield(ByteBuffer(string: "12345"))
        source.yield(ByteBuffer(string: "6"))
        let watch = IdleWatch(seconds: 10, clock: ManualClock().clock)
        await #expect(throws: NIOTooManyBytesError.self) { try await watch.collect(parts, upTo: 5, part: { _ in }) }
    }

    static let sentences: [(status: Int, body: String, kind: FailureKind, words: String)] = [
        (200, "<!doctype html><html>", .modelAnswerUnusable, "models.vision.url"),
        (301, "", .modelAnswerUnusable, "models.vision.url"),
        (404, "404 page not found", .modelAnswerUnusable, "models.vision.url"),
        (405, "<html>", .modelAnswerUnusable, "models.vision.url"),
        (401, "{\"error\":{\"message\":\"Incorrect API key\"}}", .modelKeyRejected, "models.vision.key"),
        (404, "{\"error\":{\"message\":\"model 'llava' not found\"}}", .modelUnknown, "models.vision.model"),
        (400, "{\"error\":\"this model does not support image input\"}", .modelUnsupportedInput, "models.vision.model"),
        (400, "{\"error\":{\"code\":\"context_length_exceeded\"}}", .modelContextTooLong, "models.vision.model"),
        (429, "{\"error\":{\"code\":\"insufficient_quota\"}}", .modelQuotaExhausted, "models.vision.key"),
    ]

    @Test("that can't succeed says why in one sentence, with role and setting", arguments: sentences.indices)
    func lasting(_ index: Int) throws {
        let expected = Self.sentences[index]
        let reply = ModelReply(status: expected.status, headers: [:], body: Array(expected.body.utf8))
        let problem = try #require(ProviderProblem(reply, of: GateScene().request()))
        #expect(problem.failure.kind == expected.kind && !problem.isTransient)
        #expect(problem.failure.cause.contains("vision model gpt-4o-mini"))
        #expect(problem.failure.cause.contains(expected.words), "\(problem.failure.cause)")
    }
}
