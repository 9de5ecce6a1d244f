/// Jobs as those see them who hand them over. All that is written is durable when it returns, also when the caller was
/// cancelled meanwhile.
public protocol JobQueue: Sendable {
    /// In one transaction, in this order. An unfinished job of the same owner, kind and unique key is given instead of a
    /// second one; where it waits in the bulk lane and a fresh one is wanted, it moves there.
    func insert(_ jobs: [NewJob]) async throws -> [InsertedJob]
    func job(_ id: JobID, owner: String) async throws -> Job?
    /// The newest first, at most `limit` (at most 500), those inserted before `before` if given.
    func jobs(of owner: String, before: JobID?, limit: Int) async throws -> [Job]
    /// Also one that runs: its attempt may write nothing more. One that is finished stays as it is. Nil where the owner has no
    /// such job.
    func cancel(_ id: JobID, owner: String) async throws -> Job?
    /// Makes one that is not under way available at once, its attempts counted anew. Gives the unfinished job of the same
    /// unique key where there is one; nil where the owner has no such job.
    func retry(_ id: JobID, owner: String) async throws -> Job?
}

/// The queue in figures.
public protocol JobCounter: Sendable {
    /// Jobs by lane and state, those that there are.
    func counts() async throws -> [JobCount]
}

/// Jobs as workers see them. What is done for an attempt is done only while that attempt holds its job.
public protocol JobLeases: Sendable {
    /// The oldest that are due and of these kinds, each under a lease from now on.
    func claim(_ wanted: JobClaim) async throws -> JobClaims
    /// Gives those that still hold their jobs, whose leases run anew from now on, and those that completed them.
    func renew(_ attempts: [AttemptID], for lease: Duration) async throws -> Set<AttemptID>
    /// Hands a job back, the attempt not counted. False where the attempt no longer holds it.
    func giveBack(_ attempt: AttemptID) async throws -> Bool
    /// False where the attempt no longer holds its job. One that has completed its job already is told true.
    func finish(_ attempt: AttemptID, _ ending: JobEnding) async throws -> Bool
}

/// What keeps the queue going when workers are gone, and small.
public protocol JobRescue: Sendable {
    /// Workers that hold jobs.
    func holders() async throws -> Set<WorkerID>
    /// Takes jobs from workers that are gone: the dead, those of before the machine was started, those whose lease has run
    /// out. Such a job is available again, or discarded once `mostDeaths` workers have died while they had it. A worker that
    /// is known to live has not died.
    func rescue(dead: Set<WorkerID>, alive: Set<WorkerID>, mostDeaths: Int) async throws -> [RescuedJob]
    /// Forgets at most `limit` jobs that were finished before then; gives how many.
    func forget(finishedBeforeUnixMilliseconds: Int, limit: Int) async throws -> Int
}

public typealias JobStore = JobQueue & JobCounter & JobLeases & JobRescue

/// What a worker has room for.
public struct JobClaim: Sendable, Hashable {
    public var worker: WorkerID
    public var kinds: Set<String>
    /// At most so many in all.
    public var slots: Int
    /// At most so many of the bulk lane, taken when no fresh one is left.
    public var bulkSlots: Int
    public var lease: Duration

    public init(worker: WorkerID, kinds: Set<String>, slots: Int, bulkSlots: Int, lease: Duration) {
        self.worker = worker
        self.kinds = kinds
        self.slots = slots
        self.bulkSlots = bulkSlots
        self.lease = lease
    }
}

public struct JobClaims: Sendable, Hashable {
    public var jobs: [ClaimedJob]
    /// When the next one comes due, in nanoseconds of the boot-time clock.
    public var nextDue: Int?

    public init(jobs: [ClaimedJob], nextDue: Int?) {
        self.jobs = jobs
        self.nextDue = nextDue
    }
}

/// What becomes of a job whose attempt has ended.
public enum JobEnding: Sendable, Hashable {
    case completed
    /// Not counted where it wasn't the job that failed.
    case retry(after: Duration, reason: String, isCounted: Bool = true)
    case discarded(reason: String)
}

/// A job that was taken from a worker.
public struct RescuedJob: Sendable, Hashable {
    public var id: JobID
    public var worker: WorkerID?
    /// Available again; else it was discarded.
    public var isAvailable: Bool

    public init(id: JobID, worker: WorkerID?, isAvailable: Bool) {
        self.id = id
        self.worker = worker
        self.isAvailable = isAvailable
    }
}

public struct JobCount: Sendable, Hashable {
    public var lane: JobLane
    public var state: JobState
    public var count: Int
    /// Seconds since the oldest of them was inserted, at least 0.
    public var oldestAge: Double

    public init(lane: JobLane, state: JobState, count: Int, oldestAge: Double) {
        self.lane = lane
        self.state = state
        self.count = count
        self.oldestAge = oldestAge
    }
}
