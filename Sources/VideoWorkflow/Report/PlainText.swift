/// Text of unknown origin made harmless to show: on one line, nothing in it that a terminal or a page would obey.
public enum PlainText {
    /// Without control and formatting characters (escape sequences, changes of writing direction) and characters that
    /// XML 1.0 forbids; at most `limit` characters, the last an ellipsis where something is missing.
    public static func line(_ text: some StringProtocol, limit: Int = 300) -> String {
        var result = String.UnicodeScalarView()
        var isAfterSpace = true
        // A character may carry any number of marks: what is kept is bounded by scalars.
        for scalar in text.unicodeScalars.prefix(limit * 4) where result.count < limit * 2 {
            guard let kept = harmless(scalar) else { continue }
            let isSpace = kept.properties.isWhitespace
            if isSpace && isAfterSpace { continue }
            result.append(isSpace ? " " : kept)
            isAfterSpace = isSpace
        }
        while result.last == " " { result.removeLast() }
        let line = String(result)
        guard line.count > limit else { return line }
        return line.prefix(max(0, limit - 1)) + "…"
    }

    /// The same, ready to stand in HTML and XML, in an element or between quotes.
    public static func markup(_ text: some StringProtocol, limit: Int = 300) -> String {
        var result = ""
        for character in line(text, limit: limit).unicodeScalars {
            switch character {
            case "&": result += "&amp;"
            case "<": result += "&lt;"
            case ">": result += "&gt;"
            case "\"": result += "&quot;"
            case "'": result += "&#39;"
            default: result.unicodeScalars.append(character)
            }
        }
        return result
    }

    private static func harmless(_ scalar: Unicode.Scalar) -> Unicode.Scalar? {
        // Joiners shape words and pictographs, and move nothing.
        if scalar.value == 0x200C || scalar.value == 0x200D { return scalar }
        switch scalar.properties.generalCategory {
        case .control, .lineSeparator, .paragraphSeparator: return " "
        case .format, .privateUse, .surrogate: return nil
        default: return scalar.value & 0xFFFE == 0xFFFE ? nil : scalar
        }
    }
}
