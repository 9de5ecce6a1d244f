/// What is known of a metric before it is first counted: the words that stand beside it, and its buckets.
public struct MetricDescription: Sendable {
    /// As the metric is made: without `_total` and `_seconds`.
    public var label: String
    public var help: String
    /// Upper bounds of a histogram's buckets, ascending, in its base unit.
    public var buckets: [Double]

    /// From a hundredth of a second to ten minutes.
    public static let secondsOfWork: [Double] = [0.01, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30, 60, 120, 300, 600]
    /// From a thousandth of a second to ten.
    public static let secondsOfAnswer: [Double] = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 10]

    public init(_ label: String, _ help: String, buckets: [Double] = Self.secondsOfWork) {
        (self.label, self.help, self.buckets) = (label, help, buckets)
    }
}
