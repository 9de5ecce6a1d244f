/// How often a question is put again, and after how long: full jitter between 0 and a doubling ceiling, or what the server
/// asks for.
struct RetryPolicy: Sendable {
    /// In all, refusals for the rate not counted: the permit's pace answers those.
    var attempts = 5
    /// Refusals for the rate that one call puts up with.
    var refusals = 12
    /// Seconds.
    var firstCeiling = 0.5
    var lastCeiling = 8.0
    /// A longer wait asked for is not worth it.
    var longestWait = 60.0
    /// 0…1
    var random: @Sendable () -> Double = { Double.random(in: 0...1) }

    /// Seconds to wait before the next attempt; nil if there is to be none.
    /// - Parameters:
    ///   - failed: attempts that failed, refusals for the rate not counted.
    ///   - refused: refusals for the rate.
    func pause(afterFailed failed: Int, refused: Int, problem: ProviderProblem) -> Double? {
        guard problem.isTransient, failed < attempts, refused < refusals else { return nil }
        if let asked = problem.retryAfter {
            return asked <= longestWait ? asked + random() * 0.25 * max(asked, 0.1) : nil
        }
        let ceiling = firstCeiling * Double(1 << min(max(0, failed + refused - 1), 10))
        return random() * min(ceiling, lastCeiling)
    }
}
