public import RecipeDomain

/// What a moment is.
public enum MomentKind: String, Sendable, Hashable, CaseIterable {
    /// A recipe as a whole: title and ingredients.
    case recipe
    case step
    /// What a frame shows.
    case seen
    case onScreen
    case subtitles
    case speech
    case caption

    public init(_ kind: EvidenceKind) {
        self =
            switch kind {
            case .caption: .caption
            case .onScreen: .onScreen
            case .subtitles: .subtitles
            case .speech: .speech
            case .seen: .seen
            }
    }
}

/// Something that can be found.
public struct Moment: Sendable, Hashable {
    public var id: MomentID
    public var kind: MomentKind
    /// When the video shows or tells it.
    public var range: TimeRange?
    /// A kept frame that shows it.
    public var still: Timestamp?
    public var text: String

    public init(id: MomentID, kind: MomentKind, range: TimeRange?, still: Timestamp? = nil, text: String) {
        (self.id, self.kind, self.range, self.still, self.text) = (id, kind, range, still, text)
    }
}
