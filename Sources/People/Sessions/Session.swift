public import RecipeDomain

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
