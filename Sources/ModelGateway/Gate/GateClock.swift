import Foundation

/// The clocks of the gate; tests bring their own.
struct GateClock: Sendable {
    /// The wall clock: for the ledger, and for dates that servers name.
    var now: @Sendable () -> Date
    /// Monotonic seconds from any origin: ages, pauses, deadlines.
    var seconds: @Sendable () -> Double
    /// The same for a moment of the system's clock.
    var secondsAt: @Sendable (ContinuousClock.Instant) -> Double
    /// Sleeps until `seconds` has reached a time; throws `CancellationError`.
    var sleep: @Sendable (_ until: Double) async throws -> Void

    static func system() -> GateClock {
        let origin = ContinuousClock.now
        let secondsAt: @Sendable (ContinuousClock.Instant) -> Double = { ($0 - origin) / .seconds(1) }
        return GateClock(
            now: { Date() },
            seconds: { secondsAt(.now) },
            secondsAt: secondsAt,
            sleep: { try await Task.sleep(until: origin + .seconds(min($0, 1e9)), clock: .continuous) }
        )
    }
}
