public import RecipeDomain

/// What a program presents instead of a person's password.
public struct APIToken: Sendable, Hashable {
    public var id: APITokenID
    public var account: OwnerID
    /// What its owner calls it; 1 to 64 characters.
    public var name: String
    public var scopes: Set<Scope>
    public var createdUnixMilliseconds: Int
    /// From then on it is refused; nil: never.
    public var expiresUnixMilliseconds: Int?
    /// To the hour; nil: never.
    public var usedUnixMilliseconds: Int?

    public init(
        id: APITokenID,
        account: OwnerID,
        name: String,
        scopes: Set<Scope>,
        createdUnixMilliseconds: Int,
        expiresUnixMilliseconds: Int?,
        usedUnixMilliseconds: Int? = nil
    ) {
        self.id = id
        self.account = account
        self.name = name
        self.scopes = scopes
        self.createdUnixMilliseconds = createdUnixMilliseconds
        self.expiresUnixMilliseconds = expiresUnixMilliseconds
        self.usedUnixMilliseconds = usedUnixMilliseconds
    }
}
