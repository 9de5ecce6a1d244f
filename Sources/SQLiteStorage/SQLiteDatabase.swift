import Foundation
import GRDB
import NIOPosix
public import RecipeDomain
import Synchronization
import VideoWorkflow

/// The one owner of the database file. Everything is written by its writer, in groups; reads run beside.
public final class SQLiteDatabase: Sendable {
    let pool: DatabasePool
    private let readers = NIOThreadPool(numberOfThreads: mostReaders)
    let writer: GroupCommitWriter
    public let additions: AsyncStream<Void>
    let feed: AsyncStream<Void>.Continuation
    let receivedBell = ReceivedBell()
    /// The household: it owns what is made without signing in, and what the first account has.
    public let household: OwnerID

    private static let mostReaders = 4
    /// Of each connection: the system keeps what is read often, and a service isn't to grow with its database.
    private static let cacheKilobytes = 600

    /// Opens the database in `folder`, making both if need be. `run()` must run for anything to be written.
    /// Throws `Failure`.
    public init(folder: String) throws {
        let path = folder + "/dinnerpeople.sqlite"
        (additions, feed) = AsyncStream.makeStream(bufferingPolicy: .bufferingNewest(1))
        do {
            try FileManager.default.createDirectory(
                atPath: folder,
                withIntermediateDirectories: true,
                attributes: [.posixPermissions: 0o700]
            )
            let lock = try OpeningLock(folder: folder)
            try Self.makeFile(at: path)
            pool = try DatabasePool(path: path, configuration: Self.configuration())
            writer = GroupCommitWriter(pool: pool)
            household = try Self.prepare(pool)
            readers.start()
            _ = consume lock
        } catch { throw StorageFailure.failure(error, path: path) }
    }

    deinit { readers.shutdownGracefully { _ in } }

    /// Only ever a new file: to close a descriptor of one that is in use would let go of SQLite's locks on it.
    private static func makeFile(at path: String) throws {
        let descriptor = open(path, O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
        if descriptor >= 0 {
            Foundation.close(descriptor)
        } else if errno != EEXIST {
            throw StorageFailure.failure(errno: errno, path: path)
        }
    }

    /// Makes the tables and the household where they are missing; gives the household.
    private static func prepare(_ pool: DatabasePool) throws -> OwnerID {
        // GRDB's pool lowers this to NORMAL, which may lose the last commits at a power cut.
        try pool.writeWithoutTransaction { try $0.execute(sql: "PRAGMA synchronous = FULL") }
        try checkAge(pool)
        try Schema.migrator.migrate(pool)
        return try pool.write { database in
            let known = try String.fetchOne(database, sql: "SELECT owner FROM household")
            if let id = known.flatMap({ OwnerID($0) }) { return id }
            let id = OwnerID()
            try database.execute(sql: "INSERT INTO owners VALUES (?, 'household')", arguments: [id.description])
            try database.execute(sql: "INSERT INTO household VALUES (1, ?)", arguments: [id.description])
            return id
        }
    }

    /// Writes until `close()`, then what was still waiting.
    public func run() async { await writer.run() }

    /// Nothing more is taken; what was taken is written before `run()` returns.
    public func close() { writer.close() }

    /// Commits a page as it is: whether the disk takes it. Throws `Failure`.
    public func tryWriting() async throws {
        // A row that stays the same would not be written at all.
        try await write { try $0.execute(sql: "PRAGMA application_id = \(Schema.applicationID)") }
    }

    private static func configuration() -> GRDB.Configuration {
        var configuration = GRDB.Configuration()
        configuration.foreignKeysEnabled = true
        configuration.busyMode = .timeout(10)
        configuration.maximumReaderCount = mostReaders
        configuration.prepareDatabase { try $0.execute(sql: "PRAGMA cache_size = -\(cacheKilobytes)") }
        return configuration
    }

    /// A database of another program's, or of a newer version's, is left alone.
    private static func checkAge(_ pool: DatabasePool) throws {
        try pool.read { database in
            let application = try Int32.fetchOne(database, sql: "PRAGMA application_id") ?? 0
            // The list of migrations may be all there is, where the first opening was cut short.
            let isEmpty =
                try Int.fetchOne(
                    database,
                    sql: "SELECT count(*) FROM sqlite_master WHERE tbl_name <> 'grdb_migrations'"
                ) == 0
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
        try Task.checkCancellation()
        let pool = pool
        return try await withCheckedThrowingContinuation { continuation in
            readers.submit { _ in
                continuation.resume(
                    with: Result { try pool.read(body) }.mapError { StorageFailure.failure($0, path: pool.path) }
                )
            }
        }
    }

    /// Opens all the connections that reads run on now, rather than the last of them when so many first run at once.
    /// Throws `Failure`.
    public func openReaders() async throws {
        let opened = Mutex(0)
        try await withThrowingTaskGroup(of: Void.self) { group in
            for _ in 0..<Self.mostReaders {
                group.addTask { @Sendable in
                    try await self.read { database in
                        _ = try Int.fetchOne(database, sql: "SELECT count(*) FROM household")
                        opened.withLock { $0 += 1 }
                        // Each keeps its own until all have one, or a second has passed.
                        for _ in 0..<200 where opened.withLock({ $0 < Self.mostReaders }) { usleep(5000) }
                    }
                }
            }
            try await group.waitForAll()
        }
    }

    /// Writes in a group; throws `Failure`.
    func write<Value: Sendable>(_ body: @escaping @Sendable (Database) throws -> Value) async throws -> Value {
        do { return try await writer.write(body) } catch { throw StorageFailure.failure(error, path: pool.path) }
    }
}
