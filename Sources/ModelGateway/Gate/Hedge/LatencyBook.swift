/// How long the answers of one endpoint take in one role, without the error of looking only at what is finished:
/// requests under way and requests given up count as having taken at least as long as they were waited for.
///
/// Quantiles are those of the product-limit estimate (Kaplan and Meier, 1958).
struct LatencyBook: Sendable {
    enum Ending: Sendable {
        case answered
        /// Given up while waiting: it would have taken longer.
        case givenUp
        /// Failed: says nothing about how long an answer takes.
        case failed
    }

    /// Older observations fade: beyond this weight everything known counts half.
    private static let longestMemory = 1000.0

    private var answered = LatencyHistogram()
    private var givenUp = LatencyHistogram()
    private var underWay: [Int: Double] = [:]
    private var nextID = 0

    /// Answers seen so far, faded ones included.
    private(set) var answers = 0

    mutating func begin(at time: Double) -> Int {
        nextID += 1
        underWay[nextID] = time
        return nextID
    }

    mutating func end(_ id: Int, at time: Double, _ ending: Ending) {
        guard let start = underWay.removeValue(forKey: id) else { return }
        switch ending {
        case .answered:
            answered.add(time - start)
            answers += 1
        case .givenUp: givenUp.add(time - start)
        case .failed: break
        }
        if answered.total + givenUp.total > Self.longestMemory {
            answered.halve()
            givenUp.halve()
        }
    }

    /// Seconds within which that share of answers come; nil where too little is known to say.
    func quantile(_ share: Double, at time: Double) -> Double? {
        var waiting = [Double](repeating: 0, count: LatencyHistogram.buckets)
        for start in underWay.values { waiting[LatencyHistogram.bucket(of: time - start)] += 1 }
        var atRisk = answered.total + givenUp.total + Double(underWay.count)
        var surviving = 1.0
        for bucket in waiting.indices {
            if answered.weights[bucket] > 0, atRisk > 0 {
                surviving *= max(0, 1 - answered.weights[bucket] / atRisk)
                if 1 - surviving >= share - 1e-9 { return LatencyHistogram.seconds(of: bucket) }
            }
            atRisk -= answered.weights[bucket] + givenUp.weights[bucket] + waiting[bucket]
            if atRisk <= 1e-9 { return nil }
        }
        return nil
    }
}
