import DurableJobs
import GRDB
import VideoWorkflow

extension JobRows {
    /// How a run ends whose attempt lost its job.
    static let lost = Failure(.keepRecipe, .leaseLost, cause: "")

    /// Makes those available whose time has come.
    func letComeDue() throws {
        let now = clock.now()
        // Times of the machine's life before are told by the wall clock, once.
        try database.execute(
            sql: """
                UPDATE jobs SET due_at = ?1 + min(max(0, due - ?2), 31622400000) * 1000000, due_boot = ?3
                WHERE due_at IS NOT NULL AND due_boot <> ?3
                """,
            arguments: [now.nanoseconds, clock.unixMilliseconds(), now.boot]
        )
        try move(.comeDue, where: "due_at IS NOT NULL AND due_boot = ? AND due_at <= ?", [now.boot, now.nanoseconds])
    }

    /// Nanoseconds of the boot-time clock.
    func nextDue() throws -> Int? {
        try Int.fetchOne(
            database,
            sql: "SELECT min(due_at) FROM jobs WHERE due_at IS NOT NULL AND due_boot = ?",
            arguments: [clock.now().boot]
        )
    }

    /// Places of those that may be claimed.
    func oldest(_ most: Int, of lane: JobLane, kinds: Set<String>) throws -> [Int] {
        guard most > 0 else { return [] }
        return try Int.fetchAll(
            database,
            sql: """
                SELECT sequence FROM jobs WHERE state = 'available' AND due_at IS NULL AND lane = ?
                    AND kind IN (SELECT value FROM json_each(?)) ORDER BY sequence LIMIT ?
                """,
            arguments: [lane.rawValue, try JSONColumn.text(kinds.sorted()), most]
        )
    }

    /// Moves the job that an attempt holds. False where it holds none.
    func release(_ attempt: AttemptID, _ action: JobAction, _ move: Move) throws -> Bool {
        guard try Self.holds(attempt.description, in: database) else { return false }
        if action != .complete { try close(runsOf: attempt.description, as: .failed(Self.lost)) }
        return try self.move(action, move, where: "attempt = ?", [attempt.description]) > 0
    }

    /// A job whose worker is gone.
    struct Abandoned {
        var id: JobID
        var attempt: String
        var worker: WorkerID?
        var deaths: Int
    }

    func abandoned(by dead: Set<WorkerID>) throws -> [Abandoned] {
        let now = clock.now()
        return try Row.fetchAll(
            database,
            sql: """
                SELECT id, attempt, worker, deaths FROM jobs WHERE state = 'running'
                    AND (boot <> ? OR lease_until < ? OR worker IN (SELECT value FROM json_each(?))) ORDER BY sequence
                """,
            arguments: [now.boot, now.nanoseconds, try JSONColumn.text(dead.map(\.description))]
        ).compactMap { row in
            guard let id = JobID(row["id"] as String), let attempt = row["attempt"] as String? else { return nil }
            let worker = (row["worker"] as String?).flatMap { WorkerID($0) }
            return Abandoned(id: id, attempt: attempt, worker: worker, deaths: row["deaths"])
        }
    }

    /// Ends the runs of an attempt that may write nothing more, so that nobody who watches waits for them.
    func close(runsOf attempt: String, as ending: RunEvent.Kind) throws {
        let runs = try String.fetchAll(
            database,
            sql: "SELECT id FROM runs WHERE fence = ? AND state = 'running'",
            arguments: [attempt]
        )
        for run in runs { try RunWriting.end(run, as: ending, in: database) }
    }
}
