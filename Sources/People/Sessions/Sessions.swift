/// Opens, checks and ends sessions.
public struct Sessions: Sendable {
    public let lifetimes: SessionLifetimes
    private let store: any SessionStore
    private let clock: PeopleClock

    /// The oldest session of an account makes room for one above so many.
    static let mostOfAnAccount = 50
    private static let mostTries = 3

    public init(store: any SessionStore, lifetimes: SessionLifetimes = SessionLifetimes(), clock: PeopleClock) {
        self.store = store
        self.lifetimes = lifetimes
        self.clock = clock
    }

    /// A new session and its secret. What the browser presented before is over: a secret that somebody else put into
    /// it doesn't become theirs by the sign-in.
    func begin(for account: Account, replacing old: Secret?) async throws -> Secret {
        if let old { try await store.endSession(secret: old.hash) }
        let secret = Secret()
        let now = clock.unixMilliseconds()
        let session = Session(account: account.id, secret: secret, nowUnixMilliseconds: now)
        try await store.begin(
            session,
            endUnixMilliseconds: session.endUnixMilliseconds(lifetimes),
            nowUnixMilliseconds: now,
            most: Self.mostOfAnAccount
        )
        return secret
    }

    /// `newSecret` is what the browser must present from now on, where that has changed.
    /// Throws `PeopleError.credentialRefused`.
    public func enter(with secret: Secret) async throws -> (principal: Principal, newSecret: Secret?) {
        let hash = secret.hash
        var tries = 0
        while true {
            let now = clock.unixMilliseconds()
            guard let (session, account) = try await store.session(secret: hash),
                case .accepted(let changed, let fresh) = session.use(of: hash, nowUnixMilliseconds: now, lifetimes)
            else { throw PeopleError.credentialRefused }
            let principal = Principal(account, origin: .session(session.id))
            guard let changed else { return (principal, nil) }
            let end = changed.endUnixMilliseconds(lifetimes)
            if try await store.replace(session, with: changed, endUnixMilliseconds: end) { return (principal, fresh) }
            // Another request of the same browser changed it meanwhile; the secret is good all the same.
            tries += 1
            if tries == Self.mostTries { return (principal, nil) }
        }
    }

    /// Signing out; nothing happens where it is over already.
    public func end(_ secret: Secret) async throws { try await store.endSession(secret: secret.hash) }
}
