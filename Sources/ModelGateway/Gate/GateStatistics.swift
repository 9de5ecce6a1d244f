public import VideoWorkflow

/// What was sent to one endpoint in one role since the gateway was made.
public struct GateStatistics: Sendable, Hashable, Codable {
    public var role: ModelRole
    public var host: String
    public var model: String
    public var region: String?
    /// Calls that neither the memo nor a call under way could answer, counted where they were sent first.
    public var needed = 0
    /// Requests that left.
    public var sent = 0
    public var answered = 0
    /// Requests that failed, refusals for the rate not counted.
    public var failed = 0
    /// Requests refused for the rate (status 429).
    public var rateLimited = 0
    /// Requests given up after they had left, since another was quicker or nobody waited any more.
    public var givenUp = 0
    /// Requests sent because one before had failed, been refused or was not usable.
    public var retries = 0
    /// Second requests sent because a first one was slow.
    public var hedges = 0
    /// Of those, answered first.
    public var hedgeWins = 0

    init(_ endpoint: ModelEndpoint) {
        role = endpoint.role
        host = endpoint.host
        model = endpoint.model
        region = endpoint.region
    }
}
