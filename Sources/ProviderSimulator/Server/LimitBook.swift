import Synchronization

/// The token buckets of every key.
final class LimitBook: Sendable {
    /// What a call gets: whether it may pass, what to tell its caller, and how long to wait if it may not.
    struct Verdict: Sendable {
        var headers: [(name: String, value: String)] = []
        /// Seconds; nil: it may pass.
        var wait: Double?
    }

    private struct Buckets {
        var requests: TokenBucket?
        var tokens: TokenBucket?
    }

    /// Keys remembered at most; later ones share the last bucket.
    private static let mostKeys = 1_000

    private let limit: AnnouncedLimit?
    private let buckets = Mutex<[String: Buckets]>([:])

    init(_ limit: AnnouncedLimit?) { self.limit = limit }

    func reset() { buckets.withLock { $0 = [:] } }

    func ask(key: String, tokens: Int, now: ContinuousClock.Instant) -> Verdict {
        guard let limit else { return Verdict() }
        return buckets.withLock { books in
            let key = books.count < Self.mostKeys || books[key] != nil ? key : ""
            var own =
                books[key]
                ?? Buckets(
                    requests: limit.requestsPerMinute.map { TokenBucket(perMinute: $0, now: now) },
                    tokens: limit.tokensPerMinute.map { TokenBucket(perMinute: $0, now: now) }
                )
            let wait = max(
                own.requests?.wait(for: 1, now: now) ?? 0,
                own.tokens?.wait(for: Double(tokens), now: now) ?? 0
            )
            if wait == 0 {
                own.requests?.take(1)
                own.tokens?.take(Double(tokens))
            }
            books[key] = own
            return Verdict(headers: headers(own, limit), wait: wait > 0 ? wait : nil)
        }
    }

    private func headers(_ own: Buckets, _ limit: AnnouncedLimit) -> [(name: String, value: String)] {
        guard limit.isAnnounced else { return [] }
        return [(own.requests, limit.requestsPerMinute, "requests"), (own.tokens, limit.tokensPerMinute, "tokens")]
            .flatMap { bucket, perMinute, name -> [(name: String, value: String)] in
                guard let bucket, let perMinute else { return [] }
                return [
                    ("x-ratelimit-limit-\(name)", "\(perMinute)"),
                    ("x-ratelimit-remaining-\(name)", "\(bucket.remaining)"),
                    ("x-ratelimit-reset-\(name)", Self.span(bucket.reset)),
                ]
            }
    }

    /// As OpenAI writes it: "120ms", "1.5s", "6m0s", "1h0m0s".
    static func span(_ seconds: Double) -> String {
        let milliseconds = Int((seconds * 1000).rounded(.up))
        if milliseconds < 1000 { return "\(milliseconds)ms" }
        let hours = milliseconds / 3_600_000
        let minutes = milliseconds / 60_000 % 60
        let rest = milliseconds % 60_000
        var text = hours > 0 ? "\(hours)h\(minutes)m" : minutes > 0 ? "\(minutes)m" : ""
        text += "\(rest / 1000)"
        if rest % 1000 > 0 {
            var digits = "\(rest % 1000 + 1000)".dropFirst()
            while digits.last == "0" { digits.removeLast() }
            text += ".\(digits)"
        }
        return text + "s"
    }
}
