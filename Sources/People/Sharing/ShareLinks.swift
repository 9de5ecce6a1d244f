public import RecipeDomain

/// Shares recipes by link.
public struct ShareLinks: Sendable {
    private let store: any ShareStore & ShareLookup
    private let clock: PeopleClock

    public init(store: any ShareStore & ShareLookup, clock: PeopleClock) {
        self.store = store
        self.clock = clock
    }

    /// A new link and the secret that stands in it, which can't be had again; nil where the owner has no such recipe.
    /// Throws `PeopleError.tooMany`, or the store's error.
    public func share(_ recipe: RecipeID, of owner: OwnerID) async throws -> (link: ShareLink, secret: Secret)? {
        let secret = Secret()
        let link = ShareLink(recipe: recipe, owner: owner, createdUnixMilliseconds: clock.unixMilliseconds())
        switch try await store.add(link, secret: secret.hash, most: ShareLink.mostOfARecipe) {
        case .added: return (link, secret)
        case .recipeMissing: return nil
        case .tooMany: throw PeopleError.tooMany(.shares, limit: ShareLink.mostOfARecipe)
        }
    }

    /// What is shared by a link with that text; nil where there is none, or it was revoked.
    public func follow(_ text: String) async throws -> ShareLink? {
        guard let secret = Secret(text) else { return nil }
        return try await store.share(secret: secret.hash)
    }
}
