import CoreMetrics
import Foundation
import MetricsReader
import Testing

@testable import PrometheusMetrics

@Suite("Metrics")
struct PrometheusRegistryTests {
    private let registry = PrometheusRegistry(
        describing: [MetricDescription("work_time", "Seconds of work.", buckets: [0.1, 1])]
    )

    private var text: String { PrometheusText.string(of: registry.snapshot()) }

    private func read() throws -> MetricsText { try MetricsText(text) }

    @Test("are counted by their labels, whatever the order they stand in, and by many at once")
    func counters() async throws {
        await withTaskGroup(of: Void.self) { [registry] group in
            for turn in 0..<200 {
                let labels = [("one", "a"), ("two", "b")]
                group.addTask {
                    Counter(
                        label: "things",
                        dimensions: turn.isMultiple(of: 2) ? labels : labels.reversed(),
                        factory: registry
                    ).increment(by: 2)
                }
            }
        }
        FloatingPointCounter(label: "dollars", factory: registry).increment(by: 0.25)
        FloatingPointCounter(label: "dollars", factory: registry).increment(by: 0.5)
        #expect(try read().value("things_total", ["one": "a", "two": "b"]) == 400)
        #expect(try read().value("dollars_total") == 0.75)
    }

    @Test("of times fall into the buckets that their description names, in seconds")
    func histograms() throws {
        let timer = Timer(label: "work_time", dimensions: [("stage", "fry")], factory: registry)
        for milliseconds in [50, 100, 500, 5000] { timer.recordMilliseconds(milliseconds) }
        let text = try read()
        #expect(text.kinds["work_time_seconds"] == "histogram")
        for (bound, count) in [("0.1", 2.0), ("1", 3), ("+Inf", 4)] {
            #expect(text.value("work_time_seconds_bucket", ["stage": "fry", "le": bound]) == count)
        }
        #expect(text.value("work_time_seconds_sum", ["stage": "fry"]) == 5.65)
        #expect(self.text.contains("# HELP work_time_seconds Seconds of work.\n"))
    }

    @Test("may go up and down, and be numbers of any size")
    func gauges() throws {
        let meter = Meter(label: "depth", factory: registry)
        meter.set(5)
        meter.increment(by: 3)
        meter.decrement(by: 10)
        #expect(try read().value("depth") == -2)
        Recorder(label: "size", dimensions: [], aggregate: false, factory: registry).record(1e300)
        Counter(label: "tokens", factory: registry).increment(by: Int64.max)
        Counter(label: "tokens", factory: registry).increment(by: Int64.max)
        #expect(try read().value("size") == 1e300)
        #expect(try read().value("tokens_total") == Double(Int64.max) * 2)
    }

    @Test("with labels that hold anything are read back as they were")
    func escaping() throws {
        let value = "a \"quoted\"\\\nline, {x=1} é"
        Counter(label: "odd.name", dimensions: [("a.b", value)], factory: registry).increment()
        #expect(try read().value("odd_name_total", ["a_b": value]) == 1)
    }

    @Test("are bounded: what is too much is told and kept nowhere")
    func bounds() throws {
        for number in 0..<1_000 {
            Counter(label: "many", dimensions: [("n", "\(number)")], factory: registry).increment()
        }
        for number in 0..<200 { Counter(label: "family\(number)", factory: registry).increment() }
        Counter(label: "long", dimensions: [("n", String(repeating: "x", count: 61))], factory: registry).increment()
        let text = try read()
        #expect(text.samples.count { $0.name == "many_total" } == PrometheusRegistry.mostSeries)
        #expect(text.kinds.count == PrometheusRegistry.mostFamilies + 1)
        #expect(text.sum("long_total") == 0)
        #expect(text.value("dinnerpeople_metrics_refused_total") == 602)
    }

    @Test("of one name and two kinds are not mixed")
    func kinds() throws {
        Counter(label: "thing_total", factory: registry).increment()
        Meter(label: "thing_total", factory: registry).set(7)
        #expect(try read().value("thing_total") == 1)
        #expect(try read().value("dinnerpeople_metrics_refused_total") == 1)
    }
}
