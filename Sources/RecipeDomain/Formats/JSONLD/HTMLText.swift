/// The words in a piece of HTML.
enum HTMLText {
    /// On one line, tags out, entities read once. `<` that begins no tag is text.
    static func line(_ html: String) -> String {
        html.utf8.contains { $0 == UInt8(ascii: "<") || $0 == UInt8(ascii: "&") }
            ? lines(html).joined(separator: " ") : html.oneLine
    }

    /// The lines that breaks, paragraphs and list items make; none is empty.
    static func lines(_ html: String) -> [String] {
        var text = ""
        var rest = html[...]
        while let open = rest.firstIndex(of: "<") {
            text += rest[..<open]
            rest = rest[open...]
            guard let name = tagName(rest) else {
                text.append("<")
                rest = rest.dropFirst()
                continue
            }
            // Without any `>` left there are no more tags.
            guard let close = rest.firstIndex(of: ">") else { break }
            let isEnd = rest.dropFirst().first == "/"
            rest = rest[close...].dropFirst()
            if blocks.contains(name) { text.append("\n") }
            if !isEnd, name == "script" || name == "style" {
                rest = rest[(rest.firstRange(of: "</\(name)")?.lowerBound ?? rest.endIndex)...]
            }
        }
        text += rest
        return text.split(whereSeparator: \.isNewline).map { decoded($0).oneLine }.filter { !$0.isEmpty }
    }

    private static func tagName(_ text: Substring) -> String? {
        let name = text.dropFirst().drop { $0 == "/" }
        if name.first == "!" { return "!" }
        guard name.first?.isASCII == true, name.first?.isLetter == true else { return nil }
        return name.prefix(20).prefix { $0.isLetter || $0.isNumber }.lowercased()
    }

    private static let blocks: Set<String> = [
        "br", "p", "li", "div", "ul", "ol", "tr", "h1", "h2", "h3", "h4", "h5", "h6", "section",
    ]

    private static func decoded(_ text: Substring) -> String {
        var plain = ""
        var rest = text
        while let ampersand = rest.firstIndex(of: "&") {
            plain += rest[..<ampersand]
            rest = rest[ampersand...]
            let name = rest.dropFirst().prefix(12).prefix { $0 != ";" && !$0.isWhitespace && $0 != "&" }
            if rest.dropFirst(name.count + 1).first == ";", let character = character(name) {
                plain.append(character)
                rest = rest.dropFirst(name.count + 2)
            } else {
                plain.append("&")
                rest = rest.dropFirst()
            }
        }
        return plain + rest
    }

    private static func character(_ entity: Substring) -> Character? {
        guard entity.first == "#" else { return entities[String(entity)] }
        let digits = entity.dropFirst()
        let code = digits.lowercased().hasPrefix("x") ? UInt32(digits.dropFirst(), radix: 16) : UInt32(digits)
        return code.flatMap(Unicode.Scalar.init).map(Character.init)
    }

    private static let entities: [String: Character] = [
        "amp": "&", "lt": "<", "gt": ">", "quot": "\"", "apos": "'", "nbsp": " ", "deg": "°", "frac12": "½",
        "frac14": "¼", "frac34": "¾", "frac13": "⅓", "frac23": "⅔", "frac18": "⅛", "ndash": "–", "mdash": "—",
        "hellip": "…", "rsquo": "’", "lsquo": "‘", "rdquo": "”", "ldquo": "“", "eacute": "é", "egrave": "è",
        "agrave": "à",
        "aacute": "á", "acirc": "â", "ecirc": "ê", "icirc": "î", "ocirc": "ô", "ucirc": "û", "ccedil": "ç",
        "auml": "ä", "ouml": "ö", "uuml": "ü", "Auml": "Ä", "Ouml": "Ö", "Uuml": "Ü", "szlig": "ß", "ntilde": "ñ",
        "iacute": "í", "oacute": "ó", "uacute": "ú", "times": "×", "frasl": "⁄", "bull": "•", "middot": "·",
        "euro": "€", "laquo": "«", "raquo": "»", "reg": "®", "trade": "™", "copy": "©",
    ]
}
