/// What a terminal says when it is asked what it can do.
///
/// It is asked for its name (XTVERSION), whether it takes a picture of one pixel (kitty), and for its attributes (DA1), which
/// every terminal tells, so that after that nothing more is to be waited for. Terminals leave out what they don't know.
struct TerminalAnswers: Sendable {
    static let question = "\u{1b}[>0q\u{1b}_Gi=31,s=1,v=1,a=q,t=d,f=24;AAAA\u{1b}\\\u{1b}[c"
    /// Answers are short; what says more is no terminal's.
    static let longest = 1024

    private var text = ""

    /// Takes what came; nothing more is read past the longest answer.
    mutating func take(_ bytes: some Sequence<UInt8>) {
        for byte in bytes where text.utf8.count < Self.longest && byte < 0x80 {
            text.unicodeScalars.append(Unicode.Scalar(byte))
        }
    }

    /// Whether the last of the answers is there.
    var isComplete: Bool { attributes != nil || text.utf8.count >= Self.longest }

    /// The best of what it can do; nil where it can't show pictures.
    var stills: StillProtocol? {
        if text.contains("\u{1b}_Gi=31;OK") { return .kitty }
        if let name, ["iTerm2", "WezTerm", "mintty"].contains(where: { name.hasPrefix($0) }) { return .iTerm2 }
        return attributes?.contains("4") == true ? .sixel : nil
    }

    /// Between "ESC P > |" and "ESC \".
    private var name: Substring? {
        text.firstRange(of: "\u{1b}P>|").map { text[$0.upperBound...].prefix { $0 != "\u{1b}" } }
    }

    /// The numbers between "ESC [ ?" and "c".
    private var attributes: [Substring]? {
        var rest = text[...]
        while let begin = rest.firstRange(of: "\u{1b}[?") {
            rest = rest[begin.upperBound...]
            let numbers = rest.prefix { $0.isNumber || $0 == ";" }
            if rest[numbers.endIndex...].first == "c" { return numbers.split(separator: ";") }
        }
        return nil
    }
}
