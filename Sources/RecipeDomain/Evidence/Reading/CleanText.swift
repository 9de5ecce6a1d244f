/// Text from a video or a model, made harmless: no markup, no characters that steer a terminal or turn text around.
enum CleanText {
    /// One line: tags of HTML and marks of Markdown off, control and direction characters dropped, spaces folded. URLs stay as
    /// the text they are.
    static func line(_ text: String, longest: Int = 20_000) -> String {
        if isPlain(text), text.utf8.count <= longest { return text }
        var plain = withoutTags(String(text.prefix(longest * 2)))
        plain = plain.replacing("**", with: "").replacing("__", with: "").replacing("`", with: "")
        let folded = plain.unicodeScalars.compactMap(Self.kept).reduce(into: "") { $0.unicodeScalars.append($1) }
        let words = folded.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        return String(words.prefix(longest))
    }

    /// Nothing in it but letters, numbers, single spaces and marks of sentences.
    private static func isPlain(_ text: String) -> Bool {
        var previous: UInt8 = 0x20
        for byte in text.utf8 {
            switch byte {
            case 0x20 where previous == 0x20: return false
            case 0x20, 0x21, 0x25...0x29, 0x2b...0x3b, 0x3f...0x5a, 0x61...0x7a: previous = byte
            default: return false
            }
        }
        return previous != 0x20
    }

    /// What a model wrote: it may repeat markup as its prompt shows it, with other brackets.
    static func answer(_ text: String, longest: Int = 20_000) -> String {
        let low = text.prefix(longest * 2).lowercased()
        guard text.contains("‹"), maskedTags.contains(where: { low.contains("‹" + $0) || low.contains("‹/" + $0) })
        else { return line(text, longest: longest) }
        return line(text.replacing("‹", with: "<").replacing("›", with: ">"), longest: longest)
    }

    private static let maskedTags = ["script", "style", "iframe", "img", "svg", "object", "link", "meta", "a href"]

    /// An entry of a list, without the mark that leads it ("- ", "* ", "## ", "[ ] ") and its link targets.
    static func entry(_ text: String, longest: Int) -> String {
        var slice = answer(text, longest: longest)[...]
        while let mark = ["- [ ] ", "- [x] ", "[ ] ", "- ", "* ", "+ ", "• ", "> "].first(where: { slice.hasPrefix($0) }
        ) {
            slice.removeFirst(mark.count)
        }
        if slice.first == "#" {
            let heading = slice.drop { $0 == "#" }
            if heading.first == " " { slice = heading.dropFirst() }
        }
        while slice.first == "*" || slice.first == "_", let mark = slice.first, slice.dropFirst().contains(mark) {
            slice = String(slice.dropFirst()).replacing(String(mark), with: "")[...]
        }
        return String(slice).trimmed
    }

    private static func kept(_ scalar: Unicode.Scalar) -> Unicode.Scalar? {
        switch scalar.properties.generalCategory {
        case .control: scalar == "\n" || scalar == "\t" || scalar == "\r" ? " " : nil
        case .lineSeparator, .paragraphSeparator: " "
        // The joiner of emoji turns nothing around.
        case .format: scalar == "\u{200D}" ? scalar : nil
        case .privateUse, .surrogate, .unassigned: nil
        default: scalar
        }
    }

    /// "<b>2 cups</b>" → "2 cups"; a "<" that opens no tag stays.
    private static func withoutTags(_ text: String) -> String {
        guard text.contains("<") else { return text }
        var plain = ""
        var rest = text[...]
        var scripts = 0
        while let open = rest.firstIndex(of: "<") {
            plain += rest[..<open]
            rest = rest[open...]
            let next = rest.dropFirst().first
            let isTag = next?.isLetter == true || next == "/" || next == "!" || next == "?"
            if isTag, let close = rest.prefix(500).firstIndex(of: ">") {
                let name = rest[..<close].dropFirst().prefix { $0.isLetter || $0 == "/" }.lowercased()
                rest = rest[rest.index(after: close)...]
                plain += " "
                // What stands in a script is nothing to read.
                if ["script", "style"].contains(name), scripts < 20, let end = rest.range(of: "</" + name) {
                    rest = rest[end.lowerBound...]
                    scripts += 1
                }
            } else {
                plain.append("<")
                rest.removeFirst()
            }
        }
        return plain + rest
    }
}

extension StringProtocol {
    /// The first place of a text, in ASCII letters of any case.
    fileprivate func range(of needle: String) -> Range<Index>? {
        let wanted = Array(needle.utf8)
        var start = startIndex
        while let open = self[start...].firstIndex(where: { $0 == "<" }) {
            if self[open...].prefix(wanted.count).lowercased().utf8.elementsEqual(wanted) {
                return open..<index(open, offsetBy: wanted.count)
            }
            start = index(after: open)
        }
        return nil
    }
}
