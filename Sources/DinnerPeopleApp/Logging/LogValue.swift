/// A value as it stands in a line of the log: as it is where it is a plain word, else between quotes, with escapes for
/// whatever could end the line, the quotes, or change how a terminal shows the rest.
enum LogValue {
    /// Longer ones are cut off.
    static let most = 2000

    static func text(_ text: String) -> String {
        let isPlain =
            !text.isEmpty && text.utf8.count <= most
            && text.utf8.allSatisfy {
                $0 > 0x20 && $0 < 0x7f && $0 != UInt8(ascii: "\"") && $0 != UInt8(ascii: "=")
                    && $0 != UInt8(ascii: "\\")
            }
        guard !isPlain else { return text }
        var quoted = "\""
        for scalar in text.unicodeScalars {
            guard quoted.utf8.count < most else {
                quoted += "…"
                break
            }
            switch scalar {
            case "\"": quoted += "\\\""
            case "\\": quoted += "\\\\"
            case "\n": quoted += "\\n"
            case "\r": quoted += "\\r"
            case "\t": quoted += "\\t"
            default:
                switch scalar.properties.generalCategory {
                case .control, .format, .lineSeparator, .paragraphSeparator, .surrogate, .privateUse, .unassigned:
                    quoted += "\\u{\(String(scalar.value, radix: 16))}"
                default: quoted.unicodeScalars.append(scalar)
                }
            }
        }
        return quoted + "\""
    }

    static func name(_ name: String) -> String {
        String(
            name.unicodeScalars.map { $0.isASCII && $0.value > 0x20 && $0 != "=" && $0 != "\"" ? Character($0) : "_" }
        )
    }
}
