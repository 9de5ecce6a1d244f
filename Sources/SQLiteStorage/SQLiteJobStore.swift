public import DurableJobs

/// The queue in the database, with its clock and the bell that wakes this process's workers.
public struct SQLiteJobStore: Sendable {
    let database: SQLiteDatabase
    let clock: JobClock
    public let bell: JobBell

    public init(database: SQLiteDatabase, clock: JobClock = .system(), bell: JobBell = JobBell()) {
        self.database = database
        self.clock = clock
        self.bell = bell
    }

    /// Writes in a group, durable when it returns; throws `Failure`.
    func write<Value: Sendable>(_ body: @escaping @Sendable (JobRows) throws -> Value) async throws -> Value {
        try await database.write { [clock] in try body(JobRows(database: $0, clock: clock)) }
    }

    func read<Value: Sendable>(_ body: @escaping @Sendable (JobRows) throws -> Value) async throws -> Value {
        try await database.read { [clock] in try body(JobRows(database: $0, clock: clock)) }
    }
}
