import Foundation

/// The clock of the gate; tests bring their own.
struct GateClock: Sendable {
    var now: @Sendable () -> Date
    /// Sleeps for seconds; throws `CancellationError`.
    var sleep: @Sendable (Double) async throws -> Void

    static let system = GateClock(now: { Date() }, sleep: { try await Task.sleep(for: .seconds($0)) })
}
