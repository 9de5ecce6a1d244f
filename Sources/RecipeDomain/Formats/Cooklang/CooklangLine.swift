/// A line of a file with its number, from 1.
struct CooklangLine: Hashable {
    var number: Int
    var text: String

    /// The lines of a text, whatever ends them.
    static func lines(of text: String) -> [CooklangLine] {
        text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).enumerated().map { index, line in
            CooklangLine(number: index + 1, text: String(line))
        }
    }
}

/// Takes the comments out of a file: `-- to the end of the line` and `[- over lines -]`. A longer run of dashes is text,
/// and so is a mark behind a backslash.
struct CooklangComments {
    private(set) var lines: [CooklangLine] = []
    private(set) var comments: [String] = []
    /// The line in which the block comment began that is open now, and what of it was read.
    private var block: (line: Int, text: String)?

    init(_ source: some Sequence<CooklangLine>) throws(RecipeImportProblem) {
        for line in source { read(line) }
        if let block {
            throw RecipeImportProblem(line: block.line, message: "The comment that begins here with [- has no end -].")
        }
    }

    /// A line with nothing but comments vanishes, so that it parts no paragraph.
    private mutating func read(_ line: CooklangLine) {
        let characters = Array(line.text)
        var text = ""
        var hadComment = block != nil
        var index = 0
        while index < characters.count {
            let character = characters[index]
            let next = index + 1 < characters.count ? characters[index + 1] : nil
            if block != nil {
                if character == "-", next == "]" {
                    comments.append(block.map { $0.text.trimmed } ?? "")
                    block = nil
                    index += 2
                } else {
                    block?.text.append(character)
                    index += 1
                }
            } else if character == "\\", let next {
                text.append(character)
                text.append(next)
                index += 2
            } else if character == "[", next == "-" {
                (block, hadComment) = ((line.number, ""), true)
                index += 2
            } else if character == "-" {
                let run = characters[index...].prefix { $0 == "-" }.count
                if run == 2 {
                    comments.append(String(characters[(index + 2)...]).trimmed)
                    hadComment = true
                    break
                }
                text.append(String(repeating: "-", count: run))
                index += run
            } else {
                text.append(character)
                index += 1
            }
        }
        if block != nil { block?.text.append(" ") }
        if hadComment, text.allSatisfy(\.isWhitespace) { return }
        lines.append(CooklangLine(number: line.number, text: text))
    }
}
