/// A job as it stands.
public struct Job: Sendable, Hashable {
    public var id: JobID
    public var kind: String
    public var lane: JobLane
    public var owner: String
    public var uniqueKey: String?
    public var payload: String
    public var state: JobState
    /// Begun, without those that ended with their worker.
    public var attempts: Int
    public var maxAttempts: Int
    /// Workers that died while they had it.
    public var deaths: Int
    /// Milliseconds since 1970.
    public var createdUnixMilliseconds: Int
    /// When it came into this state, in milliseconds since 1970.
    public var changedUnixMilliseconds: Int
    /// When it may be claimed, in milliseconds since 1970; nil for at once.
    public var dueUnixMilliseconds: Int?
    /// What became of the last attempt that failed, or why it was given up.
    public var reason: String?

    public init(
        id: JobID,
        kind: String,
        lane: JobLane,
        owner: String,
        uniqueKey: String?,
        payload: String,
        state: JobState,
        attempts: Int,
        maxAttempts: Int,
        deaths: Int,
        createdUnixMilliseconds: Int,
        changedUnixMilliseconds: Int,
        dueUnixMilliseconds: Int?,
        reason: String?
    ) {
        self.id = id
        self.kind = kind
        self.lane = lane
        self.owner = owner
        self.uniqueKey = uniqueKey
        self.payload = payload
        self.state = state
        self.attempts = attempts
        self.maxAttempts = maxAttempts
        self.deaths = deaths
        self.createdUnixMilliseconds = createdUnixMilliseconds
        self.changedUnixMilliseconds = changedUnixMilliseconds
        self.dueUnixMilliseconds = dueUnixMilliseconds
        self.reason = reason
    }
}

/// A job that an attempt holds.
public struct ClaimedJob: Sendable, Hashable {
    public var attempt: AttemptID
    public var job: Job

    public init(attempt: AttemptID, job: Job) {
        self.attempt = attempt
        self.job = job
    }
}

/// What an insert came to.
public struct InsertedJob: Sendable, Hashable {
    public var id: JobID
    /// False where an unfinished job had the same unique key; `id` is that one's.
    public var isNew: Bool

    public init(id: JobID, isNew: Bool) {
        self.id = id
        self.isNew = isNew
    }
}
