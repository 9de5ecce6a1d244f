/// A line of any source with what it is and where it stands.
struct SourceLine {
    var text: String
    var kind: LineKind
    var source: EvidenceKind
    var range: TimeRange?
    /// Height of the letters, as a fraction of the frame's; 0 where it is not known.
    var height = 0.0
    /// Whether a step tells something to do, rather than an amount of something only.
    var tellsAction = true
    /// What the line was joined from.
    var quote: String
}
