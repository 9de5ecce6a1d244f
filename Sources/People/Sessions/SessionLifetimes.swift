/// How long sessions and their secrets are good for.
public struct SessionLifetimes: Sendable, Hashable {
    /// Unused so long, it is over.
    public var idleMilliseconds = 30 * day
    /// However much it is used.
    public var absoluteMilliseconds = 180 * day
    /// After so long the secret is replaced by a new one.
    public var rotationMilliseconds = day
    /// So long the secret before is still good after the new one was used: requests that were under way.
    public var graceMilliseconds = 60_000
    /// Uses closer together than this are not written down.
    public var useMilliseconds = 5 * 60_000

    private static let day = 86_400_000

    public init() {}
}
