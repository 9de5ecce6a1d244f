/// How a worker works; the defaults are right unless a setting says otherwise.
public struct JobWorkerSettings: Sendable {
    /// Attempts side by side.
    public var slots = 4
    /// Of those, at most so many of the bulk lane; kept below `slots`, but at least 1.
    public var bulkSlots = 2
    public var lease = Duration.seconds(30)
    /// Between two renewals.
    public var renewal = Duration.seconds(5)
    /// Between two looks at the store that nothing asked for.
    public var poll = Duration.seconds(2)
    /// Workers that may die while they have a job, before it is set aside.
    public var mostDeaths = 3
    public var delay = RetryDelay()
    /// How long finished jobs are kept.
    public var retention = Duration.seconds(30 * 86_400)

    public init() {}
}
