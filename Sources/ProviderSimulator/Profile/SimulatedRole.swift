/// What a call is for, as the simulator sees it from the request alone.
public enum SimulatedRole: String, Sendable, CaseIterable, Hashable, Codable {
    /// A chat call that shows images and doesn't ask for a recipe.
    case vision
    /// Any other chat call; a recipe call stays one when frames travel with it.
    case text
    case speech
    case embedding
}
