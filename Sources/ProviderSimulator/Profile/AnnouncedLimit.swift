/// What a key may ask for in a minute, kept as token buckets with the capacity of one second (a sixtieth of it, at least
/// one request).
public struct AnnouncedLimit: Sendable, Hashable {
    /// Requests a minute, of all roles together; nil: as many as come.
    public var requestsPerMinute: Int?
    /// Tokens a minute: those of the prompt and the most that the answer may have; nil: as many as come.
    public var tokensPerMinute: Int?
    /// Whether `x-ratelimit-*`, `Retry-After` and `retry-after-ms` tell of it.
    public var isAnnounced: Bool

    public init(requestsPerMinute: Int? = nil, tokensPerMinute: Int? = nil, isAnnounced: Bool = true) {
        self.requestsPerMinute = requestsPerMinute
        self.tokensPerMinute = tokensPerMinute
        self.isAnnounced = isAnnounced
    }
}
