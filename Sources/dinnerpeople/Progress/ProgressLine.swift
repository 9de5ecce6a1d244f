/// A line of the progress display: pieces of text with their meaning, colours come last.
struct ProgressLine: Hashable, Sendable {
    enum Tone: Hashable, Sendable { case plain, strong, quiet, good, bad }

    struct Piece: Hashable, Sendable {
        var text: String
        var tone: Tone
    }

    private(set) var pieces: [Piece] = []

    init(_ text: String = "", _ tone: Tone = .plain) { add(text, tone) }

    mutating func add(_ text: String, _ tone: Tone = .plain) {
        if !text.isEmpty { pieces.append(Piece(text: text, tone: tone)) }
    }

    /// Without tones.
    var text: String { pieces.map(\.text).joined() }

    /// Clipped to so many cells, with the terminal's codes for the tones where it has colours.
    func drawn(cells: Int, hasColours: Bool) -> String {
        var left = cells
        var result = ""
        for piece in pieces where left > 0 {
            let text = TerminalCells.clipped(piece.text, to: left)
            left -= TerminalCells.width(of: piece.text)
            result += hasColours ? piece.tone.begin + text + piece.tone.end : text
        }
        return result
    }
}

extension ProgressLine.Tone {
    fileprivate var begin: String {
        switch self {
        case .plain: ""
        case .strong: "\u{1b}[1m"
        case .quiet: "\u{1b}[2m"
        case .good: "\u{1b}[32m"
        case .bad: "\u{1b}[31m"
        }
    }

    fileprivate var end: String { self == .plain ? "" : "\u{1b}[0m" }
}
