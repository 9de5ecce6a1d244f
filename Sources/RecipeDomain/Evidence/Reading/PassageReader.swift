/// Cuts the evidence of a video into passages, the most trusted first.
struct PassageReader {
    /// More than any video gives; the most trusted are kept.
    static let most = 4000
    /// Characters; what is longer is cut at a space.
    static let longest = 360

    private let vocabulary: KitchenVocabulary
    private var passages: [EvidencePassage] = []
    private var source = 0

    /// Passages that a cook is meant to read, and apart from them those that address the program.
    /// - Parameter language: of all of it.
    static func read(_ evidence: VideoEvidence, language: RecipeLanguage = .english) -> (
        passages: [EvidencePassage], addressed: [EvidencePassage]
    ) {
        var reader = PassageReader(vocabulary: .of(language))
        reader.take(evidence)
        return AddressedText.separated(Array(reader.passages.prefix(most)))
    }

    private mutating func take(_ evidence: VideoEvidence) {
        let reader = SourceReader()
        for row in (evidence.caption ?? "").prefix(20_000).split(whereSeparator: \.isNewline) {
            for line in reader.lines(ofCaption: String(row)) { add(line.text, line.kind, .caption, confidence: 1) }
            source += 1
        }
        for overlay in evidence.onScreen {
            let confidence = overlay.lines.map(\.confidence).reduce(0, +) / Double(max(1, overlay.lines.count))
            for line in pairs(reader.lines(of: overlay)) {
                add(line.text, line.kind, .onScreen, range: line.range, frame: overlay.frame, confidence: confidence)
            }
            source += 1
        }
        take(evidence.segments.filter { $0.kind == .subtitles }, .subtitles, confidence: 0.95)
        take(evidence.segments.filter { $0.kind != .subtitles }, .speech, confidence: 0.8)
        for seen in evidence.descriptions {
            let text = ([seen.description, seen.action ?? ""] + seen.foods + seen.equipment).joined(separator: ". ")
            let range = TimeRange(start: seen.frame, end: seen.frame)
            add(text, .other, .seen, range: range, frame: seen.frame, confidence: 0.6)
            source += 1
        }
    }

    private mutating func take(_ segments: [Segment], _ kind: EvidenceKind, confidence: Double) {
        var last: Segment?
        for sentence in SourceReader.sentences(of: segments) where passages.count < Self.most {
            // "And the flour." "Two cups." is one thing said.
            if let before = last, sentence.range.start.milliseconds - before.range.end.milliseconds <= 4000,
                isAmountAlone(sentence.text), let open = passages.last, open.kind == kind
            {
                passages.removeLast()
                let joined = open.text.trimmingMarks + ", " + sentence.text
                add(joined, nil, kind, range: before.range.union(sentence.range), confidence: confidence)
            } else {
                add(sentence.text, nil, kind, range: sentence.range, confidence: confidence)
            }
            last = sentence
            source += 1
        }
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
        guard text.utf8.count <= 30, text.split(separator: " ").count <= 4 else { return false }
        let read = TextForLookup(text, vocabulary)
        guard let amount = read.amounts.first, case .measure = amount.value, !amount.isArticle else { return false }
        return read.content.isEmpty
    }

    private mutating func add(
        _ text: String,
        _ line: LineKind?,
        _ kind: EvidenceKind,
        range: TimeRange? = nil,
        frame: Timestamp? = nil,
        confidence: Double
    ) {
        for text in Self.cut(Self.shown(text)) where passages.count < Self.most {
            passages.append(
                EvidencePassage(
                    kind: kind,
                    line: line,
                    text: text,
                    range: range,
                    frame: frame,
                    confidence: confidence,
                    source: source
                )
            )
        }
    }

    /// Without markup, unless an order hides in it.
    private static func shown(_ text: String) -> String {
        let line = CleanText.line(text)
        guard text.contains("<"), !AddressedText.isAddressed(line), AddressedText.isAddressed(text) else { return line }
        return CleanText.line(text.replacing("<", with: " ").replacing(">", with: " "))
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
