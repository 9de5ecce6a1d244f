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

    /// Only what lies elsewhere, for data that stands in a page beside the pictures themselves.
    var linked: RecipePictures {
        RecipePictures(
            cover: cover.flatMap { $0.hasPrefix("data:") ? nil : $0 },
            steps: steps.filter { !$0.value.hasPrefix("data:") }
        )
    }
}
