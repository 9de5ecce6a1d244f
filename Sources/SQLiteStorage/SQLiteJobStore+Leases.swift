public import DurableJobs
import GRDB
import VideoWorkflow

extension SQLiteJobStore: JobLeases {
    public func claim(_ wanted: JobClaim) async throws -> JobClaims {
        try await write { rows in
            try rows.letComeDue()
            var jobs: [ClaimedJob] = []
            for lane in [JobLane.fresh, .bulk] {
                let room = wanted.slots - jobs.count
                let most = lane == .bulk ? min(room, wanted.bulkSlots) : room
                for sequence in try rows.oldest(most, of: lane, kinds: wanted.kinds) {
                    let attempt = AttemptID()
                    guard let job = try rows.hold(sequence, as: attempt, for: wanted) else { continue }
                    jobs.append(ClaimedJob(attempt: attempt, job: job))
                }
            }
            return JobClaims(jobs: jobs, nextDue: try rows.nextDue())
        }
    }

    public func renew(_ attempts: [AttemptID], for lease: Duration) async throws -> Set<AttemptID> {
        try await write { rows in
            let now = rows.clock.now()
            let names = try JSONColumn.text(attempts.map(\.description))
            try rows.database.execute(
                sql: """
                    UPDATE jobs SET boot = ?, lease_until = ?
                    WHERE attempt IN (SELECT value FROM json_each(?)) AND state = 'running'
                    """,
                arguments: [now.boot, now.until(lease), names]
            )
            let held = try String.fetchAll(
                rows.database,
                sql: """
                    SELECT attempt FROM jobs
                    WHERE attempt IN (SELECT value FROM json_each(?)) AND state IN ('running', 'completed')
                    """,
                arguments: [names]
            )
            return Set(held.compactMap { AttemptID($0) })
        }
    }

    public func giveBack(_ attempt: AttemptID) async throws -> Bool {
        let isHeld = try await write { try $0.release(attempt, .giveBack, .init(attempts: -1)) }
        if isHeld { bell.ring() }
        return isHeld
    }

    public func finish(_ attempt: AttemptID, _ ending: JobEnding) async throws -> Bool {
        try await write { rows in
            switch ending {
            case .completed:
                if try rows.release(attempt, .complete, .init(keepsAttempt: true)) { return true }
                return try Bool.fetchOne(
                    rows.database,
                    sql: "SELECT EXISTS (SELECT 1 FROM jobs WHERE attempt = ? AND state = 'completed')",
                    arguments: [attempt.description]
                ) ?? false
            case .retry(let delay, let reason, let isCounted):
                // Due at once is due after next to nothing: a retry is always waited for.
                let due = Due(after: max(delay, .nanoseconds(1)), rows.clock)
                return try rows.release(
                    attempt,
                    .retryLater,
                    .init(reason: reason, attempts: isCounted ? 0 : -1, due: due)
                )
            case .discarded(let reason): return try rows.release(attempt, .discard, .init(reason: reason))
            }
        }
    }

}

extension SQLiteJobStore: JobRescue {
    public func holders() async throws -> Set<WorkerID> {
        try await read { rows in
            let workers = try String.fetchAll(
                rows.database,
                sql: "SELECT DISTINCT worker FROM jobs WHERE state = 'running'"
            )
            return Set(workers.compactMap { WorkerID($0) })
        }
    }

    public func rescue(dead: Set<WorkerID>, alive: Set<WorkerID>, mostDeaths: Int) async throws -> [RescuedJob] {
        guard try await read({ try !$0.abandoned(by: dead).isEmpty }) else { return [] }
        let rescued = try await write { rows in
            try rows.abandoned(by: dead).map { job in
                let deaths = job.worker.map { !alive.contains($0) } ?? true ? 1 : 0
                let isPoison = job.deaths + deaths >= mostDeaths
                try rows.close(runsOf: job.attempt, as: .failed(JobRows.lost))
                try rows.move(
                    isPoison ? .setAside : .rescue,
                    JobRows.Move(
                        reason: isPoison ? "the program ended \(job.deaths + deaths) times while it had this job" : nil,
                        attempts: -1,
                        deaths: deaths
                    ),
                    where: "attempt = ?",
                    [job.attempt]
                )
                return RescuedJob(id: job.id, worker: job.worker, isAvailable: !isPoison)
            }
        }
        if !rescued.isEmpty { bell.ring(isLoss: true) }
        return rescued
    }

    public func forget(finishedBeforeUnixMilliseconds time: Int, limit: Int) async throws -> Int {
        try await write { rows in
            try rows.database.execute(
                sql: """
                    DELETE FROM jobs WHERE sequence IN (
                        SELECT sequence FROM jobs
                        WHERE state IN ('completed', 'cancelled', 'discarded') AND changed < ? ORDER BY changed LIMIT ?)
                    """,
                arguments: [time, max(0, limit)]
            )
            return rows.database.changesCount
        }
    }
}
