/// A piece of evidence: a line, a sentence, a cue.
struct EvidencePassage {
    let kind: EvidenceKind
    /// What the line is, where that is known already.
    let line: LineKind?
    let text: String
    let range: TimeRange?
    let frame: Timestamp?
    /// How well it was read.
    let confidence: Double
    /// The row, overlay or cue it is part of.
    let source: Int

    func evidence(agreement: Double) -> Evidence {
        Evidence(kind: kind, range: range, frame: frame, quote: text, confidence: agreement * confidence)
    }

    /// The passage with a part of its text.
    func with(_ part: String) -> EvidencePassage {
        EvidencePassage(
            kind: kind,
            line: part == text ? line : nil,
            text: part,
            range: range,
            frame: frame,
            confidence: confidence,
            source: source
        )
    }
}
