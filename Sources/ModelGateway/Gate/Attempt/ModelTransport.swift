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
    /// - Parameter begun: called when the first part of a streamed answer has come.
    func send(
        _ body: [UInt8],
        to request: GateRequest,
        limits: AttemptLimits,
        begun: @escaping @Sendable () -> Void
    ) async throws -> ModelReply
}
