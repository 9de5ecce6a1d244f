import DurableJobs
import Synchronization
import Testing

@testable import SQLiteStorage

@Suite("What the queue costs", .serialized, .timeLimit(.minutes(2)))
struct JobFiguresTests {
    @Test("durable inserts by 64 writers share commits: fewer than one for eight")
    func inserts() async throws {
        try await withJobs { scene in
            let clock = ContinuousClock()
            let (alone, each, writers) = (64, 16, 64)
            let commits = { scene.database.writer.commits.load(ordering: .relaxed) }
            let one = try await clock.measure { for _ in 0..<alone { try await scene.insert() } }
            let before = commits()
            let many = try await clock.measure {
                try await withThrowingTaskGroup(of: Void.self) { group in
                    for _ in 0..<writers { group.addTask { for _ in 0..<each { try await scene.insert() } } }
                    try await group.waitForAll()
                }
            }
            let (slow, fast) = (Double(alone) / (one / .seconds(1)), Double(writers * each) / (many / .seconds(1)))
            print(
                "durable job inserts a second: one by one \(Int(slow)), by \(writers) writers \(Int(fast)), × \(fast / slow)"
            )
            #expect(commits() - before < writers * each / 8)
            #expect(try await scene.store.counts().map(\.count) == [alone + writers * each])
        }
    }

    @Test("from the insert of a job to its start an idle queue takes next to nothing")
    func start() async throws {
        try await withJobs { scene in
            let clock = ContinuousClock()
            let begun = Sightings<ContinuousClock.Instant>()
            let worker = scene.worker([
                "process": { _, _ in
                    begun.saw.yield(.now)
                    return .completed
                }
            ])
            var times: [Duration] = []
            try await running(worker) {
                for _ in 0..<200 {
                    let id = try await scene.insert()
                    let inserted = clock.now
                    if let start = await begun.next() { times.append(start - inserted) }
                    while try await scene.job(id)?.state != .completed || worker.running > 0 { await Task.yield() }
                }
            }
            times.sort()
            print("insert to start: p50 \(times[100]), p99 \(times[197]), most \(times[199])")
            #expect(times[100] < .seconds(1))
        }
    }
}
