/// Draws what stands in a lane of a timeline.
enum TimelineBar {
    static func svg(_ bar: TimelineLane.Bar, in placed: TimelineLayout.PlacedLane, scale: TimelineScale) -> String {
        let (start, end) = (scale.percent(bar.span.start), scale.percent(bar.span.end))
        let width = max(TimelineLane.narrowest, end - start)
        let rowHeight = placed.lane.rowHeight
        let y = placed.barsTop + Double(bar.row) * rowHeight
        let height = rowHeight - (rowHeight < 19 ? 3 : 4)
        let place = """
            x="\(TimelineSVG.percent(min(start, 100 - width)))" y="\(TimelineSVG.number(y))" \
            width="\(TimelineSVG.percent(width))" height="\(TimelineSVG.number(height))" rx="2"
            """
        var text =
            "<rect class=\"\(bar.span.stage.rawValue) \(bar.look.rawValue)\" \(place)><title>\(words(bar))</title></rect>"
        switch bar.look {
        case .failed: text += "<rect class=\"over\" fill=\"url(#tl-failed)\" \(place)/>"
        case .remembered: text += "<rect class=\"over\" fill=\"url(#tl-remembered)\" \(place)/>"
        case .done, .stopped: break
        }
        if height >= 13, let item = label(bar), Double(item.count) * 6.6 + 10 <= width * 9 {
            let kind = bar.look == .done ? "item" : "item on\(bar.look.rawValue)"
            text +=
                "<text class=\"\(kind)\" x=\"\(TimelineSVG.percent(start))\" dx=\"5\" y=\"\(TimelineSVG.number(y + height / 2 + 3.8))\">\(PlainText.markup(item))</text>"
        }
        return text + "\n"
    }

    private static func label(_ bar: TimelineLane.Bar) -> String? {
        let item = bar.span.item.map { PlainText.line($0, limit: 24) } ?? ""
        let label = bar.look == .failed ? (item.isEmpty ? "failed" : item + " failed") : item
        return label.isEmpty ? nil : label
    }

    /// What is told when one points at a bar.
    private static func words(_ bar: TimelineLane.Bar) -> String {
        let span = bar.span
        var words = span.stage.title
        if let item = span.item { words += " " + PlainText.markup(item, limit: 24) }
        words +=
            ": \(Figures.seconds(span.seconds)), from \(Figures.fixed(span.start, 2)) to \(Figures.fixed(span.end, 2))"
        if let usage = span.usage { words += "; " + PlainText.markup(usage.model, limit: 24) }
        switch bar.look {
        case .failed: words += "; failed: " + PlainText.markup(span.failure?.kind.consequences.what ?? "", limit: 80)
        case .remembered: words += "; remembered"
        case .stopped: words += "; stopped"
        case .done: break
        }
        return words
    }

    /// How many were under way, as steps; what failed as marks at the foot.
    static func curve(_ counts: [Int], failed: [Bool], in placed: TimelineLayout.PlacedLane) -> String {
        let height = TimelineLane.curveHeight - 4
        let most = Double(max(1, placed.lane.mostAtOnce))
        var path = "M0 \(TimelineSVG.number(height))"
        var last = -1
        for (index, count) in counts.enumerated() where count != last {
            path += "H\(index)V\(TimelineSVG.number(height - Double(count) / most * height))"
            last = count
        }
        path += "H\(counts.count)V\(TimelineSVG.number(height))Z"
        var text = """
            <svg y="\(TimelineSVG.number(placed.barsTop))" width="100%" height="\(TimelineSVG.number(height))" \
            viewBox="0 0 \(counts.count) \(TimelineSVG.number(height))" preserveAspectRatio="none">\
            <path class="\(placed.lane.stage.rawValue) done" d="\(path)"/>
            """
        let marks = failed.indices.filter { failed[$0] }.map { "M\($0) \(TimelineSVG.number(height))v-9h1v9z" }.joined()
        if !marks.isEmpty { text += "<path class=\"failed\" d=\"\(marks)\"/>" }
        return text + "</svg>\n"
    }
}
