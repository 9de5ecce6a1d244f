import Foundation
import GRDB
import RecipeDomain
import Synchronization
import Testing
import VideoWorkflow

@testable import SQLiteStorage

@Suite("Writes in groups")
struct GroupCommitTests {
    @Test("a thousand writers at once share a few commits")
    func sharing() async throws {
        try await withFolder { folder in
            try await withDatabase(in: folder) { database in
                let before = database.writer.commits.load(ordering: .relaxed)
                try await withThrowingTaskGroup(of: Void.self) { group in
                    for number in 0..<1_000 {
                        group.addTask { try await database.write { try $0.note("\(number)") } }
                    }
                    try await group.waitForAll()
                }
                #expect(try await database.notes().count == 1_000)
                let commits = database.writer.commits.load(ordering: .relaxed) - before
                #expect(commits <= 100, "\(commits) commits")
            }
        }
    }

    @Test("a member that fails undoes itself only")
    func failing() async throws {
        try await withFolder { folder in
            try await withDatabase(in: folder) { database in
                let failed = await withTaskGroup(of: Bool.self) { group in
                    for number in 0..<100 {
                        group.addTask {
                            do {
                                try await database.write { connection in
                                    try connection.note("\(number)")
                                    if number % 3 == 0 { throw Failure(.describe, .internalFault, cause: "") }
                                }
                                return false
                            } catch { return (error as? Failure)?.stage == .describe }
                        }
                    }
                    return await group.reduce(0) { $0 + ($1 ? 1 : 0) }
                }
                let notes = try await database.notes()
                #expect(failed == 34)
                #expect(notes == Set((0..<100).filter { $0 % 3 != 0 }.map(String.init)))
            }
        }
    }

    @Test("a try whether the disk takes anything writes to it")
    func trying() async throws {
        try await withFolder { folder in
            try await withDatabase(in: folder) { database in
                let log = database.pool.path + "-wal"
                let size = { (try FileManager.default.attributesOfItem(atPath: log)[.size] as? Int) ?? 0 }
                let before = try size()
                try await database.tryWriting()
                #expect(try size() > before)
            }
        }
    }

    @Test("a member that ends the whole transaction undoes nobody who is told it was kept")
    func rollback() async throws {
        try await withFolder { folder in
            try await withDatabase(in: folder) { database in
                let kept = await withTaskGroup(of: String?.self) { group in
                    for number in 0..<50 {
                        group.addTask {
                            try? await database.write { connection in
                                try connection.note("\(number)")
                                // As SQLite itself does where the disk is full.
                                if number == 20 { try connection.execute(sql: "ROLLBACK") }
                                return "\(number)"
                            }
                        }
                    }
                    return await group.reduce(into: Set<String>()) { if let number = $1 { $0.insert(number) } }
                }
                #expect(try await database.notes() == kept)
                try await database.write { try $0.note("after") }
                #expect(try await database.notes().contains("after"))
            }
        }
    }

    @Test("what is being written when the program is told to stop is kept, and so is what comes of stopping")
    func cancellation() async throws {
        try await withFolder { folder in
            let database = try SQLiteDatabase(folder: folder)
            await withTaskGroup(of: Void.self) { services in
                services.addTask { await database.run() }
                await #expect(throws: Never.self) { try await database.write { try $0.note("0") } }
                services.cancelAll()
                for number in 1..<100 {
                    await #expect(throws: Never.self) { try await database.write { try $0.note("\(number)") } }
                }
                database.close()
            }
            #expect(try await database.notes().count == 100)
        }
    }

    @Test(
        "whoever is told so at a close is kept, everybody else is refused, and nobody waits for ever",
        .timeLimit(.minutes(1))
    )
    func closing() async throws {
        try await withFolder { folder in
            let database = try SQLiteDatabase(folder: folder)
            let kept = await withTaskGroup(of: String?.self) { group in
                group.addTask {
                    await database.run()
                    return nil
                }
                for number in 0..<200 {
                    group.addTask {
                        if number == 100 { database.close() }
                        return try? await database.write { connection in
                            try connection.note("\(number)")
                            return "\(number)"
                        }
                    }
                }
                return await group.reduce(into: Set<String>()) { if let number = $1 { $0.insert(number) } }
            }
            #expect(try await database.notes() == kept)
            #expect(!kept.contains("100"))
            await #expect(throws: Failure.self) { try await database.write { try $0.note("late") } }
        }
    }
}

extension Database {
    fileprivate func note(_ name: String) throws {
        try execute(sql: "INSERT INTO notices VALUES (?, 0)", arguments: [name])
    }
}

extension SQLiteDatabase {
    fileprivate func notes() async throws -> Set<String> {
        try await read { try String.fetchSet($0, sql: "SELECT name FROM notices") }
    }
}
