/// One stage of a run in a timeline: bars where they can be told apart, a curve of how many were under way where not.
struct TimelineLane: Sendable {
    enum Look: String, Sendable { case done, remembered, failed, stopped }

    struct Bar: Sendable {
        var span: WorkSpan
        /// Counted from the top of the lane.
        var row: Int
        var look: Look
    }

    enum Content: Sendable {
        case bars([Bar], rows: Int)
        /// For each of equal stretches of time: the most works under way, and whether one failed in it.
        case curve(counts: [Int], failed: [Bool])
    }

    let stage: Stage
    let content: Content
    let calls: Int
    let failed: Int
    let mostAtOnce: Int
    let busySeconds: Double

    /// More rows than this are no longer told apart.
    static let mostRows = 24
    static let curveHeight = 56.0

    /// - Parameters:
    ///   - spans: the stage's works, at least one, in the order they began.
    ///   - mostBars: draws a curve of `bins` steps past that.
    init(stage: Stage, spans: [WorkSpan], scale: TimelineScale, mostBars: Int, bins: Int) {
        self.stage = stage
        calls = spans.count
        failed = spans.count { Look($0) == .failed }
        mostAtOnce = WorkSpan.mostAtOnce(spans)
        busySeconds = WorkSpan.busySeconds(spans)
        let bars = spans.count <= mostBars ? Self.packed(spans, scale: scale) : []
        let rows = (bars.map(\.row).max() ?? -1) + 1
        content =
            (1...Self.mostRows).contains(rows) ? .bars(bars, rows: rows) : Self.curve(spans, scale: scale, bins: bins)
    }

    /// Many rows are thinner ones.
    var rowHeight: Double {
        guard case .bars(_, let rows) = content else { return 0 }
        return rows <= 5 ? 19 : rows <= 14 ? 16 : 9
    }

    /// Without the line of words above it.
    var height: Double {
        switch content {
        case .bars(_, let rows): Double(rows) * rowHeight
        case .curve: Self.curveHeight
        }
    }

    /// The narrowest bar, in percents of the width.
    static let narrowest = 0.3

    /// Into as few rows as overlap allows, each work into the highest free one.
    private static func packed(_ spans: [WorkSpan], scale: TimelineScale) -> [Bar] {
        var ends: [Double] = []
        let least = scale.extent * narrowest / 100
        return spans.sorted { ($0.start, $0.work) < ($1.start, $1.work) }.map { span in
            let row = ends.firstIndex { $0 <= span.start } ?? ends.count
            if row == ends.count { ends.append(0) }
            ends[row] = max(span.end, span.start + least)
            return Bar(span: span, row: row, look: Look(span))
        }
    }

    private static func curve(_ spans: [WorkSpan], scale: TimelineScale, bins: Int) -> Content {
        var failed = Array(repeating: false, count: bins)
        func bin(_ seconds: Double) -> Int { min(bins - 1, Int(scale.percent(seconds) / 100 * Double(bins))) }
        for span in spans where Look(span) == .failed { failed[bin(span.end)] = true }
        var peaks = Array(repeating: 0, count: bins)
        let edges = (spans.map { ($0.start, 1) } + spans.map { ($0.end, -1) }).sorted { $0 < $1 }
        var (now, reached) = (0, 0)
        for edge in edges {
            let place = bin(edge.0)
            if place > reached { for index in reached + 1...place { peaks[index] = max(peaks[index], now) } }
            reached = place
            now += edge.1
            peaks[place] = max(peaks[place], now)
        }
        return .curve(counts: peaks, failed: failed)
    }
}

extension TimelineLane.Look {
    /// Work that was stopped, or whose end is not known, did not fail.
    init(_ span: WorkSpan) {
        self =
            if !span.isFinished || span.failure?.kind == .cancelled { .stopped } else if span.failure != nil {
                .failed
            } else if span.answerer == .memo { .remembered } else { .done }
    }
}
