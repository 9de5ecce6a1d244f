import Dispatch
import Foundation
import GRDB
public import VideoWorkflow

/// A copy of the database in a file of its own, which nobody writes to.
public struct DatabaseCopy: Sendable {
    public let path: String

    public init(path: String) { self.path = path }

    private static let queue = DispatchQueue(label: "copies of the database", attributes: .concurrent)

    /// Objects that its rows name. Throws `Failure`.
    public func objects() async throws -> Set<ObjectName> {
        try await read { database in
            Set(try String.fetchAll(database, sql: ObjectRows.all).map { ObjectName(sha256: $0) })
        }
    }

    /// What is wrong with it, in words; nil where nothing is: whether it is whole, of this program and of no newer version.
    public func flaw() async -> String? {
        do {
            return try await read { database in
                let found = try String.fetchAll(database, sql: "PRAGMA integrity_check(3)")
                guard found == ["ok"] else { return found.joined(separator: "; ") }
                guard try Int32.fetchOne(database, sql: "PRAGMA application_id") == Schema.applicationID else {
                    return "it is the database of another program"
                }
                guard try !Schema.migrator.hasBeenSuperseded(database) else {
                    return "it was written by a newer version of dinnerpeople"
                }
                return nil
            }
        } catch let failure as Failure { return failure.cause } catch { return "\(error)" }
    }

    /// Whoever was signed in when the copy was made has to sign in again. Throws `Failure`.
    public func endSessions() async throws {
        try await onQueue { path in
            let queue = try DatabaseQueue(path: path)
            try queue.writeWithoutTransaction { database in
                if try database.tableExists("sessions") { try database.execute(sql: "DELETE FROM sessions") }
            }
            try queue.close()
        }
    }

    private func read<Value: Sendable>(_ body: @escaping @Sendable (Database) throws -> Value) async throws -> Value {
        try await onQueue { path in
            var configuration = Configuration()
            configuration.readonly = true
            let queue = try DatabaseQueue(path: path, configuration: configuration)
            let value = try queue.read(body)
            try queue.close()
            return value
        }
    }

    private func onQueue<Value: Sendable>(_ body: @escaping @Sendable (_ path: String) throws -> Value) async throws
        -> Value
    {
        try await withCheckedThrowingContinuation { continuation in
            Self.queue.async { [path] in
                continuation.resume(
                    with: Result { try body(path) }.mapError { StorageFailure.failure($0, path: path) }
                )
            }
        }
    }
}

extension SQLiteDatabase {
    /// Copies the database, as it is at one moment, into a new file, while it is written to. Throws `Failure`.
    public func copy(to path: String) async throws -> DatabaseCopy {
        let pool = pool
        return try await withCheckedThrowingContinuation { continuation in
            DispatchQueue.global(qos: .utility).async {
                continuation.resume(
                    with: Result {
                        let copy = try DatabaseQueue(path: path)
                        try pool.backup(to: copy)
                        // One file, without a log beside it.
                        try copy.writeWithoutTransaction { try $0.execute(sql: "PRAGMA journal_mode = DELETE") }
                        try copy.close()
                        return DatabaseCopy(path: path)
                    }.mapError { StorageFailure.failure($0, path: path) }
                )
            }
        }
    }
}
