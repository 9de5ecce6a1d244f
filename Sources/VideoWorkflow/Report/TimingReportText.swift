/// The timing report as a table of at most 80 columns, in words a cook understands.
public enum TimingReportText {
    /// Ends without a line break.
    public static func string(from report: TimingReport) -> String {
        var sections = [stages(of: report), figures(of: report)]
        if let waited = waited(for: report.path) { sections.append(waited) }
        return sections.map { $0.joined(separator: "\n") }.joined(separator: "\n\n")
    }

    private static func stages(of report: TimingReport) -> [String] {
        var lines = [row("Where the time went", "seconds", "share", "calls", "added up", "longest")]
        for row in report.rows {
            lines.append(
                Self.row(
                    "  " + row.stage.title,
                    Figures.fixed(row.seconds, 2),
                    Figures.percent(row.share),
                    Figures.count(row.calls),
                    row.calls > 1 ? Figures.fixed(row.callSeconds, 2) : "",
                    row.calls > 1 ? Figures.fixed(row.longestSeconds, 2) : "",
                    remark(on: row)
                )
            )
        }
        if report.rows.reduce(0, { $0 + $1.share }) > 1.005 {
            lines.append("  Stages run side by side: together they make more than 100 %.")
        }
        return lines
    }

    private static func remark(on row: TimingReport.Row) -> String {
        if row.failed > 0 { return "  \(row.failed) failed" }
        return row.remembered > 0 ? "  \(row.remembered) known" : ""
    }

    private static func figures(of report: TimingReport) -> [String] {
        let figures = ReportFigure.all(of: report)
        var lines = [pad("What it came to", 26) + lead("", 11) + "   the script's target"]
        for figure in figures {
            let line = pad("  " + figure.name, 26) + lead(figure.value, 11)
            let words = [figure.verdictWords, figure.remark].compactMap(\.self).filter { !$0.isEmpty }.joined(
                separator: "; "
            )
            lines.append(words.isEmpty ? line : line + "   " + words)
        }
        return lines.map { String($0.prefix(80)) }
    }

    /// What the recipe waited for, in lines.
    private static func waited(for path: RecipePath) -> [String]? {
        guard !path.pieces.isEmpty else { return nil }
        var lines = ["What the recipe waited for"]
        for piece in path.pieces {
            let item = piece.item.map { " (" + PlainText.line($0, limit: 14) + ")" } ?? ""
            lines.append(pad("  " + piece.stage.title + item, 40) + lead(Figures.seconds(piece.seconds), 9))
        }
        return lines.map { String($0.prefix(80)) }
    }

    private static func row(
        _ name: String,
        _ seconds: String,
        _ share: String,
        _ calls: String,
        _ sum: String,
        _ longest: String,
        _ remark: String = ""
    ) -> String {
        let line =
            pad(name, 24) + lead(seconds, 9) + lead(share, 8) + lead(calls, 7) + lead(sum, 10) + lead(longest, 9)
            + remark
        return String(line.reversed().drop { $0 == " " }.reversed().prefix(80))
    }

    private static func pad(_ text: String, _ width: Int) -> String {
        text + String(repeating: " ", count: max(1, width - text.count))
    }

    private static func lead(_ text: String, _ width: Int) -> String {
        String(repeating: " ", count: max(0, width - text.count)) + text
    }
}
