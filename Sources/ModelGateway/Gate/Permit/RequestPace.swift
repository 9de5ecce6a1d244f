/// When the next request to one address with one key may leave: what its replies announced, and how long they asked to wait.
struct RequestPace: Sendable {
    /// What had been spent just after a request, by which its reply is understood.
    struct Mark: Sendable {
        var requests = 0.0
        var tokens = 0.0
    }

    /// Seconds; doubles with each refusal in a row that announces nothing.
    private static let firstPause = 0.25
    private static let longestPause = 8.0
    /// A wait that is asked for and is no longer than this concerns the refused request only, where the pace is known.
    private static let shortWait = 1.5

    private var requests: PacedBucket?
    private var tokens: PacedBucket?
    private var pausedUntil = -Double.infinity
    private var pauses = 0

    /// Requests a second that were announced; nil where none were.
    var announcedRate: Double? { requests?.rate }

    func ready(tokens wanted: Int, at time: Double) -> Double {
        max(
            pausedUntil > time ? pausedUntil : time,
            requests?.ready(for: 1, at: time) ?? time,
            tokens?.ready(for: Double(wanted), at: time) ?? time
        )
    }

    mutating func spend(tokens wanted: Int, at time: Double) -> Mark {
        requests?.spend(1, at: time)
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

    mutating func answered(since start: Double) {
        if start >= pausedUntil { pauses = 0 }
    }

    /// - Parameter retryAfter: seconds that the server asked to wait.
    mutating func refused(_ limits: AnnouncedLimits, retryAfter: Double?, since start: Double, at time: Double) {
        requests?.refused(remaining: limits.requests?.remaining, at: time)
        let isPaced = requests != nil
        if let retryAfter {
            if !isPaced || retryAfter > Self.shortWait { pausedUntil = max(pausedUntil, time + retryAfter) }
        } else if !isPaced, start >= pausedUntil {
            var pause = Self.firstPause
            for _ in 0..<min(pauses, 5) { pause *= 2 }
            pauses += 1
            pausedUntil = time + min(pause, Self.longestPause)
        }
    }
}
