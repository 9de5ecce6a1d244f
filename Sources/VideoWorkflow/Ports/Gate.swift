public import RecipeDomain

/// SHA-256 of a canonical request, 32 bytes.
public struct MemoKey: Hashable, Sendable {
    public var bytes: [UInt8]
    public init(bytes: [UInt8]) { self.bytes = bytes }
}

/// Remembered model answers.
public protocol MemoStore: Sendable {
    func answer(for key: MemoKey, owner: OwnerID) async throws -> [UInt8]?
    /// Durable when it returns, also when the caller was cancelled meanwhile; the first answer written wins and is returned.
    func keep(_ answer: [UInt8], for key: MemoKey, role: ModelRole, model: String, owner: OwnerID) async throws
        -> [UInt8]
}

/// One request that was sent to a model, or a remembered answer.
public struct LedgerEntry: Hashable, Codable, Sendable {
    public var owner: OwnerID
    public var run: RunID
    public var role: ModelRole
    public var usage: CallUsage
    /// UTC, milliseconds since 1970.
    public var atUnixMilliseconds: Int
    /// nil where it was answered.
    public var failure: FailureKind?

    public init(
        owner: OwnerID,
        run: RunID,
        role: ModelRole,
        usage: CallUsage,
        atUnixMilliseconds: Int,
        failure: FailureKind?
    ) {
        self.owner = owner
        self.run = run
        self.role = role
        self.usage = usage
        self.atUnixMilliseconds = atUnixMilliseconds
        self.failure = failure
    }
}

/// What was spent on models.
public protocol CallLedger: Sendable {
    func record(_ entry: LedgerEntry) async throws
    /// Millionths of a US dollar spent by all owners since that time.
    func microUSDSpent(sinceUnixMilliseconds: Int) async throws -> Int
}

/// The remembered answers of one owner in figures.
public struct MemoFigures: Sendable, Hashable {
    public struct Share: Sendable, Hashable {
        public var role: ModelRole
        public var model: String
        public var answers: Int
        public var bytes: Int

        public init(role: ModelRole, model: String, answers: Int, bytes: Int) {
            (self.role, self.model, self.answers, self.bytes) = (role, model, answers, bytes)
        }
    }

    /// By role and model, the most answers first.
    public var shares: [Share]
    /// Pieces of work that took a remembered answer rather than a call.
    public var hits: Int
    public var requestsSent: Int

    public init(shares: [Share], hits: Int, requestsSent: Int) {
        (self.shares, self.hits, self.requestsSent) = (shares, hits, requestsSent)
    }

    public var answers: Int { shares.reduce(0) { $0 + $1.answers } }
    public var bytes: Int { shares.reduce(0) { $0 + $1.bytes } }
}
