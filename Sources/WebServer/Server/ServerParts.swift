public import RecipeDomain
public import VideoWorkflow

/// What the server works with; the composition root fills it.
public struct ServerParts: Sendable {
    public var videos: any VideoLibrary
    public var recipes: any RecipeLibrary & RecipeEditing & RecipeDeleting
    public var feed: any EventFeed
    public var hub: EventHub
    public var objects: any ObjectStore
    /// The pictures that a page of the recipe holds.
    public var pictures: @Sendable (StoredRecipe) async throws -> RecipePictures
    /// Sees to it that the files of what was deleted go, too.
    public var removeOrphans: @Sendable () async throws -> Void
    public var version: String
    var cache = RecipeCache()

    public init(
        videos: any VideoLibrary,
        recipes: any RecipeLibrary & RecipeEditing & RecipeDeleting,
        feed: any EventFeed,
        hub: EventHub,
        objects: any ObjectStore,
        pictures: @escaping @Sendable (StoredRecipe) async throws -> RecipePictures,
        removeOrphans: @escaping @Sendable () async throws -> Void,
        version: String
    ) {
        (self.videos, self.recipes, self.feed, self.hub, self.objects) = (videos, recipes, feed, hub, objects)
        (self.pictures, self.removeOrphans, self.version) = (pictures, removeOrphans, version)
    }
}
