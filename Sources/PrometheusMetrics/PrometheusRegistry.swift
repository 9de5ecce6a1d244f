public import CoreMetrics
import Synchronization

/// Keeps what a process counts, for whoever asks for it as Prometheus text.
///
/// It is bounded whatever is counted: past so many families, or series of a family, and for values longer than a label's
/// should be, what is counted goes into a series that says so, `dinnerpeople_metrics_refused_total`.
public final class PrometheusRegistry: MetricsFactory {
    private struct Family {
        var kind: MetricFamily.Kind
        var help: String
        var buckets: [Double]
        var series: [MetricFamily.Labels: Series] = [:]
    }

    static let mostFamilies = 100
    static let mostSeries = 500
    static let longestValue = 60

    private let descriptions: [String: MetricDescription]
    private let families = Mutex<[String: Family]>([:])
    private let refused = Atomic(0)

    /// - Parameter descriptions: of the metrics that are counted; others have no words and usual buckets.
    public init(describing descriptions: [MetricDescription]) {
        self.descriptions = Dictionary(descriptions.map { ($0.label, $0) }) { $1 }
    }

    /// All that was counted so far.
    public func snapshot() -> [MetricFamily] {
        let refusals = MetricFamily(
            "dinnerpeople_metrics_refused_total",
            .counter,
            "Series that were not counted, since there are too many.",
            [.init(Double(refused.load(ordering: .relaxed)))]
        )
        return families.withLock { families in
            families.map { name, family in
                let series = family.series.sorted { $0.key.lexicographicallyPrecedes($1.key) }
                let samples = series.flatMap { $0.value.samples($0.key) }
                return MetricFamily(name, family.kind, family.help, samples)
            }
        } + [refusals]
    }

    private func series(_ label: String, _ kind: MetricFamily.Kind, _ suffix: String, _ dimensions: [(String, String)])
        -> Series
    {
        let name = Self.name(label, suffix: suffix)
        let labels = dimensions.map { MetricFamily.Label(Self.name($0.0), $0.1) }.sorted()
        let found = families.withLock { families -> Series? in
            if let known = families[name]?.series[labels] { return families[name]?.kind == kind ? known : nil }
            guard labels.allSatisfy({ $0.value.utf8.count <= Self.longestValue }) else { return nil }
            if families[name] == nil {
                guard families.count < Self.mostFamilies else { return nil }
                let known = descriptions[label] ?? MetricDescription(label, "Not described.")
                families[name] = Family(kind: kind, help: known.help, buckets: known.buckets)
            }
            guard let family = families[name], family.kind == kind, family.series.count < Self.mostSeries else {
                return nil
            }
            let series = Series(buckets: kind == .histogram ? family.buckets : nil)
            families[name]?.series[labels] = series
            return series
        }
        guard let found else {
            refused.add(1, ordering: .relaxed)
            return Series(buckets: nil)
        }
        return found
    }

    /// With nothing but what a name may have.
    private static func name(_ label: String, suffix: String = "") -> String {
        let name = String(
            label.unicodeScalars.map { scalar in
                scalar.isASCII && (scalar.properties.isAlphabetic || scalar.properties.numericType != nil)
                    ? Character(scalar) : "_"
            }
        )
        return name.hasSuffix(suffix) ? name : name + suffix
    }

    // MARK: MetricsFactory

    public func makeCounter(label: String, dimensions: [(String, String)]) -> any CounterHandler {
        series(label, .counter, "_total", dimensions)
    }

    public func makeFloatingPointCounter(label: String, dimensions: [(String, String)])
        -> any FloatingPointCounterHandler
    {
        series(label, .counter, "_total", dimensions)
    }

    public func makeMeter(label: String, dimensions: [(String, String)]) -> any MeterHandler {
        series(label, .gauge, "", dimensions)
    }

    public func makeRecorder(label: String, dimensions: [(String, String)], aggregate: Bool) -> any RecorderHandler {
        series(label, aggregate ? .histogram : .gauge, "", dimensions)
    }

    public func makeTimer(label: String, dimensions: [(String, String)]) -> any TimerHandler {
        series(label, .histogram, "_seconds", dimensions)
    }

    // A series that was counted once stays: Prometheus expects counters that don't go away.
    public func destroyCounter(_ handler: any CounterHandler) {}
    public func destroyFloatingPointCounter(_ handler: any FloatingPointCounterHandler) {}
    public func destroyMeter(_ handler: any MeterHandler) {}
    public func destroyRecorder(_ handler: any RecorderHandler) {}
    public func destroyTimer(_ handler: any TimerHandler) {}
}
