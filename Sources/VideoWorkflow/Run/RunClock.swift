public import Foundation

/// The clocks a run reads; tests inject their own.
public struct RunClock: Sendable {
    /// Monotonic seconds from any origin.
    public var seconds: @Sendable () -> Double
    /// The wall clock.
    public var now: @Sendable () -> Date

    public init(seconds: @escaping @Sendable () -> Double, now: @escaping @Sendable () -> Date) {
        self.seconds = seconds
        self.now = now
    }

    public static func system() -> RunClock {
        let origin = ContinuousClock.now
        return RunClock(
            seconds: {
                let elapsed = ContinuousClock.now - origin
                return Double(elapsed.components.seconds) + Double(elapsed.components.attoseconds) * 1e-18
            },
            now: { Date() }
        )
    }
}

extension Date {
    /// Milliseconds since 1970.
    public var unixMilliseconds: Int { Int((timeIntervalSince1970 * 1000).rounded()) }
}
