/// Reads the part of YAML that recipes' front matter uses: nested maps, lists, quoted and block values, comments. Anchors
/// and tags are text, so that nothing is ever expanded. Time grows with the length.
struct FrontMatter {
    private let lines: [CooklangLine]
    private var index = 0
    private var entries: [CooklangMetadata.Entry] = []
    /// The keys that the next deeper line belongs to.
    private var open: [(indent: Int, path: String)] = []

    init(lines: [CooklangLine]) { self.lines = lines }

    static func metadata(from lines: [CooklangLine]) throws(RecipeImportProblem) -> CooklangMetadata {
        var reader = FrontMatter(lines: lines)
        while reader.index < lines.count { try reader.readLine() }
        return CooklangMetadata(entries: reader.entries)
    }

    private mutating func readLine() throws(RecipeImportProblem) {
        let line = lines[index]
        index += 1
        let indent = line.text.prefix { $0 == " " || $0 == "\t" }.count
        let content = line.text.trimmed
        guard !content.isEmpty, content.first != "#" else { return }
        if content == "-" || content.hasPrefix("- ") {
            try addListItem(content.dropFirst().trimmed, line: line.number)
            return
        }
        if continuesValue(content, indent: indent) { return }
        while let last = open.last, last.indent >= indent { open.removeLast() }
        guard let (key, rest) = Self.keyAndValue(content) else {
            throw problem(line, "\(RecipeImportProblem.excerpt(content)) is no “key: value” of the front matter.")
        }
        guard open.count < 8 else { throw problem(line, "The front matter is nested too deeply.") }
        let path = open.last.map { "\($0.path).\(key)" } ?? key
        open.append((indent, path))
        var entry = CooklangMetadata.Entry(key: path, values: [], line: line.number)
        switch rest.first {
        case nil, "#": if !isFollowedByDeeper(indent) { entry.values = [""] }
        case "|", ">": entry.values = [blockValue(indent: indent, isFolded: rest.first == ">")]
        case "[": entry.values = try flowList(rest, line: line)
        case "\"", "'": (entry.values, entry.isQuoted) = ([try Self.value(rest, line: line)], true)
        default: entry.values = [try Self.value(rest, line: line)]
        }
        if !entry.values.isEmpty { entries.append(entry) }
    }

    /// A plain value may go on in deeper lines.
    private mutating func continuesValue(_ content: String, indent: Int) -> Bool {
        guard let last = open.last, indent > last.indent, let entry = entries.last, entry.key == last.path,
            entry.values.count == 1, let value = entry.values.first, !value.isEmpty, !entry.isQuoted,
            Self.keyAndValue(content) == nil
        else { return false }
        entries[entries.count - 1].values[0] += " " + content
        return true
    }

    private mutating func addListItem(_ item: String, line: Int) throws(RecipeImportProblem) {
        guard let key = open.last?.path else {
            throw RecipeImportProblem(line: line, message: "A list stands in the front matter without a key before it.")
        }
        let value = try Self.value(item, line: CooklangLine(number: line, text: item))
        if entries.last?.key == key {
            entries[entries.count - 1].values.append(value)
        } else {
            entries.append(CooklangMetadata.Entry(key: key, values: [value], line: line))
        }
    }

    private func isFollowedByDeeper(_ indent: Int) -> Bool {
        guard let next = lines[index...].first(where: { !$0.text.trimmed.isEmpty && $0.text.trimmed.first != "#" })
        else { return false }
        let deeper = next.text.prefix { $0 == " " || $0 == "\t" }.count
        return deeper > indent || (deeper == indent && next.text.trimmed.hasPrefix("-"))
    }

    /// The deeper lines that follow, joined by line breaks, or by spaces where folded.
    private mutating func blockValue(indent: Int, isFolded: Bool) -> String {
        var parts: [String] = []
        while index < lines.count {
            let text = lines[index].text
            guard text.trimmed.isEmpty || text.prefix(while: \.isWhitespace).count > indent else { break }
            parts.append(text.trimmed)
            index += 1
        }
        while parts.last == "" { parts.removeLast() }
        return parts.joined(separator: isFolded ? " " : "\n")
    }

    /// `[soup, "quick, easy"]`
    private func flowList(_ text: String, line: CooklangLine) throws(RecipeImportProblem) -> [String] {
        var items: [String] = []
        var current = ""
        var quote: Character?
        for character in text.dropFirst() {
            if quote == nil, character == "," || character == "]" {
                if !current.trimmed.isEmpty { items.append(try Self.value(current.trimmed, line: line)) }
                current = ""
                if character == "]" { return items }
                continue
            }
            if character == quote {
                quote = nil
            } else if quote == nil, character == "\"" || character == "'", current.trimmed.isEmpty {
                quote = character
            }
            current.append(character)
        }
        throw problem(line, "The list in the front matter is not closed with ].")
    }

    /// `key: value`, the key with or without quotation marks.
    private static func keyAndValue(_ content: String) -> (key: String, value: String)? {
        var searchFrom = content.startIndex
        if let quote = content.first, quote == "\"" || quote == "'",
            let end = content.dropFirst().firstIndex(of: quote)
        {
            searchFrom = end
        }
        guard let colon = content[searchFrom...].firstIndex(of: ":") else { return nil }
        let key = content[..<colon].trimmed
        let bare = key.count >= 2 && "\"'".contains(key.prefix(1)) ? String(key.dropFirst().dropLast()) : key
        return bare.isEmpty ? nil : (bare, content[content.index(after: colon)...].trimmed)
    }

    /// A plain or quoted value, without the comment behind it.
    private static func value(_ text: String, line: CooklangLine) throws(RecipeImportProblem) -> String {
        guard let quote = text.first, quote == "\"" || quote == "'" else {
            let comment = text.firstRange(of: " #")?.lowerBound ?? text.endIndex
            return text[..<comment].trimmed
        }
        var value = ""
        var rest = text.dropFirst()
        while let character = rest.popFirst() {
            if character == quote {
                guard quote == "'", rest.first == "'" else { return value }
                rest.removeFirst()
                value.append("'")
            } else if character == "\\", quote == "\"", let escaped = rest.popFirst() {
                value.append(escaped == "n" ? "\n" : escaped == "t" ? "\t" : escaped)
            } else {
                value.append(character)
            }
        }
        throw RecipeImportProblem(line: line.number, message: "The quotation mark in the front matter is not closed.")
    }

    private func problem(_ line: CooklangLine, _ message: String) -> RecipeImportProblem {
        RecipeImportProblem(line: line.number, message: message)
    }
}
