import VideoWorkflow

/// One input of a request that takes many, remembered by itself.
struct BatchInput<Content: Sendable>: Sendable {
    var key: MemoKey
    var content: Content
}

/// How inputs of one kind are asked about together.
struct BatchKind<Content: Sendable>: Sendable {
    /// The role's first endpoint.
    var endpoint: ModelEndpoint
    /// The request for some inputs; its memo key isn't used.
    var request: @Sendable ([BatchInput<Content>]) throws -> GateRequest
    var envelope: @Sendable (_ body: [UInt8]) throws -> ProviderAnswer
    /// For each input, in order, what is to be remembered of it; nil where nothing is certain to be about it. Throws
    /// `ShapeProblem`.
    var answers: @Sendable (_ content: [UInt8], _ inputs: [BatchInput<Content>]) throws -> [[UInt8]?]
    /// Whether an answer of another shape is asked for again.
    var isRepeated: Bool
}
