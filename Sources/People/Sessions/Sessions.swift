/// Opens, checks and ends sessions.
public struct Sessions: Sendable {
    public let lifetimes: SessionLifetimes
    private let store: any SessionStore
    private let clock: PeopleClock

    /// The oldest session of an account makes room for one above so many.
    static let mostOfAnAccount = 50

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
        // Another request of the same browser may change the session meanwhile; then it is looked at anew.
        for _ in 0..<4 {
            let now = clock.unixMilliseconds()
            guard let (session, account) = try await store.session(secret: hash),
                case .accepted(let changed, let fresh) = session.use(of: hash, nowUnixMilliseconds: now, lifetimes)
            else { throw PeopleError.credentialRefused }
            if let changed {
                let end = changed.endUnixMilliseconds(lifetimes)
                guard try await store.replace(session, with: changed, endUnixMilliseconds: end) else { continue }
            }
            return (Principal(account, origin: .session(session.id)), fresh)
        }
        throw PeopleError.credentialRefused
    }

    /// Signing out; nothing happens where it is over already.
    public func end(_ secret: Secret) async throws { try await store.endSession(secret: secret.hash) }
}
