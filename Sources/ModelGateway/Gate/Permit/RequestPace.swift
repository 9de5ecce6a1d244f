/// When the next request to one address with one key may leave: what its replies announced, and how long they asked to wait.
struct RequestPace: Sendable {
    /// What had been spent just after a request, by which its reply is understood.
    struct Mark: Sendable {
        var requests = 0.0
        var tokens = 0.0
    }

    /// A wait that is asked for and is no longer than this concerns the refused request only.
    private static let shortWait = 1.5
    /// Seconds of refusals after which a rate is learnt from them; before, pauses may do.
    private static let patience = 1.5
    /// Seconds; doubles with each pause that was too short.
    private static let firstPause = 0.25
    private static let longestPause = 2.0

    private var requests: PacedBucket?
    private var tokens: PacedBucket?
    /// Where none is announced.
    private var learned: LearnedRate?
    private var pausedUntil = -Double.infinity
    private var pauses = 0

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
        if learned?.isForgotten(at: time) == true { learned = nil }
        if requests != nil {
            requests?.spend(1, at: time)
        } else {
            learned?.spend(at: time)
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

    /// - Parameters:
    ///   - retryAfter: seconds that the server asked to wait.
    ///   - pressure: seconds for which too many have been refused; nil where this one stands nearly alone.
    ///   - accepted: requests a second that were let in lately.
    mutating func refused(
        _ limits: AnnouncedLimits,
        retryAfter: Double?,
        pressure: Double?,
        accepted: Double,
        since start: Double,
        at time: Double
    ) {
        requests?.refused(remaining: limits.requests?.remaining, at: time)
        learned?.refuse(since: start, at: time)
        guard let pressure else { return pauses = 0 }
        if let retryAfter, retryAfter > Self.shortWait { pausedUntil = max(pausedUntil, time + retryAfter) }
        guard requests == nil, learned == nil else { return }
        if pressure >= Self.patience {
            learned = LearnedRate(rate: max(1, accepted), at: time)
            pauses = 0
        } else if start >= pausedUntil {
            pausedUntil = time + min(Self.longestPause, Self.firstPause * Double(1 << min(pauses, 8)))
            pauses += 1
        }
    }
}
