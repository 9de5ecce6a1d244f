/// Where the service's own keys are kept.
public protocol KeyStore: Sendable {
    /// The key of that name, made now where there is none; always the same then.
    func serviceKey(named name: String) async throws -> Secret
}
