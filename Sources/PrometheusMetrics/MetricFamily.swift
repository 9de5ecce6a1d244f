/// One metric with all its series, as the text format has them.
public struct MetricFamily: Sendable, Hashable {
    public enum Kind: String, Sendable, Hashable { case counter, gauge, histogram }

    /// A label and its value: values come from a small fixed set, never from what people or servers say.
    public typealias Labels = [Label]

    public struct Label: Sendable, Hashable, Comparable {
        public var name: String
        public var value: String

        public init(_ name: String, _ value: String) { (self.name, self.value) = (name, value) }

        public static func < (one: Label, other: Label) -> Bool {
            (one.name, one.value) < (other.name, other.value)
        }
    }

    public struct Sample: Sendable, Hashable {
        /// What follows the family's name: "_sum", "_bucket"; mostly nothing.
        public var suffix: String
        public var labels: Labels
        public var value: Double

        public init(_ value: Double, _ labels: Labels = [], suffix: String = "") {
            (self.value, self.labels, self.suffix) = (value, labels, suffix)
        }
    }

    /// In base units, counters end in `_total` (Prometheus, naming).
    public var name: String
    public var kind: Kind
    public var help: String
    public var samples: [Sample]

    public init(_ name: String, _ kind: Kind, _ help: String, _ samples: [Sample]) {
        (self.name, self.kind, self.help, self.samples) = (name, kind, help, samples)
    }
}
