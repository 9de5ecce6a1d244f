import Foundation

/// One line of the evidence that a recipe prompt lists: "screen [1.5–3.0]: 250 g flour / 2 eggs", with an identifier before
/// it or not.
struct EvidenceLine: Sendable, Equatable {
    var identifier: String?
    /// "caption", "screen", "seen"…; empty where the line names none.
    var kind: String
    var start: Double?
    var end: Double?
    var text: String

    private static let kinds = [
        "title", "caption", "screen", "overlay", "subtitles", "subtitle", "speech", "seen", "description", "frame",
    ]
    private static let longestHead = 60

    init(_ line: Substring) {
        var rest = line.drop(while: \.isWhitespace)
        identifier = Self.identifier(&rest)
        kind = ""
        text = String(rest)
        guard let colon = rest.prefix(Self.longestHead).firstIndex(of: ":") else { return }
        let head = rest[..<colon]
        let word = head.prefix { $0.isLetter }.lowercased()
        guard let kind = Self.kinds.first(where: { $0 == word }) else { return }
        self.kind = kind
        text = String(rest[rest.index(after: colon)...].drop(while: \.isWhitespace))
        guard let open = head.firstIndex(of: "["), let close = head.lastIndex(of: "]"), open < close else { return }
        let times = head[head.index(after: open)..<close].split { "–-, ".contains($0) }.compactMap { Double($0) }
        start = times.first
        end = times.last
    }

    /// "E12", "[e3]" or "#7" at the beginning, with what parts it from the rest.
    private static func identifier(_ rest: inout Substring) -> String? {
        let word = rest.prefix { !$0.isWhitespace }
        let name = word.filter { $0.isLetter || $0.isNumber }
        let letters = name.prefix { $0.isLetter }
        let digits = name.dropFirst(letters.count)
        guard word.count <= 8, letters.count <= 2, !digits.isEmpty, digits.allSatisfy(\.isNumber),
            !letters.isEmpty || word.first == "#" || word.first == "["
        else { return nil }
        rest.removeFirst(word.count)
        while let first = rest.first, first.isWhitespace || ":|-–".contains(first) { rest.removeFirst() }
        return String(name)
    }

    /// The lines of a prompt: those between `<evidence>` and `</evidence>`, or all.
    static func lines(of prompt: String) -> [EvidenceLine] {
        var text = prompt[...]
        if let open = text.range(of: "<evidence>") { text = text[open.upperBound...] }
        if let close = text.range(of: "</evidence>") { text = text[..<close.lowerBound] }
        return text.split(whereSeparator: \.isNewline).map { EvidenceLine($0) }.filter { !$0.text.isEmpty }
    }
}
