/// Changes to places of one text, made at once.
struct TextEdits {
    private var edits: [(place: Range<String.Index>, text: String)] = []

    /// A place that overlaps one that is changed already is left alone.
    mutating func replace(_ place: Range<String.Index>, with text: String) {
        guard !edits.contains(where: { $0.place.overlaps(place) }) else { return }
        edits.append((place, text))
    }

    func applied(to text: String) -> String {
        var result = ""
        var end = text.startIndex
        for edit in edits.sorted(by: { $0.place.lowerBound < $1.place.lowerBound }) {
            result += text[end..<edit.place.lowerBound] + edit.text
            end = edit.place.upperBound
        }
        return result + text[end...]
    }
}
