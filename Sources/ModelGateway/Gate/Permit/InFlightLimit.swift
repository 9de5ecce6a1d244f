/// How many requests may be under way at once, learnt from what happens to them.
enum InFlightLimit: Sendable {
    case refusing(RefusingServerLimit)
    case queueing(QueueingServerLimit)

    var value: Int {
        switch self {
        case .refusing(let limit): limit.value
        case .queueing(let limit): limit.value
        }
    }

    /// All are under way, and more are wanted: when there may be more though nobody has answered; nil for never.
    mutating func growth(at time: Double) -> Double? {
        guard case .refusing(var limit) = self else { return nil }
        defer { self = .refusing(limit) }
        return limit.growth(at: time)
    }

    /// - Parameters:
    ///   - start: when it was sent.
    ///   - inFlight: requests under way, this one included.
    mutating func answered(since start: Double, at time: Double, inFlight: Int) {
        switch self {
        case .refusing(var limit):
            limit.answered(inFlight: inFlight)
            self = .refusing(limit)
        case .queueing(var limit):
            limit.answered(since: start, at: time, inFlight: inFlight)
            self = .queueing(limit)
        }
    }

    /// The server refused for load, or did not answer in time.
    mutating func pushedBack(since start: Double, at time: Double) {
        switch self {
        case .refusing(var limit):
            limit.pushedBack(since: start, at: time)
            self = .refusing(limit)
        case .queueing(var limit):
            limit.pushedBack(since: start, at: time)
            self = .queueing(limit)
        }
    }
}
