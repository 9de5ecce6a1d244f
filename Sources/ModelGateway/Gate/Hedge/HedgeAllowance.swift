/// Keeps second requests to a small share of a role's calls, and sends none while its servers refuse for the rate.
struct HedgeAllowance: Sendable {
    /// Of the calls.
    static let largestShare = 0.08

    private var calls = 0
    private var taken = 0
    private var refusals = Pressure(window: 5, share: 0.02, least: 2)

    mutating func called(at time: Double) {
        calls += 1
        refusals.send(at: time)
    }

    mutating func refused(at time: Double) { refusals.pushBack(at: time) }

    /// Counts a second request if one may be sent now.
    mutating func take(at time: Double) -> Bool {
        guard refusals.duration(at: time) == nil, Double(taken + 1) <= Self.largestShare * Double(calls)
        else { return false }
        taken += 1
        return true
    }
}
