public import RecipeDomain

/// What came of sharing a recipe.
public enum ShareOutcome: Sendable, Hashable {
    case added
    /// The owner has no such recipe.
    case recipeMissing
    /// There are as many links to it as there may be.
    case tooMany
}

/// Where links to recipes are kept.
public protocol ShareStore: Sendable {
    func add(_ link: ShareLink, secret: SecretHash, most: Int) async throws -> ShareOutcome
    /// The oldest first.
    func shares(of recipe: RecipeID, owner: OwnerID) async throws -> [ShareLink]
    /// False where the owner has no such link.
    func revoke(_ share: ShareID, owner: OwnerID) async throws -> Bool
}
