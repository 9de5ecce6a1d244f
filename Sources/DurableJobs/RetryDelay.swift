/// The pause before a job's next attempt: twice as long after each failure, half of it by chance, so that jobs that failed
/// together don't come back together.
public struct RetryDelay: Sendable {
    public var first: Duration
    public var longest: Duration
    /// In 0..<1; tests bring their own.
    var random: @Sendable () -> Double = { Double.random(in: 0..<1) }

    public init(first: Duration = .seconds(5), longest: Duration = .seconds(3600)) {
        self.first = first
        self.longest = longest
    }

    /// - Parameter attempts: that have failed, from 1 on.
    func pause(after attempts: Int) -> Duration {
        let ceiling = min(first * (1 << min(max(0, attempts - 1), 20)), longest)
        return ceiling * (0.5 + 0.5 * random())
    }
}
