import DurableJobs
import InMemoryTracing
import StorageConformance
import Synchronization
import Testing
import Tracing

@testable import SQLiteStorage

@Suite("A worker", .timeLimit(.minutes(1)))
struct JobWorkerTests {
    /// Until it is cancelled.
    private static let forever: JobHandler = { _, _ in
        try await Task.sleep(for: .seconds(3600))
        return .completed
    }

    @Test("is woken by a job that is inserted, without looking by itself")
    func wakes() async throws {
        try await withJobs { scene in
            let seen = Sightings<JobID>()
            let worker = scene.worker([
                "process": { claimed, _ in
                    seen.saw.yield(claimed.job.id)
                    return .completed
                }
            ])
            try await running(worker) {
                for _ in 0..<5 {
                    let id = try await scene.insert()
                    #expect(await seen.next() == id)
                }
            }
            #expect(try await scene.store.counts().map(\.state) == [.completed])
        }
    }

    @Test("keeps a slot for what somebody waits for, however many of the bulk there are")
    func lanes() async throws {
        try await withJobs { scene in
            let seen = Sightings<JobLane>()
            var settings = JobScene.settings
            (settings.slots, settings.bulkSlots) = (3, 3)
            let worker = scene.worker(
                settings: settings,
                [
                    "process": { claimed, lease in
                        seen.saw.yield(claimed.job.lane)
                        return try await Self.forever(claimed, lease)
                    }
                ]
            )
            _ = try await scene.store.insert(try (0..<5).map { _ in try scene.new("process", .bulk) })
            try await running(worker) {
                #expect(await seen.next(2) == [.bulk, .bulk])
                try await scene.insert()
                #expect(await seen.next() == .fresh)
                #expect(worker.running == 3)
            }
        }
    }

    @Test("tries again after a pause, by its own clock, and gives up with the reason")
    func retries() async throws {
        try await withJobs { scene in
            let seen = Sightings<Int>()
            let worker = scene.worker([
                "process": { claimed, _ in
                    seen.saw.yield(claimed.job.attempts)
                    throw NothingScripted()
                }
            ])
            let id = try await running(worker) {
                let id = try await scene.insert(maxAttempts: 3)
                #expect(await seen.next(3) == [1, 2, 3])
                while try await scene.job(id)?.state != .discarded { await Task.yield() }
                return id
            }
            let job = try #require(try await scene.job(id))
            #expect(job.attempts == 3 && job.reason?.contains("NothingScripted") == true)
        }
    }

    @Test("leaves a span for each attempt, with its ids")
    func spans() async throws {
        try await withJobs { scene in
            let (tracer, seen) = (InMemoryTracer(), Sightings<JobID>())
            let worker = scene.worker(
                tracer: tracer,
                [
                    "process": { claimed, _ in
                        seen.saw.yield(claimed.job.id)
                        return .completed
                    }
                ]
            )
            let id = try await running(worker) {
                let id = try await scene.insert()
                #expect(await seen.next() == id)
                return id
            }
            let span = try #require(tracer.finishedSpans.first)
            #expect(span.operationName == "attempt job" && span.parentSpanID == nil)
            #expect(span.attributes.get("job") == .string(id.description))
            #expect(span.attributes.get("number") == .int64(1))
        }
    }

    @Test("stops the attempt of a job that is cancelled, at once")
    func cancels() async throws {
        try await withJobs { scene in
            let (begun, ended) = (Sightings<JobID>(), Sightings<Bool>())
            let worker = scene.worker([
                "process": { claimed, lease in
                    begun.saw.yield(claimed.job.id)
                    defer { ended.saw.yield(lease.isHeld) }
                    return try await Self.forever(claimed, lease)
                }
            ])
            try await running(worker) {
                let id = try await scene.insert()
                _ = await begun.next()
                let clock = ContinuousClock()
                let time = try await clock.measure {
                    _ = try await scene.store.cancel(id, owner: scene.owner)
                    #expect(await ended.next() == false)
                }
                #expect(time < .seconds(60))
                #expect(try await scene.job(id)?.state == .cancelled)
            }
        }
    }

    @Test("that is told to stop hands its jobs back at once and counts no attempt", arguments: [true, false])
    func stops(byCancelling: Bool) async throws {
        try await withJobs { scene in
            let begun = Sightings<JobID>()
            let worker = scene.worker([
                "process": { claimed, lease in
                    begun.saw.yield(claimed.job.id)
                    return try await Self.forever(claimed, lease)
                }
            ])
            _ = try await scene.store.insert(try (0..<6).map { _ in try scene.new() })
            await withTaskGroup { group in
                group.addTask { await worker.run() }
                _ = await begun.next(4)
                if byCancelling { group.cancelAll() } else { worker.stop() }
            }
            let jobs = try await scene.store.jobs(of: scene.owner, before: nil, limit: 10)
            #expect(jobs.count == 6 && jobs.allSatisfy { $0.state == .available && $0.attempts == 0 && $0.deaths == 0 })
            #expect(try await scene.store.holders() == [])
        }
    }

    @Test("keeps what was done although it was told to stop meanwhile")
    func completesWhileStopping() async throws {
        try await withJobs { scene in
            let begun = Sightings<JobID>()
            let worker = scene.worker([
                "process": { claimed, lease in
                    begun.saw.yield(claimed.job.id)
                    _ = try? await Self.forever(claimed, lease)
                    return .completed
                }
            ])
            let id = try await scene.insert()
            try await running(worker) { _ = await begun.next() }
            #expect(try await scene.job(id)?.state == .completed)
        }
    }

    @Test("shares the queue with another, each job done once")
    func two() async throws {
        try await withJobs { scene in
            let done = Sightings<JobID>()
            let handlers: [String: JobHandler] = [
                "process": { claimed, _ in
                    done.saw.yield(claimed.job.id)
                    return .completed
                }
            ]
            let ids = Set(try await scene.store.insert(try (0..<60).map { _ in try scene.new() }).map(\.id))
            try await running(scene.worker(handlers)) {
                try await running(scene.worker(handlers)) {
                    let seen = await done.next(60)
                    #expect(Set(seen) == ids)
                }
            }
            #expect(try await scene.store.counts().map(\.count) == [60])
        }
    }

    @Test("stops an attempt whose lease it can't renew, and goes on when the storage is mended")
    func troubled() async throws {
        try await withJobs { scene in
            let leases = FailingLeases(base: scene.store)
            var settings = JobScene.settings
            (settings.lease, settings.renewal, settings.poll) = (
                .milliseconds(200), .milliseconds(20), .milliseconds(20)
            )
            let (begun, ended) = (Sightings<Int>(), Sightings<Bool>())
            let worker = scene.worker(
                settings: settings,
                leases: leases,
                [
                    "process": { claimed, lease in
                        begun.saw.yield(claimed.job.deaths)
                        defer { ended.saw.yield(lease.isHeld) }
                        return try await Self.forever(claimed, lease)
                    }
                ]
            )
            try await running(worker) {
                try await scene.insert()
                _ = await begun.next()
                leases.fails.withLock { $0 = true }
                #expect(await ended.next() == false)
                leases.fails.withLock { $0 = false }
                #expect(await begun.next() == 0)
            }
        }
    }
}

private struct NothingScripted: Error {}

/// A store whose disk is full for a while.
private final class FailingLeases: JobLeases, JobRescue {
    struct Full: Error {}

    let base: SQLiteJobStore
    let fails = Mutex(false)

    init(base: SQLiteJobStore) { self.base = base }

    private func check() throws {
        if fails.withLock({ $0 }) { throw Full() }
    }

    func claim(_ wanted: JobClaim) async throws -> JobClaims {
        try check()
        return try await base.claim(wanted)
    }
    func renew(_ attempts: [AttemptID], for lease: Duration) async throws -> Set<AttemptID> {
        try check()
        return try await base.renew(attempts, for: lease)
    }
    func giveBack(_ attempt: AttemptID) async throws -> Bool {
        try check()
        return try await base.giveBack(attempt)
    }
    func finish(_ attempt: AttemptID, _ ending: JobEnding) async throws -> Bool {
        try check()
        return try await base.finish(attempt, ending)
    }
    func holders() async throws -> Set<WorkerID> { try await base.holders() }
    func rescue(dead: Set<WorkerID>, alive: Set<WorkerID>, mostDeaths: Int) async throws -> [RescuedJob] {
        try check()
        return try await base.rescue(dead: dead, alive: alive, mostDeaths: mostDeaths)
    }
    func forget(finishedBeforeUnixMilliseconds time: Int, limit: Int) async throws -> Int {
        try await base.forget(finishedBeforeUnixMilliseconds: time, limit: limit)
    }
}
