/// What was asked in one role. `asked` is the sum of the others and of what is still being answered.
public struct RoleCounts: Sendable, Hashable, Codable {
    public var asked = 0
    /// Good answers, sent whole.
    public var answered = 0
    /// Faults and bad requests, but for 429s.
    public var failed = 0
    /// The client went away before the answer.
    public var cancelled = 0
    /// Answered 429: by the limit, a burst or a fault.
    public var rateLimited = 0
    public var tokensIn = 0
    public var tokensOut = 0
    /// Seconds of sound.
    public var audioSeconds = 0.0
    /// What the calls would have cost, in thousandths of a microdollar. Calls that the client left cost their prompt.
    public var nanoUSD = 0

    public init() {}

    /// What the calls would have cost, in millionths of a US dollar, at gpt-4o-mini's prices.
    public var costMicroUSD: Int { (nanoUSD + 999) / 1000 }

    public var inFlight: Int { asked - answered - failed - cancelled - rateLimited }

    static func += (sum: inout RoleCounts, more: RoleCounts) {
        sum.asked += more.asked
        sum.answered += more.answered
        sum.failed += more.failed
        sum.cancelled += more.cancelled
        sum.rateLimited += more.rateLimited
        sum.tokensIn += more.tokensIn
        sum.tokensOut += more.tokensOut
        sum.audioSeconds += more.audioSeconds
        sum.nanoUSD += more.nanoUSD
    }
}
