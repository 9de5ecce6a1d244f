/// When the next request to one address with one key may leave: what its replies announced, and how long they asked to wait.
struct RequestPace: Sendable {
    /// What had been spent just after a request, by which its reply is understood.
    struct Mark: Sendable {
        var requests = 0.0
        var tokens = 0.0
    }

    /// A wait that is asked for and is no longer than this concerns the refused request only.
    private static let shortWait = 1.5
    private static let mostRecent = 4096

    private var requests: PacedBucket?
    private var tokens: PacedBucket?
    /// Where none is announced.
    private var learned: LearnedRate?
    /// When requests left in the last second, until a rate is known.
    private var recent: [Double] = []
    private var pausedUntil = -Double.infinity

    /// Requests a second that were announced; nil where none were.
    var announcedRate: Double? { requests?.rate }

    func ready(tokens wanted: Int, at time: Double) -> Double {
        max(
            pausedUntil > time ? pausedUntil : time,
            requests?.ready(for: 1, at: time) ?? learned?.ready(at: time) ?? time,
            tokens?.ready(for: Double(wanted), at: time) ?? time
        )
    }

    mutating func spend(tokens wanted: Int, at time: Double) -> Mark {
        if requests != nil {
            requests?.spend(1, at: time)
        } else if learned != nil {
            learned?.spend(at: time)
        } else {
            recent.append(time)
            if recent.count > Self.mostRecent { recent.removeFirst(Self.mostRecent / 2) }
        }
        tokens?.spend(Double(wanted), at: time)
        return Mark(requests: requests?.spent ?? 0, tokens: tokens?.spent ?? 0)
    }

    mutating func learn(_ limits: AnnouncedLimits, since start: Double, mark: Mark, at time: Double) {
        if let announced = limits.requests {
            var bucket = requests ?? PacedBucket(announced, at: time)
            bucket.learn(announced, since: start, spentThen: mark.requests, at: time)
            requests = bucket
        }
        if let announced = limits.tokens {
            var bucket = tokens ?? PacedBucket(announced, at: time)
            bucket.learn(announced, since: start, spentThen: mark.tokens, at: time)
            tokens = bucket
        }
    }

    /// - Parameter retryAfter: seconds that the server asked to wait.
    mutating func refused(_ limits: AnnouncedLimits, retryAfter: Double?, since start: Double, at time: Double) {
        if let retryAfter, retryAfter > Self.shortWait { pausedUntil = max(pausedUntil, time + retryAfter) }
        if requests != nil {
            requests?.refused(remaining: limits.requests?.remaining, at: time)
        } else if learned != nil {
            learned?.refuse(since: start, at: time)
        } else {
            learned = LearnedRate(rate: Double(max(1, recent.count { $0 > time - 1 })), at: time)
            recent = []
        }
    }
}
