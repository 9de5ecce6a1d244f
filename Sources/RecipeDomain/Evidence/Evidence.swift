/// Where a fact can come from, the most trusted first.
public enum EvidenceKind: String, Codable, Hashable, Sendable, CaseIterable {
    /// What the author wrote beside the video.
    case caption
    /// Text on the screen (an overlay).
    case onScreen
    /// Subtitles a person made.
    case subtitles
    /// Speech recognised by a model, and automatic subtitles.
    case speech
    /// What was seen in a frame.
    case seen

    /// 0 is the most trusted.
    public var rank: Int {
        switch self {
        case .caption: 0
        case .onScreen: 1
        case .subtitles: 2
        case .speech: 3
        case .seen: 4
        }
    }
}

/// Where a fact of a recipe comes from.
public struct Evidence: Hashable, Codable, Sendable {
    public var kind: EvidenceKind
    /// When it is shown or said; nil for a caption, which stands beside the video.
    public var range: TimeRange?
    /// The kept frame in which it can be seen, if there is one.
    public var frame: Timestamp?
    /// The words it was taken from, as read or heard, at most 500 characters.
    public var quote: String
    /// 0…1; how well quote and fact agree, times how well the quote was read.
    public var confidence: Double

    public init(kind: EvidenceKind, range: TimeRange?, frame: Timestamp?, quote: String, confidence: Double) {
        self.kind = kind
        self.range = range
        self.frame = frame
        self.quote = String(quote.prefix(500))
        self.confidence = min(max(confidence, 0), 1)
    }
}
