public import RecipeDomain

/// For whom a request is made, and what it may do. Everything is read and written for its owner only.
public struct Principal: Sendable, Hashable {
    /// How it came in.
    public enum Origin: Sendable, Hashable {
        /// From this machine, where nobody signs in.
        case household
        case session(SessionID)
        case token(APITokenID)
        /// With a token of the external issuer's.
        case external
    }

    public let owner: OwnerID
    public let origin: Origin
    private let scopes: Set<Scope>

    /// Whoever uses this machine.
    public static func household(_ owner: OwnerID) -> Principal {
        Principal(owner: owner, origin: .household, scopes: Scope.admin.included)
    }

    /// - Parameter scopes: what the credential is good for; never more than the account's role allows today.
    init(_ account: Account, origin: Origin, scopes: Set<Scope> = Scope.admin.included) {
        let granted = scopes.reduce(into: Set<Scope>()) { $0.formUnion($1.included) }
        self.init(owner: account.id, origin: origin, scopes: granted.intersection(account.role.scopes))
    }

    private init(owner: OwnerID, origin: Origin, scopes: Set<Scope>) {
        self.owner = owner
        self.origin = origin
        self.scopes = scopes
    }

    public func may(_ scope: Scope) -> Bool { scopes.contains(scope) }
}

extension AccountRole {
    fileprivate var scopes: Set<Scope> {
        switch self {
        case .administrator: Scope.admin.included
        case .member: Scope.write.included
        }
    }
}
