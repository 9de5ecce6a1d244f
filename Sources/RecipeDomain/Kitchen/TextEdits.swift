/// Changes to places of one text, made at once.
struct TextEdits {
    private var edits: [(place: Range<String.Index>, text: String)] = []

    mutating func replace(_ place: Range<String.Index>, with text: String) { edits.append((place, text)) }

    /// Of two places that overlap, the one that begins first is changed, or the one named first.
    func applied(to text: String) -> String {
        var result = ""
        var end = text.startIndex
        let ordered = edits.enumerated().sorted {
            ($0.element.place.lowerBound, $0.offset) < ($1.element.place.lowerBound, $1.offset)
        }
        for (_, edit) in ordered where edit.place.lowerBound >= end {
            result += text[end..<edit.place.lowerBound] + edit.text
            end = edit.place.upperBound
        }
        return result + text[end...]
    }
}
