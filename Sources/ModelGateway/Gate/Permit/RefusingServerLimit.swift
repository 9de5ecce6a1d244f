/// The limit for hosted models, which refuse what is too much, and at once: it starts high and doubles for as long as
/// nothing is refused; from the first refusal on it rises by one and falls by a tenth (AIMD, as in TCP).
struct RefusingServerLimit: Sendable {
    static let start = 64
    static let highest = 2048
    /// Seconds in which a refusal of what was sent last would be back.
    static let silence = 0.1

    private(set) var value = start
    private var isDoubling = true
    private var fullSince: Double?
    private var lastFall = -Double.infinity

    mutating func growth(at time: Double) -> Double? {
        guard isDoubling, value < Self.highest else { return nil }
        let since = fullSince ?? time
        fullSince = since
        guard time >= since + Self.silence else { return since + Self.silence }
        value = min(value * 2, Self.highest)
        fullSince = nil
        return time
    }

    mutating func answered(inFlight: Int) {
        if !isDoubling, inFlight * 2 >= value { value = min(value + 1, Self.highest) }
    }

    /// Of all that was sent before the limit last fell, none lets it fall again: they were too many together.
    mutating func pushedBack(since start: Double, at time: Double) {
        isDoubling = false
        guard start > lastFall else { return }
        lastFall = time
        value = max(1, Int(Double(value) * 0.9))
    }
}
