/// Cuts the sources of a video into lines, joins what was wrapped, and tells what each is.
struct SourceReader {
    /// Whether lines that may be no text at all are left out, and misread words mended.
    var isStrict: Bool
    private let language: RecipeLanguage?
    private let classifier: LineClassifier
    private let misread: MisreadWords?

    /// - Parameter language: of all sources; where it is nil, each line's is told from its words.
    init(isStrict: Bool = false, language: RecipeLanguage? = nil) {
        self.isStrict = isStrict
        self.language = language
        classifier = LineClassifier(language: language)
        misread = isStrict ? MisreadWords(language: language ?? .english) : nil
    }

    // MARK: - Caption

    /// The caption's lines, in order.
    func lines(ofCaption caption: String) -> [SourceLine] {
        CaptionRows(classifier: classifier, language: language).rows(of: caption).flatMap { row -> [SourceLine] in
            if CaptionRows.isChapter(row.text) {
                return [SourceLine(text: row.text, kind: .chatter, source: .caption, quote: row.written)]
            }
            let kind = kind(of: row.text)
            let parts = kind == .step || kind == .other ? StepRecogniser.sentences(of: row.text) : [row.text]
            guard parts.count > 1, kind != .step || LineShape.numbered(row.text).number == nil else {
                return [SourceLine(text: row.text, kind: kind, source: .caption, quote: row.written)]
            }
            return parts.map { SourceLine(text: $0, kind: self.kind(of: $0), source: .caption, quote: $0) }
        }
    }

    /// What a written line is, by its words and by what no recipe holds.
    private func kind(of line: String) -> LineKind {
        let kind = classifier.kind(of: line)
        switch kind {
        case .ingredient, .other, .step:
            if isStrict, Place.isAddress(line) { return .chatter }
            guard kind != .step, let language else { return kind }
            if let yield = PieceCount.yield(line, lexicon: .of(language)) { return .yield(yield) }
            // Nobody needs so many words for something that has no amount.
            let isSentence = !line.contains(where: \.isNumber) && Words.of(line).count > 10
            return kind == .ingredient && isSentence ? .other : kind
        default: return kind
        }
    }

    // MARK: - Screen

    /// The lines of an overlay, wrapped ones joined.
    func lines(of overlay: OnScreenText) -> [SourceLine] {
        TextBlock.blocks(of: overlay).flatMap { block in
            let lines = block.lines.filter { isTrusted($0) && !$0.text.trimmed.isEmpty }
            let rows = lines.map { misread?.mended($0.text.trimmed) ?? $0.text.trimmed }
            return RowJoiner(classifier: classifier, language: language).joined(
                rows,
                isTight: block.tightness(of: lines)
            )
            .map { row in
                SourceLine(
                    text: row,
                    kind: kind(of: row),
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
            || Words.of(line.text).contains { $0.count >= 3 && isKnown($0) } || isAmount(line.text)
    }

    /// "1 EL Öl" has no longer word.
    private func isAmount(_ line: String) -> Bool {
        let read = IngredientLineParser(language: language).parse(line)
        return read.quantity != nil && read.unit != nil
            && Lexicon.of(language ?? .english).isFood(Words.folded(read.food))
    }

    private func isKnown(_ word: String) -> Bool {
        if CookingWords.knownShare(of: word) > 0 { return true }
        guard let language, language != .english else { return false }
        let lexicon = Lexicon.of(language)
        return lexicon.isFood(word) || lexicon.verbs.contains(word) || lexicon.equipment.contains(word)
            || lexicon.stop.contains(word) || lexicon.unit(word) != nil
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
        if isOpenEnded(step.text) || !first.isLetter { return true }
        guard step.text.first?.isUppercase == true || isCapitals, !".!?".contains(step.text.last ?? " "),
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

    private func isOpenEnded(_ text: String) -> Bool {
        if StepRecogniser.isOpenEnded(text) { return true }
        guard let language, language != .english, let last = Words.of(text).last else { return false }
        return SpeechWords.of(language).openEnds.contains(last)
    }

    /// Words that begin a remark rather than the rest of a sentence.
    private static let speaks: Set<String> = [
        "so", "my", "our", "we", "i", "this", "that", "it", "its", "you", "your", "they", "here", "well", "now", "lets",
        "these", "those", "just", "is", "are", "can", "will", "a", "an",
    ]

    // MARK: - Speech

    /// What is said or subtitled, each sentence with what it is.
    func spoken(_ segments: [Segment]) -> [SourceLine] {
        guard let kind = segments.first?.kind else { return [] }
        let language = language ?? .english
        let (plain, step) = (PlainSpeech(language: language), SpokenStep(language: language))
        return SpokenSentences(language: language).sentences(of: segments).map { sentence in
            let text = plain.text(sentence.text)
            let told = step.kind(of: text)
            let line: LineKind =
                switch told {
                case .step, .amount: .step
                case .announcement, .other: .other
                case .talk: .chatter
                }
            return SourceLine(
                text: text,
                kind: line,
                source: kind,
                range: sentence.range,
                tellsAction: told == .step,
                quote: sentence.text
            )
        }
    }

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
}
