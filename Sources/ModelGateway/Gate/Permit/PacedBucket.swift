/// A copy of the token bucket that a server keeps for a key, as far as its replies let one know it.
struct PacedBucket: Sendable {
    /// A little below what was announced, so that two clocks may differ.
    private static let caution = 0.995
    /// Of the bucket, kept so that requests may overtake one another.
    private static let reserve = 0.1

    /// A second, as announced.
    private(set) var rate: Double
    private var capacity: Double
    private var level: Double
    private var updated: Double
    /// False once the server refused although it had said there was more: it counts in shorter windows than it says.
    private var believesRemaining = true
    /// All that was ever spent.
    private(set) var spent = 0.0

    init(_ announced: AnnouncedLimits.Allowance, at time: Double) {
        rate = announced.limit / 60
        capacity = max(1, rate)
        level = capacity
        updated = time
    }

    /// When that much may be spent.
    func ready(for cost: Double, at time: Double) -> Double {
        let wanted = min(cost, capacity - margin) + margin
        let there = level(at: time)
        return there >= wanted - 1e-6 ? time : time + (wanted - there) / (rate * Self.caution)
    }

    mutating func spend(_ cost: Double, at time: Double) {
        level = level(at: time) - cost
        updated = time
        spent += cost
    }

    /// - Parameters:
    ///   - start: when the request was sent that was answered with it.
    ///   - spentThen: `spent` just after that request.
    mutating func learn(_ announced: AnnouncedLimits.Allowance, since start: Double, spentThen: Double, at time: Double)
    {
        rate = announced.limit / 60
        // A limit a day says so by how long it takes to come back.
        if let left = announced.remaining, let reset = announced.reset, reset >= 2, announced.limit - left >= 1 {
            rate = min(rate, (announced.limit - left) / reset)
        }
        guard let left = announced.remaining, believesRemaining else {
            capacity = max(1, rate)
            return
        }
        capacity = max(1, rate, capacity, left)
        // Since that request was let in, the bucket was refilled, and more was taken out.
        level = min(capacity, left + rate * (time - start) - (spent - spentThen))
        updated = time
    }

    /// A request was refused.
    /// - Parameter remaining: what the refusal said was left.
    mutating func refused(remaining: Double?, at time: Double) {
        if let remaining, remaining >= 1 {
            believesRemaining = false
            capacity = max(1, rate)
        }
        level = min(level(at: time), 0)
        updated = time
    }

    private var margin: Double { capacity >= 10 ? capacity * Self.reserve : 0 }

    private func level(at time: Double) -> Double {
        min(capacity, level + max(0, time - updated) * rate * Self.caution)
    }
}
