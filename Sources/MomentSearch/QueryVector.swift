/// What a query means, as a model has it.
public struct QueryVector: Sendable, Hashable {
    /// The model's name; only vectors of the same are compared.
    public var model: String
    public var components: [Float]

    public init(model: String, components: [Float]) { (self.model, self.components) = (model, components) }
}
