import CoreMetrics
import Synchronization

/// The numbers of one series: a sum, and how they are spread where there are buckets.
final class Series: Sendable {
    private struct State {
        var value = 0.0
        var counts: [Int]
        var total = 0
    }

    private let buckets: [Double]?
    private let state: Mutex<State>

    /// - Parameter buckets: nil for a plain number.
    init(buckets: [Double]?) {
        self.buckets = buckets
        state = Mutex(State(counts: Array(repeating: 0, count: buckets?.count ?? 0)))
    }

    private func add(_ amount: Double) {
        guard amount.isFinite else { return }
        state.withLock { $0.value += amount }
    }

    private func observe(_ value: Double) {
        guard value.isFinite else { return }
        guard let buckets else { return state.withLock { $0.value = value } }
        let place = buckets.firstIndex { value <= $0 }
        state.withLock { state in
            state.value += value
            state.total += 1
            if let place { state.counts[place] += 1 }
        }
    }

    func samples(_ labels: MetricFamily.Labels) -> [MetricFamily.Sample] {
        let state = state.withLock { $0 }
        guard let buckets else { return [.init(state.value, labels)] }
        var sum = 0
        let counted = zip(buckets, state.counts).map { bound, count in
            sum += count
            return MetricFamily.Sample(
                Double(sum),
                labels + [.init("le", PrometheusText.number(bound))],
                suffix: "_bucket"
            )
        }
        return counted + [
            .init(Double(state.total), labels + [.init("le", "+Inf")], suffix: "_bucket"),
            .init(state.value, labels, suffix: "_sum"), .init(Double(state.total), labels, suffix: "_count"),
        ]
    }
}

extension Series: CounterHandler, FloatingPointCounterHandler {
    func increment(by amount: Int64) { add(Double(max(0, amount))) }
    func increment(by amount: Double) { add(amount) }
    func reset() { state.withLock { $0.value = 0 } }
}

extension Series: MeterHandler {
    func set(_ value: Int64) { set(Double(value)) }
    func set(_ value: Double) { state.withLock { $0.value = value } }
    func decrement(by amount: Double) { add(-amount) }
}

extension Series: RecorderHandler {
    func record(_ value: Int64) { observe(Double(value)) }
    func record(_ value: Double) { observe(value) }
}

extension Series: TimerHandler {
    func recordNanoseconds(_ duration: Int64) { observe(Double(duration) / 1e9) }
}
