/// Where identities of the external issuer meet accounts.
public protocol IdentityStore: Sendable {
    /// The account of that identity, made now where it has none: a member of its own, never the household. Nil where
    /// there are `most` accounts already.
    func account(for identity: ExternalIdentity, name: String, nowUnixMilliseconds: Int, most: Int) async throws
        -> Account?
}
