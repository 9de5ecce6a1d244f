/// A line of any source with what it is and where it stands.
struct SourceLine {
    var text: String
    var kind: LineKind
    var source: EvidenceKind
    var range: TimeRange?
    /// Height of the letters, as a fraction of the frame's; 0 where it is not known.
    var height = 0.0
    /// What the line was joined from.
    var quote: String
}

/// Cuts the sources of a video into lines, joins what was wrapped, and tells what each is.
struct SourceReader {
    private let classifier = LineClassifier()

    /// The caption's lines, in order.
    func lines(ofCaption caption: String) -> [SourceLine] {
        let rows = caption.prefix(20_000).split(whereSeparator: \.isNewline).map { String($0).trimmed }.filter {
            !$0.isEmpty
        }
        return rows.flatMap { row -> [SourceLine] in
            let kind = classifier.kind(of: row)
            let parts = kind == .step || kind == .other ? StepRecogniser.sentences(of: row) : [row]
            guard parts.count > 1 else { return [SourceLine(text: row, kind: kind, source: .caption, quote: row)] }
            return parts.map { SourceLine(text: $0, kind: classifier.kind(of: $0), source: .caption, quote: $0) }
        }
    }

    /// The lines of an overlay, wrapped ones joined.
    func lines(of overlay: OnScreenText) -> [SourceLine] {
        TextBlock.blocks(of: overlay).flatMap { block in
            let rows = block.lines.map { $0.text.trimmed }.filter { !$0.isEmpty }
            return joined(rows).map { row in
                SourceLine(
                    text: row,
                    kind: classifier.kind(of: row),
                    source: .onScreen,
                    range: block.range,
                    height: block.lineHeight,
                    quote: row
                )
            }
        }
    }

    /// The sentences of spoken words or subtitles, each with the range of the cues it came from.
    func lines(of segments: [Segment]) -> [SourceLine] {
        var lines: [SourceLine] = []
        var pending = ""
        var range: TimeRange?
        func close(_ kind: EvidenceKind) {
            let text = pending.trimmed
            if !text.isEmpty {
                lines.append(
                    SourceLine(text: text, kind: classifier.kind(of: text), source: kind, range: range, quote: text)
                )
            }
            (pending, range) = ("", nil)
        }
        for segment in segments {
            for sentence in StepRecogniser.sentences(of: segment.text) {
                pending += (pending.isEmpty ? "" : " ") + sentence
                range = range?.union(segment.range) ?? segment.range
                if let last = sentence.last, ".!?".contains(last) { close(segment.kind) }
            }
            // Cues without punctuation, as recognisers give, are taken one by one.
            if !pending.isEmpty, !segment.text.contains(where: { ".!?".contains($0) }) || pending.count > 300 {
                close(segment.kind)
            }
        }
        if let kind = segments.last?.kind { close(kind) }
        return lines
    }

    /// Rows of one block: a row that the one before reads on into is part of it.
    private func joined(_ rows: [String]) -> [String] {
        var joined: [String] = []
        var last = LineKind.other
        for row in rows {
            let kind = classifier.kind(of: row)
            if let previous = joined.last, continues(previous, last, with: row, kind) {
                joined[joined.count - 1] = previous + " " + row
                last = last == .step || last == .ingredient ? last : classifier.kind(of: joined[joined.count - 1])
            } else {
                joined.append(row)
                last = kind
            }
        }
        return joined
    }

    private func continues(_ previous: String, _ before: LineKind, with row: String, _ kind: LineKind) -> Bool {
        guard LineShape.numbered(row).number == nil, row == LineShape.withoutBullet(row) else { return false }
        switch kind {
        case .author, .chatter, .yield, .time, .ingredientsHeading, .stepsHeading, .groupHeading: return false
        case .ingredient, .step, .other: break
        }
        let startsLow = row.first?.isLowercase == true
        switch before {
        case .step:
            if StepRecogniser.isOpenEnded(previous) { return true }
            if let last = previous.last, ".!".contains(last) { return false }
            if kind == .step { return startsLow && previous.contains(where: \.isLowercase) }
            if kind == .ingredient {
                return startsLow || row.first?.isASCIIDigit == true && !startsWithUnit(row)
                    || previous.lowercased().hasSuffix(" for")
            }
            return true
        case .ingredient:
            if let last = previous.last, ",(&".contains(last) { return true }
            return kind == .other && (startsLow || row.first == "(") && !hasNoLetters(row)
                && classifier.ingredientLikelihood(row) < 0.4
        case .other:
            return kind == .other && (previous.count + row.count) < 60
        default: return false
        }
    }

    /// "2 tbsp oil" rather than "25 minutes"
    private func startsWithUnit(_ row: String) -> Bool { IngredientLineParser().parse(row).unit != nil }
    private func hasNoLetters(_ row: String) -> Bool { !row.contains(where: \.isLetter) }
}
