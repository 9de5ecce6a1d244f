/// What a selector is to do.
public struct SelectionOptions: Sendable {
    /// Frames kept for their text in one look, at most; a video with a caption on every word stays bounded.
    public static let mostOverlays = 1500

    public var isThorough: Bool
    /// A thorough look may come after this quick one, and part of the budget is left to it.
    public var thoroughFollows: Bool
    /// Text is read on this machine, and only this look is taken: what has new text is kept for reading, too.
    public var readsText: Bool
    /// Frames for models, never exceeded over all looks; nil lets length and overlays decide.
    public var budget: Int?
    /// Milliseconds, where the header tells.
    public var duration: Int?

    public init(
        isThorough: Bool,
        thoroughFollows: Bool = false,
        readsText: Bool = false,
        budget: Int?,
        duration: Int?
    ) {
        self.isThorough = isThorough
        self.thoroughFollows = thoroughFollows
        self.readsText = readsText
        self.budget = budget.map { max(1, $0) }
        self.duration = duration
    }

    /// 12, one more for each two minutes, at most 60; overlays may add to it where no budget was asked for.
    public var frameBudget: Int { budget ?? min(60, 12 + (duration ?? 0) / 120_000) }
}
