public import RecipeDomain

/// Where API tokens are kept.
public protocol APITokenStore: Sendable {
    /// False where the account has `most` already.
    func add(_ token: APIToken, secret: SecretHash, most: Int) async throws -> Bool
    /// The oldest first.
    func tokens(of account: OwnerID) async throws -> [APIToken]
    /// False where the account has no such token.
    func revoke(_ token: APITokenID, of account: OwnerID) async throws -> Bool
}
