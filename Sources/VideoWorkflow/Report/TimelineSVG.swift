/// Draws runs as SVG: a lane per stage, a bar per piece of work, one run above the other on one axis.
public enum TimelineSVG {
    /// A whole SVG document, 960 pixels wide, with its own ground, axis and legend; it follows the reader's choice of
    /// light or dark. At most 24 runs, one megabyte.
    public static func string(of runs: [(title: String, events: [RunEvent])]) -> String {
        let layout = TimelineLayout(runs: runs)
        let legendTop = chartHeight(layout) + 30
        let height = Figures.fixed(legendTop + 20, 0)
        return """
            <svg xmlns="http://www.w3.org/2000/svg" width="960" height="\(height)" viewBox="0 0 960 \(height)" class="tl" role="img" aria-label="\(label)">
            <style>\(TimelineStyle.drawing)</style>\(TimelineStyle.patterns)
            <rect class="ground" width="960" height="\(height)"/>
            <svg x="24" y="16" width="912" height="\(number(chartHeight(layout)))" overflow="visible">
            \(chart(layout))</svg>
            <g transform="translate(24 \(number(legendTop)))">\(TimelineStyle.legend)</g>
            </svg>

            """
    }

    /// An `<svg>` element to stand in a page: as wide as its surroundings, its words the same size at every width.
    static func element(of runs: [(title: String, events: [RunEvent])]) -> String {
        let layout = TimelineLayout(runs: runs)
        return """
            <svg xmlns="http://www.w3.org/2000/svg" width="100%" height="\(number(chartHeight(layout)))" class="tl" role="img" aria-label="\(label)">
            <style>\(TimelineStyle.drawing)</style>\(TimelineStyle.patterns)
            \(chart(layout))</svg>
            """
    }

    private static let label = "Timeline: what ran beside what, stage by stage"

    private static func chartHeight(_ layout: TimelineLayout) -> Double {
        layout.bottom + 24 + (layout.omittedRuns > 0 ? 20 : 0)
    }

    private static func chart(_ layout: TimelineLayout) -> String {
        var text = axis(layout)
        for run in layout.runs { text += draw(run, scale: layout.scale) }
        if layout.omittedRuns > 0 {
            text +=
                "<text class=\"soft\" y=\"\(number(layout.bottom + 40))\">\(layout.omittedRuns) more are not drawn.</text>\n"
        }
        return text
    }

    private static func axis(_ layout: TimelineLayout) -> String {
        var text = ""
        for tick in layout.scale.ticks {
            let x = percent(layout.scale.percent(tick))
            text += "<line class=\"grid\" x1=\"\(x)\" x2=\"\(x)\" y1=\"0\" y2=\"\(number(layout.bottom))\"/>"
            let anchor = tick == 0 ? "" : " text-anchor=\"middle\""
            text +=
                "<text class=\"soft\" x=\"\(x)\" y=\"\(number(layout.bottom + 17))\"\(anchor)>\(layout.scale.name(of: tick))</text>\n"
        }
        return text
            + "<line class=\"base\" x1=\"0\" x2=\"100%\" y1=\"\(number(layout.bottom))\" y2=\"\(number(layout.bottom))\"/>\n"
    }

    private static func draw(_ run: TimelineLayout.PlacedRun, scale: TimelineScale) -> String {
        var text = ""
        if !run.title.isEmpty {
            text +=
                "<text class=\"title\" y=\"\(number(run.top + 15))\">\(PlainText.markup(run.title, limit: 90))</text>\n"
        }
        let path = path(of: run, scale: scale)
        text += path.down + run.lanes.map { works(of: $0, scale: scale) }.joined() + path.along
        for (index, mark) in run.marks.enumerated() { text += line(of: mark, row: index, of: run, scale: scale) }
        // Words come last: nothing strikes them out.
        for lane in run.lanes { text += words(of: lane) }
        for (index, mark) in run.marks.enumerated() { text += words(of: mark, row: index, of: run, scale: scale) }
        return text
    }

    private static func line(
        of mark: TimelineMark,
        row: Int,
        of run: TimelineLayout.PlacedRun,
        scale: TimelineScale
    ) -> String {
        let x = percent(scale.percent(mark.seconds))
        let y = run.marksTop + Double(row) * TimelineLayout.markHeight
        return
            "<line class=\"mark \(mark.kind.rawValue)\" x1=\"\(x)\" x2=\"\(x)\" y1=\"\(number(y))\" y2=\"\(number(run.bottom))\"/>\n"
    }

    private static func words(
        of mark: TimelineMark,
        row: Int,
        of run: TimelineLayout.PlacedRun,
        scale: TimelineScale
    ) -> String {
        let place = scale.percent(mark.seconds)
        let y = run.marksTop + Double(row) * TimelineLayout.markHeight + 11
        let side = place > 50 ? "dx=\"-6\" text-anchor=\"end\"" : "dx=\"6\""
        return
            "<text class=\"name \(mark.kind.rawValue)\" x=\"\(percent(place))\" y=\"\(number(y))\" \(side)>\(mark.words)</text>\n"
    }

    private static func works(of placed: TimelineLayout.PlacedLane, scale: TimelineScale) -> String {
        switch placed.lane.content {
        case .bars(let bars, _): bars.map { TimelineBar.svg($0, in: placed, scale: scale) }.joined()
        case .curve(let counts, let failed): TimelineBar.curve(counts, failed: failed, in: placed)
        }
    }

    private static func words(of placed: TimelineLayout.PlacedLane) -> String {
        let lane = placed.lane
        var text = "<text class=\"lane\" y=\"\(number(placed.top + 13))\">\(lane.stage.title)"
        text += "<tspan class=\"soft\" dx=\"8\">\(words(of: lane))</tspan>"
        if lane.failed > 0 { text += "<tspan class=\"bad\" dx=\"8\">\(Figures.count(lane.failed)) failed</tspan>" }
        return text + "</text>\n"
    }

    private static func words(of lane: TimelineLane) -> String {
        var words = [Figures.seconds(lane.busySeconds)]
        if lane.calls > 1 { words.append("\(Figures.count(lane.calls)) calls") }
        if case .curve = lane.content { words.append("up to \(Figures.count(lane.mostAtOnce)) at once") }
        return words.joined(separator: " · ")
    }

    /// A line along the foot of the works the recipe waited for, and the lines down from one to the next.
    private static func path(of run: TimelineLayout.PlacedRun, scale: TimelineScale) -> (along: String, down: String) {
        var (along, down) = ("", "")
        var before: (x: Double, y: Double)?
        for piece in run.path.pieces {
            guard let lane = run.lanes.first(where: { $0.lane.stage == piece.stage }) else { continue }
            let y = lane.foot(of: piece.work) - 0.5
            let (start, end) = (scale.percent(piece.start), scale.percent(piece.end))
            if let before {
                along += line(before.x, before.y, start, before.y)
                down += line(start, before.y, start, y)
            }
            along += line(start, y, max(end, start + 0.1), y)
            before = (end, y)
        }
        if let before, let ready = run.marks.first(where: { $0.kind == .ready }) {
            along += line(before.x, before.y, scale.percent(ready.seconds), before.y)
        }
        guard !along.isEmpty else { return ("", "") }
        return ("<g class=\"path\">\(along)</g>\n", "<g class=\"path down\">\(down)</g>\n")
    }

    private static func line(_ x1: Double, _ y1: Double, _ x2: Double, _ y2: Double) -> String {
        guard x1 != x2 || y1 != y2 else { return "" }
        return "<line x1=\"\(percent(x1))\" x2=\"\(percent(x2))\" y1=\"\(number(y1))\" y2=\"\(number(y2))\"/>"
    }

    static func number(_ value: Double) -> String { Figures.fixed(value, 1) }
    static func percent(_ value: Double) -> String { Figures.fixed(value, 2) + "%" }
}
