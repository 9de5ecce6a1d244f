/// Where everything of a timeline stands: runs one above the other on one axis. Heights in pixels, widths in percents.
struct TimelineLayout: Sendable {
    struct PlacedLane: Sendable {
        var lane: TimelineLane
        /// Of its line of words; its bars begin `wordsHeight` below.
        var top: Double
        var barsTop: Double { top + TimelineLayout.wordsHeight }
        var bottom: Double { barsTop + lane.height }

        /// Of the row that work stands in; the lane's own where works are not told apart.
        func foot(of work: Int) -> Double {
            guard case .bars(let bars, _) = lane.content, let bar = bars.first(where: { $0.span.work == work }) else {
                return bottom
            }
            return barsTop + Double(bar.row + 1) * lane.rowHeight
        }
    }

    struct PlacedRun: Sendable {
        var title: String
        var top: Double
        var bottom: Double
        var lanes: [PlacedLane]
        var marks: [TimelineMark]
        var path: RecipePath
        /// Where the marks' names begin.
        var marksTop: Double
    }

    let scale: TimelineScale
    let runs: [PlacedRun]
    let omittedRuns: Int
    /// Of the runs, without axis and legend.
    let bottom: Double

    static let wordsHeight = 19.0
    static let laneGap = 9.0
    static let runGap = 26.0
    static let titleHeight = 26.0
    static let markHeight = 16.0
    /// More than these are left out, and said so.
    static let mostRuns = 24
    /// Over all lanes of all runs, so that the drawing stays below a megabyte whatever the names are.
    static let mostBars = 600

    init(runs all: [(title: String, events: [RunEvent])]) {
        let shown = all.prefix(Self.mostRuns)
        omittedRuns = all.count - shown.count
        let scale = TimelineScale(seconds: shown.flatMap { $0.events.map(\.elapsed) }.max() ?? 0)
        self.scale = scale
        let spans = shown.map { WorkSpan.all(in: $0.events) }
        let counts = spans.flatMap { Dictionary(grouping: $0, by: \.stage).values.map(\.count) }
        let mostBars = Self.mostBars(inLanesOf: counts)
        let bins = min(240, max(40, 12_000 / max(1, counts.count)))
        var y = 0.0
        var placed: [PlacedRun] = []
        for (run, spans) in zip(shown, spans) {
            if !placed.isEmpty { y += Self.runGap }
            let own = Stage.allCases.compactMap { stage -> TimelineLane? in
                let works = spans.filter { $0.stage == stage }
                guard !works.isEmpty else { return nil }
                return TimelineLane(stage: stage, spans: works, scale: scale, mostBars: mostBars, bins: bins)
            }
            placed.append(Self.place(own, of: run, spans: spans, from: &y))
        }
        runs = placed
        bottom = y
    }

    /// The most bars one lane may have so that all lanes together keep within `mostBars`: small lanes come first.
    private static func mostBars(inLanesOf counts: [Int]) -> Int {
        var (sum, most) = (0, 0)
        for count in counts.sorted() {
            sum += count
            guard sum <= mostBars, count <= 240 else { break }
            most = count
        }
        return most
    }

    private static func place(
        _ lanes: [TimelineLane],
        of run: (title: String, events: [RunEvent]),
        spans: [WorkSpan],
        from y: inout Double
    ) -> PlacedRun {
        let top = y
        if !run.title.isEmpty { y += titleHeight }
        let marks = TimelineMark.all(in: run.events)
        let marksTop = y
        y += Double(marks.count) * markHeight + 2
        let placed = lanes.map { lane in
            let lane = PlacedLane(lane: lane, top: y)
            y = lane.bottom + laneGap
            return lane
        }
        return PlacedRun(
            title: run.title,
            top: top,
            bottom: y,
            lanes: placed,
            marks: marks,
            path: RecipePath(events: run.events, spans: spans),
            marksTop: marksTop
        )
    }
}

/// A moment of a run that concerns all its stages.
struct TimelineMark: Sendable {
    enum Kind: String, Sendable { case ready, complete, failed, stopped }
    var kind: Kind
    var seconds: Double

    var words: String {
        let name =
            switch kind {
            case .ready: "recipe ready"
            case .complete: "complete"
            case .failed: "failed"
            case .stopped: "stopped"
            }
        return "\(name) \(Figures.seconds(seconds))"
    }

    /// The recipe's and the end, in this order; each once at most.
    static func all(in events: [RunEvent]) -> [TimelineMark] {
        var marks: [TimelineMark] = []
        for event in events {
            let kind: Kind? =
                switch event.kind {
                case .recipeReady: .ready
                case .completed: .complete
                case .failed: .failed
                case .cancelled, .interrupted: .stopped
                default: nil
                }
            guard let kind, !marks.contains(where: { $0.kind == kind }) else { continue }
            marks.append(TimelineMark(kind: kind, seconds: event.elapsed))
        }
        return marks
    }
}
