import DurableJobs
import Foundation
import Logging
import RecipeDomain
import StorageConformance
import Synchronization
import Tracing

@testable import SQLiteStorage

/// A queue in a database of its own.
struct JobScene: Sendable {
    let folder: String
    let database: SQLiteDatabase
    let store: SQLiteJobStore
    let owner: String

    func new(
        _ kind: String = "process",
        _ lane: JobLane = .fresh,
        key: String? = nil,
        maxAttempts: Int = 3
    ) throws -> NewJob {
        try NewJob(kind: kind, lane: lane, owner: owner, uniqueKey: key, payload: "{}", maxAttempts: maxAttempts)
    }

    @discardableResult
    func insert(_ kind: String = "process", _ lane: JobLane = .fresh, maxAttempts: Int = 3) async throws -> JobID {
        try await store.insert([new(kind, lane, maxAttempts: maxAttempts)])[0].id
    }

    func job(_ id: JobID) async throws -> Job? { try await store.job(id, owner: owner) }

    /// That never looks by itself within a test.
    static var settings: JobWorkerSettings {
        var settings = JobWorkerSettings()
        settings.poll = .seconds(3600)
        settings.delay = RetryDelay(first: .milliseconds(10), longest: .milliseconds(20))
        return settings
    }

    func worker(
        settings: JobWorkerSettings = settings,
        leases: (any JobLeases & JobRescue)? = nil,
        tracer: any Tracer = NoOpTracer(),
        _ handlers: [String: JobHandler]
    ) -> JobWorker {
        JobWorker(
            store: leases ?? store,
            handlers: handlers,
            bell: store.bell,
            liveness: WorkerLocks(folder: folder + "/workers"),
            settings: settings,
            logger: Logger(label: "test", factory: { _ in SwiftLogNoOpLogHandler() }),
            tracer: tracer
        )
    }
}

func withJobs<Value: Sendable>(_ body: (JobScene) async throws -> Value) async throws -> Value {
    try await withFolder { folder in try await withJobs(in: folder, body) }
}

func withJobs<Value: Sendable>(in folder: String, _ body: (JobScene) async throws -> Value) async throws -> Value {
    try await withDatabase(in: folder) { database in
        let store = SQLiteJobStore(database: database)
        return try await body(
            JobScene(folder: folder, database: database, store: store, owner: database.household.description)
        )
    }
}

/// Runs a worker until `body` returns, and until it has handed back what it had.
func running<Value: Sendable>(_ worker: JobWorker, _ body: () async throws -> Value) async throws -> Value {
    try await withThrowingTaskGroup(of: Void.self) { group in
        group.addTask { await worker.run() }
        defer { worker.stop() }
        return try await body()
    }
}

/// What handlers did, in order; tests wait for it.
struct Sightings<Thing: Sendable>: Sendable {
    let stream: AsyncStream<Thing>
    let saw: AsyncStream<Thing>.Continuation

    init() { (stream, saw) = AsyncStream.makeStream() }

    func next() async -> Thing? {
        var iterator = stream.makeAsyncIterator()
        return await iterator.next()
    }

    func next(_ count: Int) async -> [Thing] {
        var things: [Thing] = []
        while things.count < count, let thing = await next() { things.append(thing) }
        return things
    }
}
