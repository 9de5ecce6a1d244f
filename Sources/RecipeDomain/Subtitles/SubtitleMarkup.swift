/// Takes the styling out of a subtitle's text.
public enum SubtitleMarkup {
    /// Without tags (`<i>`, `<c.yellow>`, `{\an8}`), entities read, at most 500 characters.
    public static func plain(_ text: some StringProtocol) -> String {
        var plain = ""
        var rest = text.prefix(4000)[...]
        while let first = rest.first {
            if first == "<", let end = rest.prefix(200).firstIndex(of: ">") {
                rest = rest[rest.index(after: end)...]
            } else if first == "{", rest.dropFirst().first == "\\", let end = rest.prefix(200).firstIndex(of: "}") {
                rest = rest[rest.index(after: end)...]
            } else if first == "\\", let next = rest.dropFirst().first, "Nnh".contains(next) {
                plain.append(" ")
                rest = rest.dropFirst(2)
            } else if first == "&", let (character, after) = entity(rest) {
                plain.append(character)
                rest = after
            } else {
                plain.append(first)
                rest.removeFirst()
            }
        }
        return String(plain.withoutControls.prefix(500)).trimmed
    }

    private static func entity<Text: StringProtocol>(_ text: Text) -> (Character, Text.SubSequence)?
    where Text.SubSequence == Text {
        let named: [String: Character] = [
            "amp": "&", "lt": "<", "gt": ">", "quot": "\"", "apos": "'", "#39": "'", "nbsp": " ", "lrm": " ",
            "rlm": " ",
        ]
        guard let end = text.prefix(10).firstIndex(of: ";") else { return nil }
        let name = String(text[text.index(after: text.startIndex)..<end])
        guard let character = named[name] else { return nil }
        return (character, text[text.index(after: end)...])
    }
}
