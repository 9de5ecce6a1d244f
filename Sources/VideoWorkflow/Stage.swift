/// A stage of the way of a video. Raw values are stored and used as metric labels.
public enum Stage: String, Hashable, Codable, Sendable, CaseIterable {
    /// Demuxing, decoding and choosing frames, in the media process.
    case frames
    case keepFrame
    case readText
    /// A model picks the frames that are described, where it is asked to.
    case pickFrames
    case describe
    case transcribe
    case writeRecipe
    case checkRecipe
    case keepRecipe
    case embed
    case keepVideo
    /// Comparing the frames with those of the owner's other videos.
    case findCopies
}
