/// A server's reply.
struct ModelReply: Sendable {
    var status: Int
    /// Lower-case names.
    var headers: [String: String]
    var body: [UInt8]
}

/// How long one attempt may take.
struct AttemptLimits: Sendable {
    /// Seconds from first to last.
    var total: Double
    /// Seconds between two parts of an answer that has begun.
    var idle: Double
}

/// One attempt: sends a body, gives the reply. Throws `ProviderProblem` where there was none, and `CancellationError`.
protocol ModelTransport: Sendable {
    /// - Parameter part: called with what the model has said so far, whenever there is more of a streamed answer.
    func send(
        _ body: RequestBody,
        to request: GateRequest,
        limits: AttemptLimits,
        part: @escaping @Sendable (_ content: String) -> Void
    ) async throws -> ModelReply
}
