import Foundation

/// The times that people's credentials are measured by.
public struct PeopleClock: Sendable {
    /// Milliseconds since 1970: for what is kept.
    public var unixMilliseconds: @Sendable () -> Int
    /// Time since some moment, never going back: for delays within this process.
    public var uptime: @Sendable () -> Duration
    /// Throws `CancellationError` once the caller is cancelled.
    public var sleep: @Sendable (Duration) async throws -> Void

    public init(
        unixMilliseconds: @escaping @Sendable () -> Int,
        uptime: @escaping @Sendable () -> Duration,
        sleep: @escaping @Sendable (Duration) async throws -> Void
    ) {
        self.unixMilliseconds = unixMilliseconds
        self.uptime = uptime
        self.sleep = sleep
    }

    public static func system() -> PeopleClock {
        let start = ContinuousClock.now
        return PeopleClock(
            unixMilliseconds: { Int(Date().timeIntervalSince1970 * 1000) },
            uptime: { ContinuousClock.now - start },
            sleep: { try await Task.sleep(for: $0) }
        )
    }
}
