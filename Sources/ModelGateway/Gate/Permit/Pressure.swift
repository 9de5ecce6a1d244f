/// Tells requests that are pushed back one by one, as happens to anybody, from a server that has too much to do.
struct Pressure: Sendable {
    /// Seconds that are looked at.
    private let window: Double
    /// Of the requests sent in the window, so many pushed back are too many, and never fewer than `least`.
    private let share: Double
    private let least: Int
    /// Times that are kept; more say nothing more.
    private static let most = 4096

    private var sent: [Double] = []
    private var pushedBack: [Double] = []
    private var since: Double?

    init(window: Double, share: Double, least: Int) {
        self.window = window
        self.share = share
        self.least = least
    }

    mutating func send(at time: Double) {
        sent.append(time)
        if sent.count > Self.most { sent.removeFirst(Self.most / 2) }
    }

    mutating func pushBack(at time: Double) {
        pushedBack.append(time)
        if pushedBack.count > Self.most { pushedBack.removeFirst(Self.most / 2) }
        look(at: time)
    }

    /// Seconds for which too many have been pushed back; nil where they aren't too many.
    mutating func duration(at time: Double) -> Double? {
        look(at: time)
        return since.map { time - $0 }
    }

    /// Requests a second that were sent in the window and not pushed back.
    func accepted(at time: Double) -> Double {
        let start = time - window
        return max(0, Double(sent.count { $0 > start } - pushedBack.count { $0 > start }) / window)
    }

    private mutating func look(at time: Double) {
        let start = time - window
        let pushes = pushedBack.count { $0 > start }
        if pushes == 0 { pushedBack.removeAll(keepingCapacity: true) }
        let isReal = pushes >= least && Double(pushes) >= share * Double(sent.count { $0 > start })
        since = isReal ? since ?? time : nil
    }
}
