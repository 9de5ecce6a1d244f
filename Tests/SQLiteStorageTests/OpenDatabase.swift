import Foundation
import GRDB
import RecipeDomain
import StorageConformance

@testable import SQLiteStorage

/// A folder of its own that is gone afterwards.
func withFolder<Value>(_ body: (String) async throws -> Value) async throws -> Value {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent("sqlite-\(UUID().uuidString)").path
    defer { try? FileManager.default.removeItem(atPath: folder) }
    return try await body(folder)
}

/// A database in `folder`, written to until `body` returns.
func withDatabase<Value: Sendable>(
    in folder: String,
    _ body: (SQLiteDatabase) async throws -> Value
) async throws -> Value {
    let database = try SQLiteDatabase(folder: folder)
    return try await withThrowingTaskGroup(of: Void.self) { services in
        services.addTask { await database.run() }
        defer { database.close() }
        return try await body(database)
    }
}

extension SQLiteDatabase {
    /// Its ports, and a second owner.
    func parts() async throws -> StorageParts {
        let other = OwnerID()
        try await write {
            try $0.execute(sql: "INSERT INTO owners VALUES (?, 'other')", arguments: [other.description])
        }
        return StorageParts(
            journal: self,
            library: self,
            editing: self,
            deleting: self,
            videos: self,
            received: self,
            memo: self,
            ledger: self,
            people: self,
            owner: household,
            other: other
        )
    }
}
