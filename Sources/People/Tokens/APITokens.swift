public import RecipeDomain

/// Issues and checks API tokens.
public struct APITokens: Sendable {
    private let store: any APITokenStore & APITokenLookup
    private let clock: PeopleClock

    public static let mostOfAnAccount = 100
    private static let useMilliseconds = 3_600_000

    public init(store: any APITokenStore & APITokenLookup, clock: PeopleClock) {
        self.store = store
        self.clock = clock
    }

    /// A new token; its text can't be had again.
    /// - Parameter lifetimeMilliseconds: nil: for ever.
    /// - Throws: `PeopleError`: `nameUnusable`, `tooMany`.
    public func issue(
        for account: OwnerID,
        name: String,
        scopes: Set<Scope>,
        lifetimeMilliseconds: Int?
    ) async throws -> (token: APIToken, secret: APITokenSecret) {
        let now = clock.unixMilliseconds()
        let secret = APITokenSecret()
        let token = APIToken(
            id: APITokenID(),
            account: account,
            name: try AccountName(name).text,
            scopes: scopes,
            createdUnixMilliseconds: now,
            expiresUnixMilliseconds: lifetimeMilliseconds.map { now.addingReportingOverflow($0) }
                .map { $0.overflow ? Int.max : $0.partialValue }
        )
        guard try await store.add(token, secret: secret.hash, most: Self.mostOfAnAccount) else {
            throw PeopleError.tooMany(.tokens, limit: Self.mostOfAnAccount)
        }
        return (token, secret)
    }

    /// Throws `PeopleError.credentialRefused`.
    public func enter(with text: String) async throws -> Principal {
        guard let secret = APITokenSecret(text), let (token, account) = try await store.token(secret: secret.hash)
        else {
            throw PeopleError.credentialRefused
        }
        let now = clock.unixMilliseconds()
        if let end = token.expiresUnixMilliseconds, now >= end { throw PeopleError.credentialRefused }
        let isNoted = token.usedUnixMilliseconds.map { now - $0 < Self.useMilliseconds } ?? false
        if !isNoted { try await store.noteUse(of: token.id, unixMilliseconds: now) }
        return Principal(account, origin: .token(token.id), scopes: token.scopes)
    }
}
