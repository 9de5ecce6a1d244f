/// What stands around the drawing on a timeline's page: the report's figures, all of it text.
enum TimelineTables {
    /// The figures the script had targets for.
    static func tiles(of report: TimingReport) -> String {
        let tiles = ReportFigure.all(of: report).filter { $0.target != nil }.map { figure in
            """
            <li><span class="soft">\(figure.name)</span><b>\(figure.value)</b>\
            <span class="\(figure.target?.verdict == .met ? "met" : figure.target?.verdict == .missed ? "missed" : "soft")">\(aim(figure))</span></li>
            """
        }
        return "<ul class=\"tiles\">\(tiles.joined())</ul>"
    }

    private static func aim(_ figure: ReportFigure) -> String {
        guard let target = figure.target else { return "" }
        let words = figure.aimWords ?? ""
        return switch target.verdict {
        case .met: "✓ target \(words) met"
        case .missed: "✗ target \(words) missed"
        case .notApplicable: "target \(words), \(figure.nothingWords)"
        }
    }

    static let legend = """
        <ul class="key tl-key">\(key("<rect class=\"describe done\" width=\"18\" height=\"12\" rx=\"2\"/>", "one piece of work"))\
        \(key("<rect class=\"describe remembered\" width=\"18\" height=\"12\" rx=\"2\"/><rect fill=\"url(#tl-remembered)\" width=\"18\" height=\"12\" rx=\"2\"/>", "remembered, nothing was sent"))\
        \(key("<rect class=\"failed\" width=\"18\" height=\"12\" rx=\"2\"/><rect fill=\"url(#tl-failed)\" width=\"18\" height=\"12\" rx=\"2\"/>", "failed"))\
        \(key("<rect class=\"describe stopped\" width=\"18\" height=\"12\" rx=\"2\"/>", "stopped"))\
        \(key("<g class=\"path\"><line x2=\"18\" y1=\"6\" y2=\"6\"/></g>", "what the recipe waited for"))\
        \(key("<line class=\"mark ready\" x1=\"9\" x2=\"9\" y2=\"12\"/>", "the recipe is ready"))</ul>
        """

    private static func key(_ drawing: String, _ words: String) -> String {
        "<li><svg class=\"tl\" width=\"18\" height=\"12\" aria-hidden=\"true\">\(drawing)</svg>\(words)</li>"
    }

    static func path(of report: TimingReport) -> String {
        guard !report.path.pieces.isEmpty else { return "" }
        let pieces = report.path.pieces.map { piece in
            let item = piece.item.map { " " + PlainText.markup($0, limit: 40) } ?? ""
            return "<li>\(piece.stage.title)\(item)&nbsp;<b>\(Figures.seconds(piece.seconds))</b></li>"
        }
        return "<h2>What the recipe waited for</h2><ol class=\"waits\">\(pieces.joined())</ol>\n"
    }

    static func stages(of report: TimingReport) -> String {
        guard !report.rows.isEmpty else { return "" }
        let rows = report.rows.map { row in
            let remark = row.failed > 0 ? " <span class=\"missed\">\(Figures.count(row.failed)) failed</span>" : ""
            return """
                <tr><th scope="row">\(row.stage.title)\(remark)</th><td>\(Figures.fixed(row.seconds, 2))</td>\
                <td>\(Figures.percent(row.share))</td><td>\(Figures.count(row.calls))</td>\
                <td class="wide">\(Figures.fixed(row.callSeconds, 2))</td><td class="wide">\(Figures.fixed(row.longestSeconds, 2))</td></tr>
                """
        }
        return """
            <h2>Where the time went</h2><table><thead><tr><th scope="col">Stage</th><th scope="col">seconds</th><th scope="col">share</th>\
            <th scope="col">calls</th><th scope="col" class="wide">added up</th><th scope="col" class="wide">longest</th></tr></thead>
            <tbody>\(rows.joined(separator: "\n"))</tbody></table>
            <p class="soft"><small>Stages run side by side: their shares add up to more than 100 %.</small></p>

            """
    }

    static func figures(of report: TimingReport) -> String {
        let rows = ReportFigure.all(of: report).map { figure in
            let remark = PlainText.markup(figure.remark ?? "", limit: 120)
            let verdict = figure.verdictWords ?? ""
            return
                "<tr><th scope=\"row\">\(figure.name)</th><td>\(figure.value)</td><td class=\"words\">\(remark)</td><td>\(verdict)</td></tr>"
        }
        return """
            <h2>What it came to</h2><table><thead><tr><th scope="col">Figure</th><th scope="col"></th><th scope="col"></th>\
            <th scope="col">the script’s target</th></tr></thead><tbody>\(rows.joined(separator: "\n"))</tbody></table>

            """
    }

    /// What failed and what the cook should know, each sentence once, at most 40.
    static func troubles(in events: [RunEvent]) -> String {
        var sentences: [String] = []
        for event in events {
            let sentence: String? =
                switch event.kind {
                case .note(let note): note
                case .copyFound(let copy): copy.sentence
                case .failed(let failure): failure.sentence(for: nil)
                case .workFinished(_, let stage, _, let failure?) where failure.kind != .cancelled:
                    "\(stage.title): \(failure.sentence(for: nil))"
                default: nil
                }
            guard let sentence, !sentences.contains(sentence) else { continue }
            sentences.append(sentence)
            if sentences.count == 40 { break }
        }
        guard !sentences.isEmpty else { return "" }
        let items = sentences.map { "<li>\(PlainText.markup($0))</li>" }
        return "<h2>What to know</h2><ul class=\"troubles\">\(items.joined(separator: "\n"))</ul>"
    }
}
