import Hummingbird
public import RecipeDomain

/// On whose behalf a request is answered. Everything that is read or written is this owner's; nothing else is asked.
public struct Caller: Sendable, Hashable {
    public enum Scope: String, Sendable, Hashable, CaseIterable, Codable {
        case read, write, admin
    }

    public var owner: OwnerID
    public var scopes: Set<Scope>

    public init(owner: OwnerID, scopes: Set<Scope>) {
        (self.owner, self.scopes) = (owner, scopes)
    }

    func may(_ right: Route.Right) -> Bool {
        switch right {
        case .anyone: true
        case .read: scopes.contains(.read)
        case .write: scopes.contains(.write)
        case .administer: scopes.contains(.admin)
        }
    }
}

/// Tells who sends a request.
protocol Doorkeeper: Sendable {
    /// nil where nobody is signed in. Throws `Problem` where the request may not come in at all.
    func caller(of request: Request) async throws -> Caller?
}
