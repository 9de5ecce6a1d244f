public import RecipeDomain

/// Leave to read one recipe, for whoever has the link; taken back by revoking it. Its secret is shown once, in the link.
public struct ShareLink: Sendable, Hashable {
    public var id: ShareID
    public var recipe: RecipeID
    public var owner: OwnerID
    public var createdUnixMilliseconds: Int

    public static let mostOfARecipe = 20

    public init(id: ShareID = ShareID(), recipe: RecipeID, owner: OwnerID, createdUnixMilliseconds: Int) {
        self.id = id
        self.recipe = recipe
        self.owner = owner
        self.createdUnixMilliseconds = createdUnixMilliseconds
    }
}
