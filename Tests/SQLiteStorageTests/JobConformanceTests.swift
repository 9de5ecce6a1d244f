import StorageConformance
import Testing

@testable import SQLiteStorage

@Suite("The queue in SQLite")
struct JobConformanceTests {
    @Test("behaves as every queue must", arguments: jobQueueRules + jobLeaseRules + fenceRules)
    func conform(to rule: ConformanceRule<JobParts>) async throws {
        try await withFolder { folder in
            try await withDatabase(in: folder) { database in
                let clock = ManualJobClock()
                let store = SQLiteJobStore(database: database, clock: clock.clock)
                try await rule.check(JobParts(store: store, clock: clock, storage: try await database.parts()))
            }
        }
    }
}
