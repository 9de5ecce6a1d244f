/// The limit for models at private addresses, which let what is too much wait instead of refusing it: it rises for as
/// long as more requests at once bring more answers a second.
///
/// By Little's law the answers a second are requests under way ÷ latency. So if a limit `g` times as high makes answers
/// nearly `g` times as slow, nothing was won, and the step is taken back.
struct QueueingServerLimit: Sendable {
    static let start = 2
    static let highest = 64
    /// Answers after which a step that was taken back is tried again.
    static let answersUntilNextTry = 64
    /// Answers by which a limit is judged.
    private static let fewest = 8

    private(set) var value = start
    /// Of answers to requests sent since the limit last changed.
    private var latencies: [Double] = []
    private var changed = -Double.infinity
    private var before: (value: Int, latency: Double)?
    private var answersToWait = 0
    private var toSkip = 0

    mutating func answered(since start: Double, at time: Double, inFlight: Int) {
        if answersToWait > 0 { answersToWait -= 1 }
        guard start >= changed, inFlight >= value else { return }
        // The first ones find the queue of the limit before.
        guard toSkip == 0 else { return toSkip -= 1 }
        latencies.append(time - start)
        guard latencies.count >= max(Self.fewest, value) else { return }
        let latency = latencies.sorted()[latencies.count / 2]
        latencies = []
        if let before, value > before.value {
            let growth = Double(value) / Double(before.value)
            if latency > before.latency * (1 + (growth - 1) / 2) {
                change(to: before.value, at: time)
                self.before = nil
                answersToWait = Self.answersUntilNextTry
                return
            }
        }
        guard answersToWait == 0, value < Self.highest else { return }
        before = (value, latency)
        change(to: min(value * 2, Self.highest), at: time)
    }

    mutating func pushedBack(since start: Double, at time: Double) {
        guard start > changed else { return }
        before = nil
        answersToWait = Self.answersUntilNextTry
        change(to: max(1, Int(Double(value) * 0.9)), at: time)
    }

    private mutating func change(to value: Int, at time: Double) {
        self.value = value
        changed = time
        latencies = []
        toSkip = value
    }
}
