import ArgumentParser
import DurableJobs
import Foundation
import Logging
import RecipeDomain
import SQLiteStorage

/// Many who hand jobs over at once must share the disk's syncs, and a job must not wait for a worker that has nothing to do.
struct JobsBenchmark: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "jobs",
        abstract: "Durable inserts by 64 writers beside one by one; the time from an insert to the job's start."
    )

    private static let writers = 64

    func run() async throws {
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent("jobs-\(UUID())").path
        defer { try? FileManager.default.removeItem(atPath: folder) }
        let database = try SQLiteDatabase(folder: folder)
        let store = SQLiteJobStore(database: database)
        try await withThrowingTaskGroup(of: Void.self) { services in
            services.addTask { await database.run() }
            defer { database.close() }
            let owner = database.household.description
            try await inserts(into: store, owner: owner)
            try await starts(of: store, owner: owner, locks: folder + "/workers")
        }
    }

    private func inserts(into store: SQLiteJobStore, owner: String) async throws {
        let job = try NewJob(kind: "bulk", lane: .bulk, owner: owner, payload: "{}")
        let clock = ContinuousClock()
        let (alone, each) = (500, 100)
        let one = try await clock.measure { for _ in 0..<alone { _ = try await store.insert([job]) } }
        let many = try await clock.measure {
            try await withThrowingTaskGroup(of: Void.self) { group in
                for _ in 0..<Self.writers {
                    group.addTask { for _ in 0..<each { _ = try await store.insert([job]) } }
                }
                try await group.waitForAll()
            }
        }
        let (slow, fast) = (Double(alone) / (one / .seconds(1)), Double(Self.writers * each) / (many / .seconds(1)))
        print(
            String(
                format: "Durable job inserts a second: one by one %.0f, by %d writers %.0f, ratio %.1f  at least 8  %@",
                slow,
                Self.writers,
                fast,
                fast / slow,
                (fast / slow >= 8 ? "ok" : "UNDER") as NSString
            )
        )
    }

    private func starts(of store: SQLiteJobStore, owner: String, locks: String) async throws {
        let (begun, begins) = AsyncStream<ContinuousClock.Instant>.makeStream()
        let worker = JobWorker(
            store: store,
            handlers: [
                "fresh": { _, _ in
                    begins.yield(.now)
                    return .completed
                }
            ],
            bell: store.bell,
            liveness: WorkerLocks(folder: locks),
            logger: Logger(label: "jobs") { _ in SwiftLogNoOpLogHandler() }
        )
        let job = try NewJob(kind: "fresh", lane: .fresh, owner: owner, payload: "{}")
        var times: [Double] = []
        try await withThrowingTaskGroup(of: Void.self) { group in
            group.addTask { await worker.run() }
            defer { worker.stop() }
            var begun = begun.makeAsyncIterator()
            for _ in 0..<500 {
                _ = try await store.insert([job])
                let inserted = ContinuousClock.now
                if let start = await begun.next() { times.append((start - inserted) / .milliseconds(1)) }
                // Until the worker sleeps again.
                while worker.running > 0 { try await Task.sleep(for: .milliseconds(1)) }
                try await Task.sleep(for: .milliseconds(2))
            }
        }
        times.sort()
        let (median, tail) = (times[times.count / 2], times[times.count * 99 / 100])
        print(
            String(
                format: "Insert of a job to its start, idle queue: p50 %.1f ms, p99 %.1f ms  limit 20  %@",
                median,
                tail,
                (tail <= 20 ? "ok" : "OVER") as NSString
            )
        )
    }
}
