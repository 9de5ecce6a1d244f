/// A recipe that was read from a file. A person chose it, so its lines count as given.
public struct ImportedRecipe: Hashable, Sendable {
    public var recipe: Recipe
    /// The video or page it came from, where the file names one.
    public var video: VideoReference?
    /// Its picture, an http, https or data URL, where the file names one. It is never fetched here.
    public var image: String?

    public init(recipe: Recipe, video: VideoReference? = nil, image: String? = nil) {
        self.recipe = recipe
        self.video = video
        self.image = image
    }
}

/// How much of a file is taken over. What is longer is cut there, with a note on the recipe.
enum ImportLimits {
    /// Bytes of UTF-8; a longer file is refused.
    static let fileBytes = 5_000_000
    static let recipes = 100
    static let ingredients = 500
    static let steps = 500
    static let listItems = 100
    /// Characters of one line or step.
    static let text = 4000
}
