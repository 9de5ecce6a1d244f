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

    /// Without what stands in the recipe's file itself, so that no picture is in a page twice.
    var linkedSteps: [Int: String] { steps.filter { !$0.value.hasPrefix("data:") } }
}
