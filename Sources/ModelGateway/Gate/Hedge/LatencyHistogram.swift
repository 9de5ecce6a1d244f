import Foundation

/// Counts by duration, in buckets 2 % wide from a millisecond to 1,000 s.
struct LatencyHistogram: Sendable {
    static let buckets = 698
    private static let first = 0.001
    private static let step = log(1.02)

    private(set) var counts = [Int](repeating: 0, count: buckets)
    private(set) var total = 0

    mutating func add(_ seconds: Double) {
        counts[Self.bucket(of: seconds)] += 1
        total += 1
    }

    static func bucket(of seconds: Double) -> Int {
        guard seconds > first else { return 0 }
        return min(buckets - 1, Int(min(log(seconds / first) / step, 1e6)))
    }

    /// The middle of a bucket, in seconds.
    static func seconds(of bucket: Int) -> Double { first * exp(step * (Double(bucket) + 0.5)) }
}
