public import Testing

/// One thing every adapter of a port must do. An adapter's tests run all rules of its ports as arguments of one test,
/// each on a fresh adapter.
public struct ConformanceRule<Adapter: Sendable>: Sendable, CustomTestStringConvertible {
    /// A sentence about one behaviour.
    public let name: String
    /// Records an issue, or throws, where the adapter doesn't behave.
    public let check: @Sendable (Adapter) async throws -> Void

    public init(_ name: String, check: @escaping @Sendable (Adapter) async throws -> Void) {
        self.name = name
        self.check = check
    }

    public var testDescription: String { name }
}
