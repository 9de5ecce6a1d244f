/// The rate at which a server lets requests in that announces no limit, found by being refused: it falls to what was let in,
/// and rises slowly while nothing is refused.
struct LearnedRate: Sendable {
    /// Seconds after which it is looked at again.
    private static let period = 1.0
    private static let rise = 1.02
    /// After so many seconds without refusals the limit must have been lifted.
    private static let quiet = 5.0
    private static let quickRise = 1.25
    private static let forgotten = 30.0
    private static let caution = 0.97
    /// A smaller share of refusals happens to anybody.
    private static let smallShare = 0.02
    private static let lowest = 0.02

    /// Requests a second.
    private(set) var rate: Double
    private var next: Double
    private var periodStart: Double
    private var sent = 0
    private var refused = 0
    private var lastTrouble: Double

    init(rate: Double, at time: Double) {
        self.rate = max(Self.lowest, rate)
        next = time + 1 / self.rate
        periodStart = time
        lastTrouble = time
    }

    func isForgotten(at time: Double) -> Bool { time - lastTrouble > Self.forgotten }

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
        guard elapsed >= Self.period else { return }
        let share = Double(refused) / Double(max(1, sent, refused))
        if share > Self.smallShare {
            rate *= max(0.5, 1 - share) * Self.caution
            lastTrouble = time
        } else {
            rate *= time - lastTrouble > Self.quiet ? Self.quickRise : Self.rise
        }
        rate = min(max(Self.lowest, rate), Double(RefusingServerLimit.highest))
        next = min(next, time + 1 / rate)
        periodStart = time
        sent = 0
        refused = 0
    }
}
