/// Which of two queues a job waits in.
public enum JobLane: String, Hashable, Codable, Sendable, CaseIterable {
    /// Somebody waits for it.
    case fresh
    /// One of many that were handed over together; never takes all of a worker's slots.
    case bulk
}

/// A job about to be inserted.
public struct NewJob: Sendable, Hashable {
    public static let largestPayload = 64 * 1024
    static let longestName = 200
    static let mostAttempts = 100
    static let longestDelay = Duration.seconds(366 * 86_400)

    /// Names the handler, 1 to 200 bytes.
    public let kind: String
    public let lane: JobLane
    /// Whose it is; the store must know the owner.
    public let owner: String
    /// Of an owner's unfinished jobs of a kind, one has this key; nil for as many as are inserted. At most 200 bytes.
    public let uniqueKey: String?
    /// JSON, at most 64 KiB.
    public let payload: String
    /// Attempts before it is given up, 1 to 100. What ended with its worker isn't counted.
    public let maxAttempts: Int
    /// Time that must pass before it is claimed. A duration, since the wall clock may be set meanwhile.
    public let delay: Duration

    /// Throws `JobRefusal`.
    public init(
        kind: String,
        lane: JobLane,
        owner: String,
        uniqueKey: String? = nil,
        payload: String,
        maxAttempts: Int = 5,
        delay: Duration = .zero
    ) throws(JobRefusal) {
        guard (1...Self.longestName).contains(kind.utf8.count) else { throw .nameOutOfBounds(kind.utf8.count) }
        if let uniqueKey, !(1...Self.longestName).contains(uniqueKey.utf8.count) {
            throw .nameOutOfBounds(uniqueKey.utf8.count)
        }
        guard payload.utf8.count <= Self.largestPayload else { throw .payloadTooLarge(payload.utf8.count) }
        self.kind = kind
        self.lane = lane
        self.owner = owner
        self.uniqueKey = uniqueKey
        self.payload = payload
        self.maxAttempts = min(max(1, maxAttempts), Self.mostAttempts)
        self.delay = min(max(.zero, delay), Self.longestDelay)
    }
}

/// Why a job is not taken.
public enum JobRefusal: Error, Hashable, Sendable {
    /// Bytes that a kind or key has; 1 to 200 are taken.
    case nameOutOfBounds(Int)
    /// Bytes that the payload has; 64 KiB are taken.
    case payloadTooLarge(Int)
}
