/// The axis of a timeline: seconds to percents of its width, and round places to name.
struct TimelineScale: Sendable {
    /// Seconds the whole width stands for.
    let extent: Double
    /// Seconds between two named places.
    let step: Double

    /// Room for so many seconds, and a little beside them.
    init(seconds: Double) {
        extent = max(seconds.isFinite ? seconds : 0, 0.001) * 1.008
        let steps = [0.0001, 0.001, 0.01, 0.1, 1, 10, 100, 1000, 10_000].flatMap { [$0, 2 * $0, 5 * $0] }
        let widest = extent
        step = steps.first { widest / $0 <= 9 } ?? widest / 8
    }

    /// 0…100.
    func percent(_ seconds: Double) -> Double { min(max(seconds / extent, 0), 1) * 100 }

    /// Seconds of the named places, the first at zero, none at the very edge.
    var ticks: [Double] { (0...Int(extent / step)).map { Double($0) * step }.filter { percent($0) < 97.5 } }

    func name(of tick: Double) -> String {
        let decimals = step < 0.001 ? 4 : step < 0.01 ? 3 : step < 0.1 ? 2 : step < 1 ? 1 : 0
        return tick == 0 ? "0 s" : "\(Figures.fixed(tick, decimals)) s"
    }
}
