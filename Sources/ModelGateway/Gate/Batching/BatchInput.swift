import VideoWorkflow

/// One input of a request that takes many, remembered by itself.
struct BatchInput: Sendable, Hashable {
    var key: MemoKey
    var text: String
}

/// How inputs of one kind are asked about together.
struct BatchKind: Sendable {
    /// The role's first endpoint.
    var endpoint: ModelEndpoint
    /// The request for some inputs; its memo key isn't used.
    var request: @Sendable ([BatchInput]) throws -> GateRequest
    var envelope: @Sendable (_ body: [UInt8]) throws -> ProviderAnswer
    /// One answer for each input, in order, as it is to be remembered; throws `ShapeProblem`.
    var answers: @Sendable (_ content: [UInt8], _ count: Int) throws -> [[UInt8]]
}
