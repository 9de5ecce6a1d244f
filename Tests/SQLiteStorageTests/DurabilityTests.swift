import Foundation
import GRDB
import RecipeDomain
import Testing
import VideoWorkflow

@testable import SQLiteStorage

@Suite("What is acknowledged")
struct DurabilityTests {
    @Test("survives power loss: each commit is synced, in write-ahead mode")
    func settings() async throws {
        try await withFolder { folder in
            let database = try SQLiteDatabase(folder: folder)
            let (synchronous, journal, foreignKeys) = try await database.pool.writeWithoutTransaction { database in
                (
                    try Int.fetchOne(database, sql: "PRAGMA synchronous"),
                    try String.fetchOne(database, sql: "PRAGMA journal_mode"),
                    try Int.fetchOne(database, sql: "PRAGMA foreign_keys")
                )
            }
            #expect(synchronous == 2)
            #expect(journal == "wal")
            #expect(foreignKeys == 1)
        }
    }

    @Test("is there after a reopening, under the same household")
    func reopening() async throws {
        try await withFolder { folder in
            let key = MemoKey(bytes: [UInt8](repeating: 1, count: 32))
            let household = try await withDatabase(in: folder) { database in
                _ = try await database.keep([5], for: key, role: .text, model: "m", owner: database.household, run: nil)
                return database.household
            }
            try await withDatabase(in: folder) { database in
                let answer = try await database.answer(for: key, owner: household, run: nil)
                #expect(database.household == household)
                #expect(answer == [5])
            }
        }
    }

    @Test("can be read by its owner only")
    func modes() async throws {
        try await withFolder { folder in
            try await withDatabase(in: folder) { database in
                _ = try await database.begin(NewRun(owner: database.household, videoName: "a", caption: nil))
                for name in ["", "/dinnerpeople.sqlite", "/dinnerpeople.sqlite-wal", "/dinnerpeople.sqlite-shm"] {
                    let attributes = try FileManager.default.attributesOfItem(atPath: folder + name)
                    #expect(attributes[.posixPermissions] as? Int == (name.isEmpty ? 0o700 : 0o600), "\(name)")
                }
            }
        }
    }

    @Test("is lost to no kill: twenty programs killed while they write", .timeLimit(.minutes(2)))
    func kills() async throws {
        try await withFolder { folder in
            var acknowledged: Set<Int> = []
            for round in 0..<20 {
                let new = try await CrashWriter.numbersAcknowledged(
                    in: folder,
                    from: round * 1_000_000,
                    after: .random(in: 1...60)
                )
                #expect(!new.isEmpty)
                acknowledged.formUnion(new)
            }
            try await withDatabase(in: folder) { database in
                for number in acknowledged {
                    let key = MemoKey(bytes: CrashWriter.key(of: number))
                    let answer = try await database.answer(for: key, owner: database.household, run: nil)
                    #expect(answer == Array("\(number)".utf8), "\(number)")
                }
                #expect(try await database.read { try String.fetchOne($0, sql: "PRAGMA integrity_check") } == "ok")
            }
        }
    }
}
