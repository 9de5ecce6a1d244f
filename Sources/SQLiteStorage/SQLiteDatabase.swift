import Foundation
import GRDB
public import RecipeDomain
import VideoWorkflow

/// The one owner of the database file. Everything is written by its writer, in groups; reads run beside.
public final class SQLiteDatabase: Sendable {
    let pool: DatabasePool
    let writer: GroupCommitWriter
    /// The one household that owns everything here.
    public let household: OwnerID

    /// Opens the database in `folder`, making both if need be. `run()` must run for anything to be written.
    /// Throws `Failure`.
    public init(folder: String) throws {
        let path = folder + "/dinnerpeople.sqlite"
        do {
            try FileManager.default.createDirectory(
                atPath: folder,
                withIntermediateDirectories: true,
                attributes: [.posixPermissions: 0o700]
            )
            // Never truncated: another process may have just begun it.
            let descriptor = open(path, O_RDWR | O_CREAT | O_CLOEXEC, 0o600)
            guard descriptor >= 0 else { throw StorageFailure.failure(errno: errno, path: path) }
            Foundation.close(descriptor)
            pool = try DatabasePool(path: path, configuration: Self.configuration())
        } catch { throw StorageFailure.failure(error, path: path) }
        writer = GroupCommitWriter(pool: pool)
        do {
            // GRDB's pool lowers this to NORMAL, which may lose the last commits at a power cut.
            try pool.writeWithoutTransaction { try $0.execute(sql: "PRAGMA synchronous = FULL") }
            try Self.checkAge(pool)
            try Schema.migrator.migrate(pool)
            household = try pool.write { database in
                if let id = try String.fetchOne(database, sql: "SELECT id FROM owners LIMIT 1").flatMap({ OwnerID($0) })
                {
                    return id
                }
                let id = OwnerID()
                try database.execute(sql: "INSERT INTO owners VALUES (?, 'household')", arguments: [id.description])
                return id
            }
        } catch { throw StorageFailure.failure(error, path: path) }
    }

    /// Writes until `close()`, then what was still waiting.
    public func run() async { await writer.run() }

    /// Nothing more is taken; what was taken is written before `run()` returns.
    public func close() { writer.close() }

    private static func configuration() -> GRDB.Configuration {
        var configuration = GRDB.Configuration()
        configuration.foreignKeysEnabled = true
        configuration.busyMode = .timeout(10)
        configuration.maximumReaderCount = 4
        return configuration
    }

    /// A database of another program's, or of a newer version's, is left alone.
    private static func checkAge(_ pool: DatabasePool) throws {
        try pool.read { database in
            let application = try Int32.fetchOne(database, sql: "PRAGMA application_id") ?? 0
            let isEmpty = try Int.fetchOne(database, sql: "SELECT count(*) FROM sqlite_master") == 0
            guard isEmpty || application == Schema.applicationID else {
                throw Failure(
                    .keepRecipe,
                    .storageFailed,
                    cause: "\(pool.path) is the database of another program; choose another folder with --data"
                )
            }
            if try Schema.migrator.hasBeenSuperseded(database) {
                throw Failure(
                    .keepRecipe,
                    .storageFailed,
                    cause: "\(pool.path) was written by a newer version of dinnerpeople; use that one"
                )
            }
        }
    }

    /// Reads on one of the pool's readers; throws `Failure`.
    func read<Value: Sendable>(_ body: @escaping @Sendable (Database) throws -> Value) async throws -> Value {
        do {
            return try await pool.read(body)
        } catch is CancellationError {
            throw CancellationError()
        } catch { throw StorageFailure.failure(error, path: pool.path) }
    }

    /// Writes in a group; throws `Failure`.
    func write<Value: Sendable>(_ body: @escaping @Sendable (Database) throws -> Value) async throws -> Value {
        do { return try await writer.write(body) } catch { throw StorageFailure.failure(error, path: pool.path) }
    }
}
