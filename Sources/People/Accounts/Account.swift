public import RecipeDomain

/// Somebody who owns things here.
public struct Account: Sendable, Hashable {
    /// The owner of what is theirs.
    public var id: OwnerID
    /// As it is shown.
    public var name: String
    public var role: AccountRole
    /// Neither signs in nor is let in by any session, token or share link.
    public var isDisabled: Bool
    /// Whether it signs in with a token of the external issuer's instead of a password.
    public var isExternal: Bool
    public var createdUnixMilliseconds: Int

    public init(
        id: OwnerID,
        name: String,
        role: AccountRole,
        isDisabled: Bool = false,
        isExternal: Bool = false,
        createdUnixMilliseconds: Int
    ) {
        self.id = id
        self.name = name
        self.role = role
        self.isDisabled = isDisabled
        self.isExternal = isExternal
        self.createdUnixMilliseconds = createdUnixMilliseconds
    }
}
