import DurableJobs
import Foundation
import GRDB
import VideoWorkflow

/// Reads and moves jobs within a transaction. Each move is one that `JobAction` allows.
struct JobRows {
    let database: Database
    let clock: JobClock

    // MARK: Inserting

    func insert(_ job: NewJob) throws -> InsertedJob {
        if let key = job.uniqueKey, let known = try unfinished(owner: job.owner, kind: job.kind, key: key) {
            if job.lane == .fresh {
                try database.execute(
                    sql: "UPDATE jobs SET lane = 'fresh' WHERE id = ? AND state IN \(JobState.unfinished.sql)",
                    arguments: [known.description]
                )
            }
            return InsertedJob(id: known, isNew: false)
        }
        let (id, now) = (JobID(), clock.unixMilliseconds())
        let due = Due(after: job.delay, clock)
        // Prepared once: many insert at the same time.
        try database.cachedStatement(
            sql: """
                INSERT INTO jobs (id, owner, kind, lane, unique_key, payload, state, attempts, max_attempts, deaths, created,
                    changed, due, due_boot, due_at) VALUES (?, ?, ?, ?, ?, ?, 'available', 0, ?, 0, ?, ?, ?, ?, ?)
                """
        ).execute(
            arguments: [
                id.description, job.owner, job.kind, job.lane.rawValue, job.uniqueKey, job.payload, job.maxAttempts,
                now,
                now, due?.unixMilliseconds, due?.boot, due?.at,
            ]
        )
        return InsertedJob(id: id, isNew: true)
    }

    func unfinished(owner: String, kind: String, key: String) throws -> JobID? {
        try String.fetchOne(
            database,
            sql: """
                SELECT id FROM jobs
                WHERE owner = ? AND kind = ? AND unique_key = ? AND state IN ('available', 'running', 'retryable')
                """,
            arguments: [owner, kind, key]
        ).flatMap { JobID($0) }
    }

    // MARK: Reading

    func job(_ id: JobID, owner: String) throws -> Job? {
        try Row.fetchOne(
            database,
            sql: "SELECT * FROM jobs WHERE id = ? AND owner = ?",
            arguments: [id.description, owner]
        ).map { try Job(row: $0) }
    }

    /// Whether an attempt holds its job.
    static func holds(_ fence: String, in database: Database) throws -> Bool {
        try Bool.fetchOne(
            database,
            sql: "SELECT EXISTS (SELECT 1 FROM jobs WHERE attempt = ? AND state = 'running')",
            arguments: [fence]
        ) ?? false
    }

    /// Completes the job that an attempt holds.
    static func complete(_ fence: String, in database: Database) throws {
        try database.execute(
            sql: """
                UPDATE jobs SET state = '\(JobAction.complete.target.rawValue)', changed = ?, worker = NULL, boot = NULL,
                    lease_until = NULL
                WHERE attempt = ? AND state IN \(JobAction.complete.sources.sql)
                """,
            arguments: [Date().unixMilliseconds, fence]
        )
    }

    // MARK: Moving

    /// What a move writes beside the state.
    struct Move {
        var reason: String?
        /// Attempts counted more, or less.
        var attempts = 0
        var deaths = 0
        var due: Due?
        /// The attempt stays known, so that it may say once more that it is done.
        var keepsAttempt = false
    }

    /// Moves the jobs that `condition` names; gives how many there were. Claiming is done by `hold`.
    @discardableResult
    func move(_ action: JobAction, _ move: Move = Move(), where condition: String, _ arguments: StatementArguments)
        throws
        -> Int
    {
        try database.execute(
            sql: """
                UPDATE jobs SET state = '\(action.target.rawValue)', changed = ?, reason = coalesce(?, reason),
                    attempts = max(0, attempts + ?), deaths = deaths + ?, due = ?, due_boot = ?, due_at = ?,
                    attempt = \(move.keepsAttempt ? "attempt" : "NULL"), worker = NULL, boot = NULL, lease_until = NULL
                WHERE state IN \(action.sources.sql) AND \(condition)
                """,
            arguments: [
                clock.unixMilliseconds(), move.reason, move.attempts, move.deaths, move.due?.unixMilliseconds,
                move.due?.boot, move.due?.at,
            ] + arguments
        )
        return database.changesCount
    }

    /// Puts an available job under the lease of a new attempt.
    func hold(_ sequence: Int, as attempt: AttemptID, for claim: JobClaim) throws -> Job? {
        let now = clock.now()
        return try Row.fetchOne(
            database,
            sql: """
                UPDATE jobs SET state = '\(JobAction.claim.target.rawValue)', changed = ?, attempts = attempts + 1,
                    attempt = ?, worker = ?, boot = ?, lease_until = ?
                WHERE sequence = ? AND state IN \(JobAction.claim.sources.sql) RETURNING *
                """,
            arguments: [
                clock.unixMilliseconds(), attempt.description, claim.worker.description, now.boot,
                now.until(claim.lease), sequence,
            ]
        ).map { try Job(row: $0) }
    }
}

/// When a job may be claimed.
struct Due {
    var unixMilliseconds: Int
    var boot: String
    /// Nanoseconds of the boot-time clock.
    var at: Int

    /// Nil for at once.
    init?(after delay: Duration, _ clock: JobClock) {
        guard delay > .zero else { return nil }
        let now = clock.now()
        unixMilliseconds = clock.unixMilliseconds() + delay.wholeNanoseconds / 1_000_000
        boot = now.boot
        at = now.until(delay)
    }
}

extension BootTime {
    func until(_ duration: Duration) -> Int {
        let (sum, passes) = nanoseconds.addingReportingOverflow(duration.wholeNanoseconds)
        return passes ? .max : sum
    }
}

extension Set<JobState> {
    /// "('available', 'running')"
    var sql: String { "(" + map { "'\($0.rawValue)'" }.sorted().joined(separator: ", ") + ")" }
}

extension Job {
    init(row: Row) throws {
        guard let id = JobID(row["id"] as String), let lane = JobLane(rawValue: row["lane"]),
            let state = JobState(rawValue: row["state"])
        else { throw Failure(.keepRecipe, .storageFailed, cause: "a job can't be read") }
        self.init(
            id: id,
            kind: row["kind"],
            lane: lane,
            owner: row["owner"],
            uniqueKey: row["unique_key"],
            payload: row["payload"],
            state: state,
            attempts: row["attempts"],
            maxAttempts: row["max_attempts"],
            deaths: row["deaths"],
            createdUnixMilliseconds: row["created"],
            changedUnixMilliseconds: row["changed"],
            dueUnixMilliseconds: row["due"],
            reason: row["reason"]
        )
    }
}
