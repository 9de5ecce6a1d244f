/// Lets in who has a token of the external issuer's. Whom it names gets an account of their own at first sight.
public struct ExternalSignIn: Sendable {
    private let verifier: ExternalTokenVerifier
    private let identities: any IdentityStore
    private let clock: PeopleClock

    /// - Parameter fetch: how the issuer's keys are fetched.
    public init(
        issuer: ExternalIssuer,
        identities: any IdentityStore,
        fetch: @escaping DocumentFetch,
        clock: PeopleClock
    ) {
        verifier = ExternalTokenVerifier(issuer: issuer, fetch: fetch, clock: clock)
        self.identities = identities
        self.clock = clock
    }

    /// Throws `PeopleError`: `externalTokenRefused`, `issuerUnreachable`, `credentialRefused` where the account is
    /// disabled, `tooMany` accounts.
    public func enter(with token: String) async throws -> Principal {
        let claims = try await verifier.verify(token)
        guard let issuer = claims.iss, let subject = claims.sub else {
            throw PeopleError.externalTokenRefused(.subject)
        }
        let account = try await identities.account(
            for: ExternalIdentity(issuer: issuer, subject: subject),
            name: claims.shownName,
            nowUnixMilliseconds: clock.unixMilliseconds(),
            most: Accounts.most
        )
        guard let account else { throw PeopleError.tooMany(.accounts, limit: Accounts.most) }
        guard !account.isDisabled else { throw PeopleError.credentialRefused }
        return Principal(account, origin: .external)
    }
}
