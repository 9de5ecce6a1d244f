public import RecipeDomain

/// SHA-256 of a canonical request, 32 bytes.
public struct MemoKey: Hashable, Sendable {
    public var bytes: [UInt8]
    public init(bytes: [UInt8]) { self.bytes = bytes }
}

/// Remembered model answers.
public protocol MemoStore: Sendable {
    /// - Parameter run: for which it is taken: the answer goes with the last video that it was taken for.
    func answer(for key: MemoKey, owner: OwnerID, run: RunID?) async throws -> [UInt8]?
    /// Durable when it returns, also when the caller was cancelled meanwhile; the first answer written wins and is returned.
    func keep(
        _ answer: [UInt8],
        for key: MemoKey,
        role: ModelRole,
        model: String,
        owner: OwnerID,
        run: RunID?
    ) async throws -> [UInt8]
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
    /// Whether its tokens count against caps; those of models in the house don't.
    public var isCapped: Bool

    public init(
        owner: OwnerID,
        run: RunID,
        role: ModelRole,
        usage: CallUsage,
        atUnixMilliseconds: Int,
        failure: FailureKind?,
        isCapped: Bool = true
    ) {
        self.isCapped = isCapped
        self.owner = owner
        self.run = run
        self.role = role
        self.usage = usage
        self.atUnixMilliseconds = atUnixMilliseconds
        self.failure = failure
    }
}

/// Money and tokens, spent or set aside.
public struct Spending: Sendable, Hashable {
    /// Millionths of a US dollar.
    public var microUSD: Int
    /// In and out, of calls whose tokens count against caps.
    public var tokens: Int

    public init(microUSD: Int = 0, tokens: Int = 0) {
        self.microUSD = microUSD
        self.tokens = tokens
    }
}

/// What was spent on models.
public protocol CallLedger: Sendable {
    func record(_ entry: LedgerEntry) async throws
    /// What all owners spent since that time.
    func spent(sinceUnixMilliseconds: Int) async throws -> Spending
    /// Whether the job's attempt of that fencing token still holds its job.
    func mayPay(under fence: String) async throws -> Bool
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
