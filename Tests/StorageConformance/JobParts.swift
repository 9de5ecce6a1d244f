public import DurableJobs
import RecipeDomain

/// A fresh, empty queue of an adapter, beside the other ports that jobs' results go through.
public struct JobParts: Sendable {
    public var store: any JobStore
    public var clock: ManualJobClock
    public var storage: StorageParts

    public init(store: any JobStore, clock: ManualJobClock, storage: StorageParts) {
        self.store = store
        self.clock = clock
        self.storage = storage
    }

    var owner: String { storage.owner.description }
    var other: String { storage.other.description }

    func new(
        _ kind: String = "process",
        _ lane: JobLane = .fresh,
        owner: String? = nil,
        key: String? = nil,
        payload: String = "{}",
        maxAttempts: Int = 3,
        delay: Duration = .zero
    ) throws -> NewJob {
        try NewJob(
            kind: kind,
            lane: lane,
            owner: owner ?? self.owner,
            uniqueKey: key,
            payload: payload,
            maxAttempts: maxAttempts,
            delay: delay
        )
    }

    /// One job, inserted.
    func insert(_ job: NewJob) async throws -> InsertedJob {
        guard let inserted = try await store.insert([job]).first else { throw NothingThere() }
        return inserted
    }

    func claim(
        _ slots: Int = 1,
        bulk: Int? = nil,
        kinds: Set<String> = ["process"],
        by worker: WorkerID = WorkerID(),
        lease: Duration = .seconds(30)
    ) async throws -> [ClaimedJob] {
        try await store.claim(
            JobClaim(worker: worker, kinds: kinds, slots: slots, bulkSlots: bulk ?? slots, lease: lease)
        ).jobs
    }

    /// A job that is claimed.
    func running(_ job: NewJob? = nil, by worker: WorkerID = WorkerID(), lease: Duration = .seconds(30)) async throws
        -> ClaimedJob
    {
        _ = try await insert(try job ?? new())
        guard let claimed = try await claim(by: worker, lease: lease).first else { throw NothingThere() }
        return claimed
    }

    func job(_ id: JobID) async throws -> Job {
        guard let job = try await store.job(id, owner: owner) else { throw NothingThere() }
        return job
    }

    func state(_ id: JobID) async throws -> JobState { try await job(id).state }
}

/// What a rule needs isn't there.
struct NothingThere: Error {}
