import Foundation
import GRDB
import RecipeDomain
import StorageConformance
import Testing
import VideoWorkflow

@testable import SQLiteStorage

@Suite("Opening the database")
struct OpeningTests {
    @Test("makes every table in an empty folder, and leaves foreign keys whole")
    func empty() async throws {
        try await withFolder { folder in
            let database = try SQLiteDatabase(folder: folder + "/a/b")
            try await database.read { try $0.checkForeignKeys() }
            let application = try await database.read { try Int32.fetchOne($0, sql: "PRAGMA application_id") }
            #expect(application == Schema.applicationID)
        }
    }

    @Test("many at once in a new folder agree on one household")
    func together() async throws {
        try await withFolder { folder in
            let households = try await withThrowingTaskGroup(of: OwnerID.self) { group in
                for _ in 0..<8 { group.addTask { try SQLiteDatabase(folder: folder).household } }
                return try await group.reduce(into: Set<OwnerID>()) { $0.insert($1) }
            }
            #expect(households.count == 1)
        }
    }

    @Test("the household of an older version's database stays, whatever owners there are later")
    func household() async throws {
        try await withFolder { folder in
            try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
            let queue = try DatabaseQueue(path: folder + "/dinnerpeople.sqlite")
            try Schema.migrator.migrate(queue, upTo: "4 tokens that count against caps")
            let household = OwnerID()
            // As it would be under a clock that had gone back.
            let older = OwnerID(now: Date(timeIntervalSince1970: 0))
            try await queue.write {
                try $0.execute(sql: "INSERT INTO owners VALUES (?, 'household')", arguments: [household.description])
            }
            try queue.close()
            try await withDatabase(in: folder) { database in
                #expect(database.household == household)
                try await database.write {
                    try $0.execute(sql: "INSERT INTO owners VALUES (?, 'older')", arguments: [older.description])
                }
            }
            #expect(try SQLiteDatabase(folder: folder).household == household)
        }
    }

    @Test("goes on where a first opening was cut short")
    func cutShort() async throws {
        try await withFolder { folder in
            try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
            let queue = try DatabaseQueue(path: folder + "/dinnerpeople.sqlite")
            try await queue.write {
                try $0.execute(sql: "CREATE TABLE grdb_migrations (identifier TEXT NOT NULL PRIMARY KEY)")
            }
            try queue.close()
            try await withDatabase(in: folder) { database in
                _ = try await database.begin(NewRun(owner: database.household, videoName: "a", caption: nil))
            }
        }
    }

    @Test("goes on after programs were killed while they opened it first", .timeLimit(.minutes(1)))
    func killedWhileOpening() async throws {
        for delay in stride(from: 0, to: 60, by: 3) {
            try await withFolder { folder in
                try await CrashWriter.start(in: folder, andKillAfter: delay)
                _ = try SQLiteDatabase(folder: folder)
            }
        }
    }

    @Test("the database of a newer version is refused and left as it is")
    func newer() async throws {
        try await withFolder { folder in
            try await SQLiteDatabase(folder: folder).pool.write {
                try $0.execute(sql: "INSERT INTO grdb_migrations VALUES ('999 from the future')")
            }
            let failure = #expect(throws: Failure.self) { try SQLiteDatabase(folder: folder) }
            #expect(failure?.kind == .storageFailed)
            #expect(failure?.cause.contains("newer version") == true)
        }
    }

    @Test("another program's database is refused and left as it is", arguments: [0, 42])
    func foreign(application: Int) async throws {
        try await withFolder { folder in
            try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
            let queue = try DatabaseQueue(path: folder + "/dinnerpeople.sqlite")
            try await queue.write {
                try $0.execute(sql: "CREATE TABLE bookmarks (url TEXT)")
                try $0.execute(sql: "PRAGMA application_id = \(application)")
            }
            let failure = #expect(throws: Failure.self) { try SQLiteDatabase(folder: folder) }
            #expect(failure?.cause.contains("another program") == true)
            let tables = try await queue.read { try String.fetchAll($0, sql: "SELECT name FROM sqlite_master") }
            #expect(tables == ["bookmarks"])
        }
    }

    @Test("a file that is no database is said to be damaged and is kept")
    func noDatabase() async throws {
        try await withFolder { folder in
            try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
            let path = folder + "/dinnerpeople.sqlite"
            let text = Data(String(repeating: "This is a shopping list.\n", count: 500).utf8)
            try text.write(to: URL(fileURLWithPath: path))
            let failure = #expect(throws: Failure.self) { try SQLiteDatabase(folder: folder) }
            #expect(failure?.kind == .storageFailed)
            #expect(failure?.cause.contains("damaged") == true)
            #expect(FileManager.default.contents(atPath: path) == text)
        }
    }

    @Test("a database with damaged pages is said to be damaged, when it is opened or when it is read")
    func damaged() async throws {
        try await withFolder { folder in
            try await withDatabase(in: folder) { database in
                try await database.parts().make(recipes: 50)
                try await database.pool.writeWithoutTransaction { _ = try $0.checkpoint(.truncate) }
            }
            let path = folder + "/dinnerpeople.sqlite"
            let handle = try #require(FileHandle(forUpdatingAtPath: path))
            let size = try handle.seekToEnd()
            try handle.seek(toOffset: 4096)
            try handle.write(contentsOf: Data((0..<Int(size) - 4096).map { _ in UInt8.random(in: 0...255) }))
            try handle.close()
            let failure = await #expect(throws: Failure.self) {
                let database = try SQLiteDatabase(folder: folder)
                _ = try await database.recipes(of: database.household, before: nil, limit: 100)
            }
            #expect(failure?.kind == .storageFailed)
            #expect(failure?.cause.contains("damaged") == true)
        }
    }

    @Test("a data folder below a file is a matter of permission, and the path is named")
    func belowAFile() async throws {
        try await withFolder { folder in
            try Data().write(to: URL(fileURLWithPath: folder))
            let failure = #expect(throws: Failure.self) { try SQLiteDatabase(folder: folder + "/data") }
            #expect(failure?.kind == .noPermission)
            #expect(failure?.cause.contains(folder) == true)
        }
    }
}

extension StorageParts {
    fileprivate func make(recipes count: Int) async throws {
        for number in 0..<count {
            let run = try await journal.begin(NewRun(owner: owner, videoName: "\(number)", caption: nil))
            let recipe = Recipe(title: "\(number)", description: String(repeating: "soup ", count: 500))
            try await journal.record([.recipe(RecipeID(), recipe)], events: [], in: run)
        }
    }
}
