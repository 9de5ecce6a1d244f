/// How long the answers of one endpoint take in one role, without the error of looking only at what is finished:
/// requests under way and requests given up count as having taken at least as long as they were waited for.
///
/// Quantiles are those of the product-limit estimate (Kaplan and Meier, 1958). Old requests are forgotten by when they were
/// sent, never by when they ended: of requests sent together the slow ones end last, and would weigh too much.
struct LatencyBook: Sendable {
    enum Ending: Sendable {
        case answered
        /// Given up while waiting: it would have taken longer.
        case givenUp
        /// Failed: says nothing about how long an answer takes.
        case failed
    }

    /// A request under way.
    struct Entry: Hashable, Sendable {
        fileprivate var number: Int
        fileprivate var cohort: Int
    }

    /// Requests sent one after another.
    private struct Cohort: Sendable {
        var answered = LatencyHistogram()
        var givenUp = LatencyHistogram()
        var underWay: [Int: Double] = [:]
        var begun = 0
    }

    /// Requests in a cohort; the last two are known.
    private static let cohortSize = 1000

    private var current = Cohort()
    private var previous = Cohort()
    private var cohort = 0
    private var nextNumber = 0

    /// Answers seen so far, forgotten ones included.
    private(set) var answers = 0

    mutating func begin(at time: Double) -> Entry {
        if current.begun >= Self.cohortSize {
            previous = current
            current = Cohort()
            cohort += 1
        }
        current.begun += 1
        nextNumber += 1
        current.underWay[nextNumber] = time
        return Entry(number: nextNumber, cohort: cohort)
    }

    mutating func end(_ entry: Entry, at time: Double, _ ending: Ending) {
        if ending == .answered { answers += 1 }
        switch cohort - entry.cohort {
        case 0: Self.end(entry, at: time, ending, in: &current)
        case 1: Self.end(entry, at: time, ending, in: &previous)
        default: break
        }
    }

    private static func end(_ entry: Entry, at time: Double, _ ending: Ending, in cohort: inout Cohort) {
        guard let start = cohort.underWay.removeValue(forKey: entry.number) else { return }
        switch ending {
        case .answered: cohort.answered.add(time - start)
        case .givenUp: cohort.givenUp.add(time - start)
        case .failed: break
        }
    }

    /// Seconds within which that share of answers come; nil where too little is known to say.
    func quantile(_ share: Double, at time: Double) -> Double? {
        var answered = current.answered.counts
        var atRisk = 0
        var leaving = [Int](repeating: 0, count: LatencyHistogram.buckets)
        for cohort in [current, previous] {
            for bucket in leaving.indices {
                leaving[bucket] += cohort.answered.counts[bucket] + cohort.givenUp.counts[bucket]
            }
            for start in cohort.underWay.values { leaving[LatencyHistogram.bucket(of: time - start)] += 1 }
            atRisk += cohort.answered.total + cohort.givenUp.total + cohort.underWay.count
        }
        for bucket in answered.indices { answered[bucket] += previous.answered.counts[bucket] }
        var surviving = 1.0
        for bucket in answered.indices where atRisk > 0 {
            if answered[bucket] > 0 {
                surviving *= 1 - Double(answered[bucket]) / Double(atRisk)
                if 1 - surviving >= share - 1e-9 { return LatencyHistogram.seconds(of: bucket) }
            }
            atRisk -= leaving[bucket]
        }
        return nil
    }
}
