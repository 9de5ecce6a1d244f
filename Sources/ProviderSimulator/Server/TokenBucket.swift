/// Tokens that come at a steady rate and are taken at will, up to a capacity of one second's.
struct TokenBucket: Sendable {
    /// At least 1.
    let capacity: Double
    let perSecond: Double
    private var level: Double
    private var filled: ContinuousClock.Instant

    init(perMinute: Int, now: ContinuousClock.Instant) {
        perSecond = Double(max(1, perMinute)) / 60
        capacity = max(1, perSecond)
        level = capacity
        filled = now
    }

    private mutating func fill(_ now: ContinuousClock.Instant) {
        guard now > filled else { return }
        let passed = (now - filled).seconds
        level = min(capacity, level + passed * perSecond)
        filled = now
    }

    /// Seconds until `amount` can be taken, 0 if at once. An amount above the capacity waits for a full bucket.
    mutating func wait(for amount: Double, now: ContinuousClock.Instant) -> Double {
        fill(now)
        return max(0, (min(amount, capacity) - level) / perSecond)
    }

    mutating func take(_ amount: Double) { level -= amount }

    /// What is left, and the seconds until the bucket is full.
    var remaining: Int { Int(max(0, level)) }
    var reset: Double { max(0, (capacity - level) / perSecond) }
}

extension Duration {
    var seconds: Double { Double(components.seconds) + Double(components.attoseconds) / 1e18 }
}
