/// Where API tokens are found.
public protocol APITokenLookup: Sendable {
    /// Expired or not, with its account; nil where the account is disabled.
    func token(secret: SecretHash) async throws -> (APIToken, Account)?
    func noteUse(of token: APITokenID, unixMilliseconds: Int) async throws
}
