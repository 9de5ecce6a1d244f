/// Puts a backslash before what Cooklang would otherwise read as a mark.
enum CooklangEscape {
    /// Text between components. `next` is what follows it; `isFirst` says that it begins a paragraph, `followsBraces` that
    /// it stands right behind a component.
    static func text(
        _ text: some StringProtocol,
        next: Character? = nil,
        isFirst: Bool = false,
        followsBraces: Bool = false
    ) -> String {
        let characters = Array(text)
        var escaped = ""
        for (index, character) in characters.enumerated() {
            let following = index + 1 < characters.count ? characters[index + 1] : next
            let isMark =
                switch character {
                case "\\": true
                case "@", "#", "~": following.map { !$0.isWhitespace } ?? false
                case "-": following == "-" || (index > 0 && characters[index - 1] == "-")
                case "[": following == "-"
                case "=", ">": isFirst && index == 0
                case "(": followsBraces && index == 0
                default: false
                }
            if isMark { escaped.append("\\") }
            escaped.append(character)
        }
        return escaped
    }

    /// The name of an ingredient or tool.
    static func name(_ text: String) -> String {
        let plain = text.oneLine
        // `&`, `?`, `+` and `-` in front would be modifiers.
        let isModifier = plain.first.map { "?&+-".contains($0) } ?? false
        return (isModifier ? "\\" : "")
            + escaping("\\@#~{}", in: plain.dropFirst(isModifier ? 1 : 0), isModifier ? plain.prefix(1) : "")
    }

    /// What stands in round brackets behind a name.
    static func note(_ text: String) -> String { escaping("\\)", in: text.oneLine[...], "") }

    /// `start` and `text` with backslashes before `marks` and before what would begin a comment in `text`.
    private static func escaping(_ marks: String, in text: Substring, _ start: Substring) -> String {
        var escaped = String(start)
        var last = start.last
        var rest = text
        while let character = rest.popFirst() {
            let isComment =
                character == "-" && (last == "-" || rest.first == "-") || character == "[" && rest.first == "-"
            if marks.contains(character) || isComment { escaped.append("\\") }
            escaped.append(character)
            last = character
        }
        return escaped
    }

    /// A value of the front matter, in quotation marks where YAML wants them.
    static func yaml(_ value: String) -> String {
        let text = String(value.map { $0.isNewline ? "\n" : $0 }).split(
            separator: "\n",
            omittingEmptySubsequences: false
        )
        .map(\.withoutControls).joined(separator: "\n")
        let isPlain =
            text.first.map { $0.isLetter || ($0.isNumber && !text.allSatisfy { $0.isNumber || "._:-".contains($0) }) }
            ?? false
        let reserved: Set<String> = ["true", "false", "null", "yes", "no", "on", "off", "y", "n"]
        if isPlain, !reserved.contains(text.lowercased()), text.last?.isWhitespace != true, text.last != ":",
            !text.contains(": "), !text.contains(" #"), !text.contains("\n")
        {
            return text
        }
        let escaped = text.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"").replacing("\n", with: "\\n")
        return "\"\(escaped)\""
    }
}

extension String {
    /// White space folded into single spaces, control characters left out.
    var oneLine: String {
        split(whereSeparator: \.isWhitespace).map(\.withoutControls).filter { !$0.isEmpty }.joined(separator: " ")
    }
}
