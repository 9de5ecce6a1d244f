public import RecipeDomain

/// How long sessions and their secrets are good for.
public struct SessionLifetimes: Sendable, Hashable {
    /// Unused so long, it is over.
    public var idleMilliseconds = 30 * day
    /// However much it is used.
    public var absoluteMilliseconds = 180 * day
    /// After so long the secret is replaced by a new one.
    public var rotationMilliseconds = day
    /// So long the secret before is still good after the new one was used: requests that were under way.
    public var graceMilliseconds = 60_000
    /// Uses closer together than this are not written down.
    public var useMilliseconds = 5 * 60_000

    private static let day = 86_400_000

    public init() {}
}

/// A sign-in of one browser.
public struct Session: Sendable, Hashable {
    public var id: SessionID
    public var account: OwnerID
    public var secret: SecretHash
    /// The secret before.
    public var previous: SecretHash?
    public var createdUnixMilliseconds: Int
    /// When `secret` was given out.
    public var rotatedUnixMilliseconds: Int
    /// When `secret` first came back.
    public var confirmedUnixMilliseconds: Int?
    /// To `SessionLifetimes.useMilliseconds`.
    public var usedUnixMilliseconds: Int

    /// A new one; its secret is `secret`.
    init(account: OwnerID, secret: Secret, nowUnixMilliseconds now: Int) {
        self.init(
            id: SessionID(),
            account: account,
            secret: secret.hash,
            previous: nil,
            createdUnixMilliseconds: now,
            rotatedUnixMilliseconds: now,
            confirmedUnixMilliseconds: nil,
            usedUnixMilliseconds: now
        )
    }

    /// As it is kept.
    public init(
        id: SessionID,
        account: OwnerID,
        secret: SecretHash,
        previous: SecretHash?,
        createdUnixMilliseconds: Int,
        rotatedUnixMilliseconds: Int,
        confirmedUnixMilliseconds: Int?,
        usedUnixMilliseconds: Int
    ) {
        self.id = id
        self.account = account
        self.secret = secret
        self.previous = previous
        self.createdUnixMilliseconds = createdUnixMilliseconds
        self.rotatedUnixMilliseconds = rotatedUnixMilliseconds
        self.confirmedUnixMilliseconds = confirmedUnixMilliseconds
        self.usedUnixMilliseconds = usedUnixMilliseconds
    }

    /// From then on it is over, unless it is used before.
    public func endUnixMilliseconds(_ lifetimes: SessionLifetimes) -> Int {
        min(
            usedUnixMilliseconds + lifetimes.idleMilliseconds,
            createdUnixMilliseconds + lifetimes.absoluteMilliseconds
        )
    }
}
