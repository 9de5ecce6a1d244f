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
}
