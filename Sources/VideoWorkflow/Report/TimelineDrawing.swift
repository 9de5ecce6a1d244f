/// Draws runs as SVG: a lane per stage, a bar per piece of work, one run above the other on one axis.
public enum TimelineDrawing {
    static let labelWidth = 190.0
    static let chartWidth = 760.0
    static let rowHeight = 16.0
    static let laneGap = 8.0
    /// Bars per run; past that the shortest are left out, and said so.
    static let mostBars = 3000

    public struct Run: Sendable {
        public var title: String
        public var events: [RunEvent]

        public init(title: String, events: [RunEvent]) {
            self.title = title
            self.events = events
        }
    }

    /// One `<svg>` element that carries its own styles.
    public static func svg(of runs: [Run]) -> String {
        let longest = max(runs.compactMap { $0.events.last?.elapsed }.max() ?? 0, 0.01)
        let scale = chartWidth / longest
        var body = ""
        var y = 8.0
        for run in runs { (body, y) = draw(run, into: body, from: y, scale: scale) }
        let height = Int(y + 34)
        return """
            <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 980 \(height)" role="img" aria-label="Timeline of every stage and call" font-family="system-ui, sans-serif" font-size="12">
            <style>\(style)</style>
            <defs><pattern id="failed" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><rect width="6" height="6" fill="#c0392b"/><rect width="2" height="6" fill="#fff"/></pattern>
            <pattern id="remembered" width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><rect width="5" height="5" fill="#9aa5b1"/><rect width="2" height="5" fill="#d5dbe1"/></pattern></defs>
            \(axis(longest, scale: scale, top: 8, bottom: y))
            \(body)</svg>
            """
    }

    private static let style = """
        .lane{fill:currentColor}.quiet{fill:currentColor;opacity:.62}.grid{stroke:currentColor;opacity:.14}.mark{stroke-width:1.6;stroke-dasharray:4 3}
        .ready{stroke:#1e8449}.done{stroke:currentColor;opacity:.6}.readyText{fill:#1e8449;font-weight:600}.title{fill:currentColor;font-size:14px;font-weight:600}
        """

    private static func draw(_ run: Run, into text: String, from top: Double, scale: Double) -> (String, Double) {
        var text = text
        var y = top
        if !run.title.isEmpty {
            text += "<text class=\"title\" x=\"4\" y=\"\(number(y + 14))\">\(escaped(run.title))</text>\n"
            y += 26
        }
        let chartTop = y
        let spans = WorkSpan.all(in: run.events)
        let shown = spans.count <= mostBars ? spans : Array(spans.sorted { $0.seconds > $1.seconds }.prefix(mostBars))
        for stage in Stage.allCases {
            let own = shown.filter { $0.stage == stage }.sorted { $0.start < $1.start }
            guard !own.isEmpty else { continue }
            let rows = packed(own)
            // A lane with very many rows is drawn with thinner ones.
            let height = rows.count > 12 ? max(2, 192.0 / Double(rows.count)) : rowHeight
            text += "<text class=\"lane\" x=\"4\" y=\"\(number(y + 12))\">\(escaped(stage.title))</text>\n"
            text +=
                "<text class=\"quiet\" x=\"\(number(labelWidth - 8))\" y=\"\(number(y + 12))\" text-anchor=\"end\">\(own.count > 1 ? "\(own.count)×" : "")</text>\n"
            for (row, spans) in rows.enumerated() {
                for span in spans { text += bar(span, y: y + Double(row) * height, height: height, scale: scale) }
            }
            y += Double(rows.count) * height + laneGap
        }
        text += marks(run.events, top: chartTop, bottom: y, scale: scale)
        if shown.count < spans.count {
            text +=
                "<text class=\"quiet\" x=\"\(number(labelWidth))\" y=\"\(number(y + 10))\">\(spans.count - shown.count) short pieces of work are not drawn</text>\n"
        }
        return (text, y + 22)
    }

    /// Into as few rows as overlap allows.
    private static func packed(_ spans: [WorkSpan]) -> [[WorkSpan]] {
        var rows: [[WorkSpan]] = []
        for span in spans {
            if let row = rows.firstIndex(where: { ($0.last?.end ?? 0) <= span.start }) {
                rows[row].append(span)
            } else {
                rows.append([span])
            }
        }
        return rows
    }

    private static func bar(_ span: WorkSpan, y: Double, height: Double, scale: Double) -> String {
        let fill =
            span.failure != nil
            ? "url(#failed)" : span.usage?.isRemembered == true ? "url(#remembered)" : span.stage.colour
        let width = max(1.5, span.seconds * scale - 0.6)
        let words =
            "\(span.stage.title)\(span.item.map { " \($0)" } ?? ""): \(TimingReportText.fixed(span.seconds, 2)) s from \(TimingReportText.fixed(span.start, 2)) s"
            + (span.usage.map { " (\($0.model))" } ?? "")
            + (span.failure.map { " – failed: \($0.kind.rawValue)" } ?? "")
        return
            "<rect x=\"\(number(labelWidth + span.start * scale))\" y=\"\(number(y))\" width=\"\(number(width))\" height=\"\(number(max(1.4, height - 2)))\" rx=\"2\" fill=\"\(fill)\"><title>\(escaped(words))</title></rect>\n"
    }

    private static func marks(_ events: [RunEvent], top: Double, bottom: Double, scale: Double) -> String {
        var text = ""
        for event in events {
            let x = labelWidth + event.elapsed * scale
            switch event.kind {
            case .recipeReady:
                text +=
                    "<line class=\"mark ready\" x1=\"\(number(x))\" x2=\"\(number(x))\" y1=\"\(number(top))\" y2=\"\(number(bottom))\"/>"
                text +=
                    "<text class=\"readyText\" x=\"\(number(x - 5))\" y=\"\(number(bottom + 9))\" text-anchor=\"end\">recipe ready, \(TimingReportText.fixed(event.elapsed, 2)) s</text>\n"
            case .completed:
                text +=
                    "<line class=\"mark done\" x1=\"\(number(x))\" x2=\"\(number(x))\" y1=\"\(number(top))\" y2=\"\(number(bottom))\"/>\n"
            default: break
            }
        }
        return text
    }

    private static func axis(_ longest: Double, scale: Double, top: Double, bottom: Double) -> String {
        let steps = [0.01, 0.02, 0.05, 0.1, 0.2, 0.5, 1, 2, 5, 10, 20, 60, 120, 300, 600, 1800, 3600]
        let step = steps.first { longest / $0 <= 10 } ?? longest / 8
        var text = ""
        for index in 0...Int(longest / step) {
            let seconds = Double(index) * step
            let x = labelWidth + seconds * scale
            text +=
                "<line class=\"grid\" x1=\"\(number(x))\" x2=\"\(number(x))\" y1=\"\(number(top))\" y2=\"\(number(bottom))\"/>"
            text +=
                "<text class=\"quiet\" x=\"\(number(x))\" y=\"\(number(bottom + 24))\" text-anchor=\"middle\">\(TimingReportText.fixed(seconds, step < 0.1 ? 2 : step < 1 ? 1 : 0)) s</text>\n"
        }
        return text
    }

    static func escaped(_ text: String) -> String {
        var result = ""
        for scalar in text.unicodeScalars.prefix(300) {
            switch scalar {
            case "&": result += "&amp;"
            case "<": result += "&lt;"
            case ">": result += "&gt;"
            case "\"": result += "&quot;"
            case "'": result += "&#39;"
            default: if scalar.properties.generalCategory != .control { result.unicodeScalars.append(scalar) }
            }
        }
        return result
    }

    private static func number(_ value: Double) -> String { TimingReportText.fixed(value, 1) }
}

extension Stage {
    /// Told apart also by those who see colours differently (Okabe and Ito, 2008).
    fileprivate var colour: String {
        switch self {
        case .frames: "#0072b2"
        case .keepFrame, .keepVideo: "#8899a6"
        case .readText: "#e69f00"
        case .describe: "#d55e00"
        case .transcribe: "#56b4e9"
        case .writeRecipe: "#009e73"
        case .checkRecipe, .keepRecipe: "#5fb58f"
        case .embed: "#cc79a7"
        }
    }
}
