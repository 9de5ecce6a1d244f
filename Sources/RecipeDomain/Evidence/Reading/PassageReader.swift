/// Cuts the evidence of a video into passages, the most trusted first.
struct PassageReader {
    /// More than any video gives; the most trusted are kept.
    static let most = 4000
    /// Characters; what is longer is cut at a space.
    static let longest = 360

    private var passages: [EvidencePassage] = []
    private let classifier = LineClassifier()
    private var source = 0

    /// Passages that a cook is meant to read, and apart from them those that address the program.
    static func read(_ evidence: VideoEvidence) -> (passages: [EvidencePassage], addressed: [EvidencePassage]) {
        var reader = PassageReader()
        reader.take(evidence)
        return AddressedText.separated(Array(reader.passages.prefix(most)))
    }

    private mutating func take(_ evidence: VideoEvidence) {
        let reader = SourceReader()
        for row in (evidence.caption ?? "").prefix(20_000).split(whereSeparator: \.isNewline) {
            for line in reader.lines(ofCaption: String(row)) { add(line, .caption, confidence: 1) }
            source += 1
        }
        for overlay in evidence.onScreen {
            let confidence = overlay.lines.map(\.confidence).reduce(0, +) / Double(max(1, overlay.lines.count))
            for line in pairs(reader.lines(of: overlay)) {
                add(line, .onScreen, frame: overlay.frame, confidence: confidence)
            }
            source += 1
        }
        take(reader.lines(of: evidence.segments.filter { $0.kind == .subtitles }), .subtitles, confidence: 0.95)
        take(reader.lines(of: evidence.segments.filter { $0.kind != .subtitles }), .speech, confidence: 0.8)
        for seen in evidence.descriptions {
            let text = ([seen.description, seen.action ?? ""] + seen.foods + seen.equipment).joined(separator: ". ")
            let line = SourceLine(
                text: text,
                kind: .other,
                source: .seen,
                range: TimeRange(start: seen.frame, end: seen.frame),
                quote: text
            )
            add(line, .seen, frame: seen.frame, confidence: 0.6)
            source += 1
        }
    }

    private mutating func take(_ lines: [SourceLine], _ kind: EvidenceKind, confidence: Double) {
        var last: SourceLine?
        for line in lines {
            // "And the flour." "Two cups." is one thing said.
            if let before = last, isAmountAlone(line.text), passages.last?.kind == kind, follows(line, before) {
                let open = passages.removeLast()
                let joined = open.text.trimmingMarks + ", " + line.text
                append(
                    EvidencePassage(
                        kind: kind,
                        line: open.line,
                        text: joined,
                        range: open.range.flatMap { range in line.range.map { range.union($0) } },
                        frame: nil,
                        confidence: confidence,
                        source: open.source
                    )
                )
            } else {
                add(line, kind, confidence: confidence)
            }
            last = line
            source += 1
        }
    }

    private func follows(_ line: SourceLine, _ before: SourceLine) -> Bool {
        guard let end = before.range?.end.milliseconds, let start = line.range?.start.milliseconds else { return false }
        return start - end <= 4000
    }

    /// A name in one row of an overlay and its amount in the next.
    private func pairs(_ lines: [SourceLine]) -> [SourceLine] {
        guard lines.count > 1, let first = lines.first, !isAmountAlone(first.text) else { return lines }
        var joined: [SourceLine] = []
        for line in lines {
            if isAmountAlone(line.text), var last = joined.last, !last.text.contains(where: \.isNumber) {
                (last.text, last.quote, last.kind) = (
                    last.text + " " + line.text, last.quote + " " + line.quote, .ingredient
                )
                joined[joined.count - 1] = last
            } else {
                joined.append(line)
            }
        }
        return joined
    }

    private func isAmountAlone(_ text: String) -> Bool {
        guard text.count <= 30 else { return false }
        let read = TextForLookup(text)
        guard let amount = read.amounts.first, case .measure = amount.value, !amount.isArticle else { return false }
        return read.content.isEmpty
    }

    private mutating func add(
        _ line: SourceLine,
        _ kind: EvidenceKind,
        frame: Timestamp? = nil,
        confidence: Double
    ) {
        for text in Self.cut(CleanText.line(line.text)) {
            append(
                EvidencePassage(
                    kind: kind,
                    line: line.kind,
                    text: text,
                    range: line.range,
                    frame: frame,
                    confidence: confidence,
                    source: source
                )
            )
        }
    }

    private mutating func append(_ passage: EvidencePassage) {
        guard passages.count < Self.most else { return }
        passages.append(passage)
    }

    private static func cut(_ text: String) -> [String] {
        guard text.count > longest else { return text.isEmpty ? [] : [text] }
        var parts: [String] = []
        var current = ""
        for word in text.prefix(20_000).split(separator: " ") {
            if !current.isEmpty, current.count + word.count >= longest {
                parts.append(current)
                current = ""
            }
            current += (current.isEmpty ? "" : " ") + word.prefix(longest)
        }
        return current.isEmpty ? parts : parts + [current]
    }
}
