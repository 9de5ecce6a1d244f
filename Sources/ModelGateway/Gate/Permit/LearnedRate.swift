/// The rate at which a server lets requests in that announces no limit, found by being refused: it falls to what was let in,
/// and rises slowly while nothing is refused.
struct LearnedRate: Sendable {
    /// Seconds after which it is looked at again.
    private static let period = 1.0
    private static let rise = 1.02
    private static let caution = 0.97
    private static let lowest = 0.01

    /// Requests a second.
    private(set) var rate: Double
    private var next: Double
    private var periodStart: Double
    private var sent = 0
    private var refused = 0

    init(rate: Double, at time: Double) {
        self.rate = max(Self.lowest, rate)
        next = time + 1 / self.rate
        periodStart = time
    }

    func ready(at time: Double) -> Double { max(time, next) }

    mutating func spend(at time: Double) {
        look(at: time)
        sent += 1
        next = max(next, time) + 1 / rate
    }

    /// - Parameter start: when the refused request was sent; what was sent before the last look says nothing new.
    mutating func refuse(since start: Double, at time: Double) {
        if start >= periodStart { refused += 1 }
        look(at: time)
    }

    private mutating func look(at time: Double) {
        let elapsed = time - periodStart
        guard elapsed >= Self.period, sent > 0 else { return }
        if refused > 0 {
            rate *= max(0.5, 1 - Double(refused) / Double(max(sent, refused))) * Self.caution
        } else if Double(sent) >= 0.7 * rate * elapsed {
            rate *= Self.rise
        }
        rate = max(Self.lowest, rate)
        periodStart = time
        sent = 0
        refused = 0
    }
}
