public import RecipeDomain

/// Turns what a request presents into the principal it is for.
public struct Authenticator: Sendable {
    private let household: OwnerID
    private let sessions: Sessions
    private let tokens: APITokens
    private let external: ExternalSignIn?

    /// - Parameter external: nil where there is no external issuer.
    public init(household: OwnerID, sessions: Sessions, tokens: APITokens, external: ExternalSignIn?) {
        self.household = household
        self.sessions = sessions
        self.tokens = tokens
        self.external = external
    }

    /// - Returns: nil where nothing was presented; `newSecret` is what the session's cookie must be set to, if anything.
    /// - Throws: `PeopleError`: `credentialRefused`, `externalTokenRefused`, `issuerUnreachable`, `tooMany`; or the store's
    ///   error.
    public func principal(for credential: Credential) async throws -> (principal: Principal, newSecret: Secret?)? {
        switch credential {
        case .none: return nil
        case .household: return (.household(household), nil)
        case .session(let secret): return try await sessions.enter(with: secret)
        case .bearer(let token):
            if let external, !token.text.hasPrefix(APITokenSecret.prefix) {
                return (try await external.enter(with: token.text), nil)
            }
            return (try await tokens.enter(with: token.text), nil)
        }
    }
}
