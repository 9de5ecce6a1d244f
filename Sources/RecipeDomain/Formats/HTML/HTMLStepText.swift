/// The text of a step with what a cook looks for in bold: times, temperatures and amounts.
enum HTMLStepText {
    static func html(_ step: Step) -> String {
        var markup = StepMarkup(step.text.oneLine)
        let words = step.timers.map(\.words) + step.temperatures.map(\.words) + step.ingredients.compactMap(\.words)
        for words in words.prefix(60) {
            if let range = markup.place(ofText: words.oneLine) { markup.mark(range, as: "") }
        }
        var html = ""
        var end = markup.text.startIndex
        for (range, _) in markup.marks.sorted(by: { $0.range.lowerBound < $1.range.lowerBound }) {
            html += HTMLEscape.text(markup.text[end..<range.lowerBound])
            html += "<b>\(HTMLEscape.text(markup.text[range]))</b>"
            end = range.upperBound
        }
        return html + HTMLEscape.text(markup.text[end...])
    }
}
