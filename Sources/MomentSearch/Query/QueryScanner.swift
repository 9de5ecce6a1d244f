/// Cuts what was typed into pieces. Control characters are spaces; a quote that isn't closed goes to the end.
struct QueryScanner {
    enum Piece: Equatable {
        case plain(String)
        case quoted(String)
        /// One of the known keys, and what it was given.
        case keyed(String, String)
    }

    private static let keys: Set<String> = ["ingredient", "without", "equipment", "time", "tag", "language"]
    private static let quotes: Set<Unicode.Scalar> = ["\"", "“", "”", "„", "«", "»", "＂"]

    private var rest: Substring.UnicodeScalarView
    /// Whether the text was longer than what is read.
    let isCut: Bool

    init(_ text: String) {
        isCut = text.utf8.count > SearchQuery.mostBytes
        let bytes = isCut ? String(decoding: text.utf8.prefix(SearchQuery.mostBytes), as: UTF8.self) : text
        rest = bytes[...].unicodeScalars
    }

    mutating func next() -> Piece? {
        rest = rest.drop(while: Self.isSpace)
        guard let first = rest.first else { return nil }
        if Self.quotes.contains(first) { return .quoted(quoted()) }
        let word = rest.prefix { !Self.isSpace($0) && !Self.quotes.contains($0) }
        rest = rest[word.endIndex...]
        guard let colon = word.firstIndex(of: ":") else { return .plain(String(word)) }
        let key = String(word[..<colon]).lowercased()
        guard Self.keys.contains(key) else { return .plain(String(word)) }
        let value = word[word.index(after: colon)...]
        if value.isEmpty, let next = rest.first, Self.quotes.contains(next) { return .keyed(key, quoted()) }
        return .keyed(key, String(value))
    }

    /// From the quote on, to the next one.
    private mutating func quoted() -> String {
        rest.removeFirst()
        let text = rest.prefix { !Self.quotes.contains($0) }
        rest = rest[text.endIndex...].dropFirst()
        return String(String.UnicodeScalarView(text.map { Self.isSpace($0) ? " " : $0 }))
    }

    private static func isSpace(_ scalar: Unicode.Scalar) -> Bool {
        scalar.properties.isWhitespace || scalar.properties.generalCategory == .control
    }
}
