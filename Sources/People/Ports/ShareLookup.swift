/// Where links to recipes are followed.
public protocol ShareLookup: Sendable {
    /// Nil where it was revoked, or its owner disabled.
    func share(secret: SecretHash) async throws -> ShareLink?
}
