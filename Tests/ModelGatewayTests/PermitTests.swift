import RecipeDomain
import Testing

@testable import ModelGateway

@Suite("Permits")
struct PermitTests {
    @Test("are given to owners in turn, within one to the oldest run, within a run in order")
    func order() {
        var queue = FairQueue<String>()
        let (one, other) = (OwnerID(), OwnerID())
        let runs = (0..<3).map { _ in RunID() }.sorted { $0.uuid < $1.uuid }
        queue.add("young 1", number: 1, owner: one, run: runs[1])
        queue.add("young 2", number: 2, owner: one, run: runs[1])
        queue.add("old", number: 3, owner: one, run: runs[0])
        queue.add("other 1", number: 4, owner: other, run: runs[2])
        queue.add("other 2", number: 5, owner: other, run: runs[2])
        queue.add("young 0", number: 0, owner: one, run: runs[1])
        #expect(queue.remove(number: 2, owner: one, run: runs[1]) == "young 2")
        let taken = (0..<5).compactMap { _ in queue.popFirst() }
        #expect(taken.filter { !$0.hasPrefix("other") } == ["old", "young 0", "young 1"])
        #expect(Set(taken.prefix(2)).intersection(["old", "other 1"]).count == 2)
        #expect(Set(taken[2...3]).intersection(["young 0", "other 2"]).count == 2)
        #expect(queue.isEmpty && queue.popFirst() == nil)
    }

    @Test("are lent up to the limit; who waits may leave, and who leaves lets the next one in")
    func waiting() async throws {
        let line = PermitLine(limit: .queueing(QueueingServerLimit()), clock: ManualClock().clock)
        let (owner, run) = (OwnerID(), RunID())
        let first = try await line.enter(owner, run, tokens: 1)
        let second = try await line.enter(owner, run, tokens: 1)
        try await withThrowingTaskGroup(of: String.self) { group in
            group.addTask {
                await withTaskGroup(of: Void.self) { inner in
                    inner.addTask {
                        await #expect(throws: CancellationError.self) {
                            _ = try await line.enter(owner, run, tokens: 1)
                        }
                    }
                    while line.waiting < 1 { await Task.yield() }
                    inner.cancelAll()
                }
                return "left"
            }
            let outcome1 = try await group.next()
            #expect(outcome1 == "left")
            group.addTask {
                let permit = try await line.enter(owner, run, tokens: 1)
                line.leave(permit, .other)
                return "in"
            }
            while line.waiting < 1 { await Task.yield() }
            #expect(line.inFlight == 2)
            line.leave(first, .other)
            let outcome2 = try await group.next()
            #expect(outcome2 == "in")
        }
        line.leave(second, .other)
        #expect(line.inFlight == 0 && line.waiting == 0)
    }

    @Test("wait for the pace on the clock, and one that leaves meanwhile keeps nobody else waiting")
    func pace() async throws {
        let clock = ManualClock()
        let line = PermitLine(limit: .refusing(RefusingServerLimit()), clock: clock.clock)
        let (owner, run) = (OwnerID(), RunID())
        var permits: [PermitLine.Permit] = []
        for _ in 0..<3 { permits.append(try await line.enter(owner, run, tokens: 1)) }
        for permit in permits { line.leave(permit, .refused(AnnouncedLimits(), retryAfter: 10)) }
        try await withThrowingTaskGroup(of: Double.self) { group in
            group.addTask {
                await withTaskGroup(of: Void.self) { inner in
                    inner.addTask {
                        await #expect(throws: CancellationError.self) {
                            _ = try await line.enter(owner, run, tokens: 1)
                        }
                    }
                    await clock.waitForSleepers(1)
                    inner.cancelAll()
                }
                return -1
            }
            let outcome3 = try await group.next()
            #expect(outcome3 == -1)
            group.addTask {
                let permit = try await line.enter(owner, run, tokens: 1)
                line.leave(permit, .other)
                return permit.start
            }
            await clock.waitForSleepers(1)
            clock.advance(to: 9.9)
            #expect(clock.sleepers == 1)
            clock.advance(to: 10)
            let outcome4 = try await group.next()
            #expect(outcome4 == 10)
        }
    }

    @Test("grow in number after a silence, without anybody having left")
    func growth() async throws {
        let clock = ManualClock()
        let line = PermitLine(limit: .refusing(RefusingServerLimit()), clock: clock.clock)
        let (owner, run) = (OwnerID(), RunID())
        try await withThrowingTaskGroup(of: Void.self) { group in
            for _ in 0..<100 { group.addTask { _ = try await line.enter(owner, run, tokens: 1) } }
            while line.inFlight < 64 { await Task.yield() }
            await clock.waitForSleepers(1)
            #expect(line.inFlight == 64)
            clock.advance(to: 0.1)
            try await group.waitForAll()
        }
        #expect(line.inFlight == 100 && line.limit == 128)
    }
}
