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
    /// Whether lines that may be no text at all are left out.
    var isStrict = false
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
            let rows = block.lines.filter(isTrusted).map { $0.text.trimmed }.filter { !$0.isEmpty }
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

    /// What was read without being sure is text only if there is a word of a kitchen in it: patterns are read, too.
    private func isTrusted(_ line: TextLine) -> Bool {
        !isStrict || line.confidence >= 0.8
            || Words.of(line.text).contains { $0.count >= 3 && CookingWords.knownShare(of: $0) > 0 }
    }

    /// The lines of all overlays in the order of time; a step that reads on in the next overlay is one line.
    func lines(onScreen overlays: [OnScreenText]) -> [SourceLine] {
        var lines: [SourceLine] = []
        for line in overlays.flatMap(lines(of:)) {
            if let open = lines.indices.suffix(3).last(where: { readsOn(lines[$0], in: line) }) {
                lines[open].text += " " + line.text
                lines[open].quote += " " + line.quote
                if let range = line.range { lines[open].range = lines[open].range?.union(range) ?? range }
            } else {
                lines.append(line)
            }
        }
        return lines
    }

    private func readsOn(_ step: SourceLine, in next: SourceLine) -> Bool {
        guard step.kind == .step, next.kind == .step || next.kind == .other,
            LineShape.numbered(next.text).number == nil,
            let end = step.range?.end.milliseconds, let start = next.range?.start.milliseconds,
            abs(start - end) <= 1500, let first = next.text.first
        else { return false }
        let isCapitals = !step.text.contains(where: \.isLowercase) && !next.text.contains(where: \.isLowercase)
        guard first.isLowercase || isCapitals || "(….".contains(first) else { return false }
        if StepRecogniser.isOpenEnded(step.text) || !first.isLetter { return true }
        guard step.text.first?.isLowercase == false, !".!?".contains(step.text.last ?? " "),
            let word = Words.of(next.text).first
        else {
            return false
        }
        // A low beginning after a high one: the sentence goes on, with a verb too.
        if next.kind == .step { return first.isLowercase || word == "then" || word == "and" }
        let leadsOn =
            CookingWords.leadIns.contains(word) || Words.stop.contains(word) || word.hasSuffix("ing")
            || word.hasSuffix("ly")
        return leadsOn && !Self.speaks.contains(word)
    }

    /// Words that begin a remark rather than the rest of a sentence.
    private static let speaks: Set<String> = [
        "so", "my", "our", "we", "i", "this", "that", "it", "its", "you", "your", "they", "here", "well", "now", "lets",
        "these", "those", "just", "is", "are", "can", "will", "a", "an",
    ]

    /// The sentences of spoken words or subtitles, each with the range of the cues it came from.
    func lines(of segments: [Segment]) -> [SourceLine] {
        Self.sentences(of: segments).map {
            SourceLine(
                text: $0.text,
                kind: classifier.kind(of: $0.text),
                source: $0.kind,
                range: $0.range,
                quote: $0.text
            )
        }
    }

    /// The same, before anybody tells what each sentence is.
    static func sentences(of segments: [Segment]) -> [Segment] {
        var sentences: [Segment] = []
        var pending = ""
        var range: TimeRange?
        func close(_ kind: EvidenceKind) {
            let text = pending.trimmed
            if !text.isEmpty, let range { sentences.append(Segment(range: range, text: text, kind: kind)) }
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
        return sentences
    }

    /// Rows of one block: a row that the one before reads on into is part of it.
    private func joined(_ rows: [String]) -> [String] {
        var joined: [String] = []
        var last = LineKind.other
        let widest = rows.map(\.count).max() ?? 0
        var previousRow = ""
        for row in rows {
            defer { previousRow = row }
            let kind = classifier.kind(of: row)
            if let previous = joined.last, continues(previous, last, with: row, kind),
                !standsAlone(row, last, after: previousRow, widest: widest)
            {
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
            // Where every row begins low, a low beginning tells nothing.
            if kind == .step {
                return startsLow && previous.first?.isLowercase == false && previous.contains(where: \.isLowercase)
            }
            if kind == .ingredient {
                return startsLow || row.first?.isASCIIDigit == true && !startsWithUnit(row)
                    || previous.lowercased().hasSuffix(" for")
            }
            return true
        case .ingredient:
            if let last = previous.last, ",(&".contains(last) { return true }
            return kind == .other && (startsLow || row.first == "(") && !hasNoLetters(row)
        case .other:
            return kind == .other && (previous.count + row.count) < 60
        default: return false
        }
    }

    /// "salt & pepper" below "juice of 1 lime": a food that would have fitted into the row before, had it been part of it.
    private func standsAlone(_ row: String, _ before: LineKind, after previous: String, widest: Int) -> Bool {
        guard before == .ingredient, let first = row.split(separator: " ").first,
            classifier.ingredientLikelihood(row) >= 0.4
        else { return false }
        if let last = previous.last, ",(&".contains(last) { return false }
        return first.lowercased() == "salt" || previous.count + 1 + first.count <= widest
    }

    /// "2 tbsp oil" rather than "25 minutes"
    private func startsWithUnit(_ row: String) -> Bool { IngredientLineParser().parse(row).unit != nil }
    private func hasNoLetters(_ row: String) -> Bool { !row.contains(where: \.isLetter) }
}
