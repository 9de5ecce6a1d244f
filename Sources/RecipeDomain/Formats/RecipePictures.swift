/// The pictures of a recipe, as formats that can show them name them: http, https or data URLs.
public struct RecipePictures: Hashable, Sendable {
    /// Of the finished dish.
    public var cover: String?
    /// By the index of the step.
    public var steps: [Int: String]

    public init(cover: String? = nil, steps: [Int: String] = [:]) {
        self.cover = cover
        self.steps = steps
    }

    /// With those stills only that lie elsewhere, for data in a page that shows the others itself. The cover stays, so that
    /// who imports the page has a picture.
    var forPageData: RecipePictures {
        RecipePictures(cover: cover, steps: steps.filter { !$0.value.hasPrefix("data:") })
    }
}
