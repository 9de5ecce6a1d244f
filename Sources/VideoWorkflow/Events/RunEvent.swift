public import RecipeDomain

/// A step forward of a run. Live views, replays and reports are made from these and nothing else.
public struct RunEvent: Hashable, Codable, Sendable {
    /// 1, 2, 3 … within the run; 0 for a preview, which isn't stored.
    public var sequence: Int
    /// Since the run began, in seconds.
    public var elapsed: Double
    public var kind: Kind

    public init(sequence: Int, elapsed: Double, kind: Kind) {
        self.sequence = sequence
        self.elapsed = elapsed
        self.kind = kind
    }

    public enum Kind: Hashable, Codable, Sendable {
        /// `unixMilliseconds` is the wall clock at the beginning.
        case started(video: String, bytes: Int, unixMilliseconds: Int)
        case opened(MediaInfo)
        /// One piece of work of a stage begins; `work` is unique within the run.
        case workStarted(work: Int, stage: Stage, item: String?)
        case workFinished(work: Int, stage: Stage, usage: CallUsage?, failure: Failure?)
        case frameKept(FrameSummary)
        case textRead(frame: Timestamp, lines: [String])
        case described(FrameDescription)
        case heard([Segment])
        case selected(SelectionReport)
        /// Another video of the owner's shows the same.
        case copyFound(VideoCopy)
        /// Something the cook should know, a whole sentence.
        case note(String)
        /// What is being written, unchecked; shown while it is written and never stored.
        case preview(RecipePreview)
        case recipeReady(RecipeID, title: String)
        /// What came after the recipe was ready changed it.
        case recipeRefined(RecipeID, title: String)
        /// `peakMemoryBytes`: this process and the media process together.
        case completed(peakMemoryBytes: Int)
        case failed(Failure)
        case cancelled
        /// Stopped in between; its work goes on in another run.
        case interrupted
    }
}
