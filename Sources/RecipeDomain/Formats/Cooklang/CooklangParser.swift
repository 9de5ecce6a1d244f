/// Reads the Cooklang specification (cooklang.org/docs/spec): front matter, sections, notes, comments, and steps with
/// ingredients, cookware and timers. Beyond it, `\` before a mark makes text of the mark, amounts may be ranges (`2-3`) or
/// mixed (`1 1/2`), and metadata in the older form `>> key: value` is understood.
///
/// Time and memory grow with the length of the text.
public struct CooklangParser: Sendable {
    public init() {}

    /// Throws what is broken: front matter, comments and braces that nothing closes.
    public func parse(_ text: String) throws(RecipeImportProblem) -> CooklangDocument {
        let all = CooklangLine.lines(of: text)
        let (front, body) = try Self.splitFrontMatter(all)
        let source = try CooklangComments(body)
        var document = CooklangDocument(
            metadata: try FrontMatter.metadata(from: front),
            sections: [],
            comments: source.comments
        )
        var paragraph: [CooklangLine] = []
        for line in source.lines {
            let isMark = line.text.first == "=" || line.text.hasPrefix(">>")
            let isNote = line.text.first == ">" && !isMark
            let startsAnew = line.text.allSatisfy(\.isWhitespace) || isMark
            if startsAnew || (paragraph.first.map { ($0.text.first == ">") != isNote } ?? false) {
                try Self.close(&paragraph, in: &document)
            }
            if line.text.first == "=" {
                let name = line.text.drop { $0 == "=" }.trimmed.reversed().drop { $0 == "=" }.reversed()
                let plain = CooklangInline.unescaped(String(name)).trimmed
                document.sections.append(.init(name: plain.isEmpty ? nil : plain, blocks: []))
            } else if isMark {
                document.metadata.entries += try FrontMatter.metadata(
                    from: [CooklangLine(number: line.number, text: line.text.dropFirst(2).trimmed)]
                ).entries
            } else if !startsAnew {
                paragraph.append(line)
            }
        }
        try Self.close(&paragraph, in: &document)
        return document
    }

    /// Front matter stands between two lines `---`, the first of them the first of the file.
    private static func splitFrontMatter(
        _ lines: [CooklangLine]
    ) throws(RecipeImportProblem) -> (front: [CooklangLine], body: ArraySlice<CooklangLine>) {
        guard let first = lines.firstIndex(where: { !$0.text.allSatisfy(\.isWhitespace) }), isFence(lines[first]) else {
            return ([], lines[...])
        }
        guard let end = lines[(first + 1)...].firstIndex(where: isFence) else {
            throw RecipeImportProblem(
                line: lines[first].number,
                message: "The front matter that begins here has no closing ---."
            )
        }
        return (Array(lines[first + 1..<end]), lines[(end + 1)...])
    }

    private static func isFence(_ line: CooklangLine) -> Bool {
        line.text.hasPrefix("---") && line.text.trimmed == "---"
    }

    private static func close(
        _ paragraph: inout [CooklangLine],
        in document: inout CooklangDocument
    ) throws(RecipeImportProblem) {
        guard let first = paragraph.first else { return }
        defer { paragraph = [] }
        if document.sections.isEmpty { document.sections.append(.init(name: nil, blocks: [])) }
        let block: CooklangDocument.Block
        if first.text.first == ">" {
            let text = paragraph.map { $0.text.drop { $0 == ">" }.trimmed }.joined(separator: " ")
            block = .note(CooklangInline.unescaped(text).trimmed)
        } else {
            let items = try CooklangInline.items(of: paragraph)
            guard !items.isEmpty else { return }
            block = .step(.init(items: items, line: first.number))
        }
        document.sections[document.sections.count - 1].blocks.append(block)
    }
}
