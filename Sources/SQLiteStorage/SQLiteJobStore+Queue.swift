public import DurableJobs
import GRDB
import VideoWorkflow

extension SQLiteJobStore: JobQueue {
    private static let longestPage = 500

    public func insert(_ jobs: [NewJob]) async throws -> [InsertedJob] {
        let inserted = try await write { rows in try jobs.map { try rows.insert($0) } }
        bell.ring()
        return inserted
    }

    public func job(_ id: JobID, owner: String) async throws -> Job? {
        try await read { try $0.job(id, owner: owner) }
    }

    public func jobs(of owner: String, before: JobID?, limit: Int) async throws -> [Job] {
        try await read { rows in
            try Row.fetchAll(
                rows.database,
                sql: """
                    SELECT * FROM jobs WHERE owner = ?1
                        AND sequence < CASE WHEN ?2 IS NULL THEN 9223372036854775807
                            ELSE (SELECT sequence FROM jobs WHERE id = ?2 AND owner = ?1) END
                    ORDER BY sequence DESC LIMIT ?3
                    """,
                arguments: [owner, before?.description, min(max(0, limit), Self.longestPage)]
            ).map { try Job(row: $0) }
        }
    }

    public func cancel(_ id: JobID, owner: String) async throws -> Job? {
        let (job, wasRunning) = try await write { rows -> (Job?, Bool) in
            let attempt = try rows.attempt(of: id, owner: owner)
            if let attempt { try rows.close(runsOf: attempt, as: .cancelled) }
            try rows.move(.cancel, where: "id = ? AND owner = ?", [id.description, owner])
            return (try rows.job(id, owner: owner), attempt != nil)
        }
        bell.ring(isLoss: wasRunning)
        return job
    }

    public func retry(_ id: JobID, owner: String) async throws -> Job? {
        let job = try await write { rows -> Job? in
            guard let job = try rows.job(id, owner: owner) else { return nil }
            if !job.state.isUnfinished, let key = job.uniqueKey,
                let other = try rows.unfinished(owner: owner, kind: job.kind, key: key)
            {
                return try rows.job(other, owner: owner)
            }
            let anew = JobRows.Move(attempts: -job.attempts, deaths: -job.deaths)
            try rows.move(.retryByHand, anew, where: "id = ? AND owner = ?", [id.description, owner])
            return try rows.job(id, owner: owner)
        }
        bell.ring()
        return job
    }
}

extension SQLiteJobStore: JobCounter {
    public func counts() async throws -> [JobCount] {
        try await read { rows in
            let now = rows.clock.unixMilliseconds()
            return try Row.fetchAll(
                rows.database,
                sql: """
                    SELECT lane, state, count(*) AS count, min(created) AS oldest FROM jobs
                    GROUP BY state, lane ORDER BY state, lane
                    """
            ).compactMap { row in
                guard let lane = JobLane(rawValue: row["lane"]), let state = JobState(rawValue: row["state"]) else {
                    return nil
                }
                let age = Double(max(0, now - (row["oldest"] as Int))) / 1000
                return JobCount(lane: lane, state: state, count: row["count"], oldestAge: age)
            }
        }
    }
}

extension JobRows {
    /// The attempt that holds a job.
    fileprivate func attempt(of id: JobID, owner: String) throws -> String? {
        try String.fetchOne(
            database,
            sql: "SELECT attempt FROM jobs WHERE id = ? AND owner = ? AND state = 'running'",
            arguments: [id.description, owner]
        )
    }
}
