import StorageConformance
import Testing

@testable import SQLiteStorage

@Suite("The SQLite database")
struct SQLiteConformanceTests {
    @Test(
        "behaves as every store must",
        arguments: journalRules + sameVideoRules + libraryRules + editingRules + memoRules + ledgerRules + accountRules
            + sessionRules + tokenRules + shareRules + receivedRules
    )
    func conform(to rule: ConformanceRule<StorageParts>) async throws {
        try await withFolder { folder in
            try await withDatabase(in: folder) { database in try await rule.check(try await database.parts()) }
        }
    }
}
