/// Keeps second requests to a small share of a role's calls, and sends none while its servers refuse for the rate.
struct HedgeAllowance: Sendable {
    /// Of the calls.
    static let largestShare = 0.08
    /// Seconds without a refusal before a second request is sent again.
    static let quietAfterRefusal = 5.0

    private var calls = 0
    private var taken = 0
    private var lastRefusal = -Double.infinity

    mutating func called() { calls += 1 }
    mutating func refused(at time: Double) { lastRefusal = time }

    /// Counts a second request if one may be sent now.
    mutating func take(at time: Double) -> Bool {
        guard time - lastRefusal >= Self.quietAfterRefusal,
            Double(taken + 1) <= Self.largestShare * Double(calls)
        else { return false }
        taken += 1
        return true
    }
}
