/// How long a request is waited for before a second one is worth it (Dean and Barroso, The Tail at Scale, 2013).
struct HedgeThreshold: Sendable {
    /// Fewer answers say nothing.
    static let fewestAnswers = 8
    /// From so many answers on the tail itself is known; before, it is guessed from the median.
    static let answersForTail = 100
    static let tail = 0.95
    static let timesMedian = 1.6
    /// Seconds; no threshold is lower.
    static let floor = 1.0
    /// Seconds for which a threshold stands, since finding it means counting.
    private static let stands = 0.05

    private var found: (value: Double?, at: Double) = (nil, -Double.infinity)

    /// In seconds; nil where too little is known.
    mutating func value(_ book: LatencyBook, at time: Double) -> Double? {
        if time - found.at < Self.stands { return found.value }
        found = (Self.value(book, at: time), time)
        return found.value
    }

    private static func value(_ book: LatencyBook, at time: Double) -> Double? {
        guard book.answers >= fewestAnswers else { return nil }
        if book.answers >= answersForTail, let known = book.quantile(tail, at: time) { return max(floor, known) }
        return book.quantile(0.5, at: time).map { max(floor, timesMedian * $0) }
    }
}
