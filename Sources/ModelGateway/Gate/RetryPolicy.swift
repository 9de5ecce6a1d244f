/// The only owner of retries: full jitter between 0 and a doubling ceiling, or what the server asks for.
struct RetryPolicy: Sendable {
    var attempts = 4
    /// Seconds.
    var firstCeiling = 0.5
    var lastCeiling = 8.0
    /// A longer wait asked for is not worth it.
    var longestWait = 60.0
    /// 0…1
    var random: @Sendable () -> Double = { Double.random(in: 0...1) }

    /// Seconds to wait before the next attempt; nil if there is to be none.
    func pause(after attempt: Int, problem: ProviderProblem) -> Double? {
        guard problem.isTransient, attempt < attempts else { return nil }
        if let asked = problem.retryAfter {
            return asked <= longestWait ? asked + random() * 0.25 * max(asked, 0.1) : nil
        }
        var ceiling = firstCeiling
        for _ in 1..<attempt { ceiling *= 2 }
        return random() * min(ceiling, lastCeiling)
    }
}
