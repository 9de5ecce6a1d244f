public import CopyDetection
public import RecipeDomain

/// A video that shows what another one of its owner's shows.
public struct VideoCopy: Hashable, Codable, Sendable {
    public var video: VideoID
    /// The name of its file.
    public var name: String
    /// Its first recipe, if it has one, and what that is called.
    public var recipe: RecipeID?
    public var title: String?
    /// What it shows at a time is shown so many milliseconds later in the other; negative for earlier.
    public var offset: Int
    /// Of the frames that were compared, how many show the same, 0…1.
    public var share: Double
    /// Its size, where it is known.
    public var bytes: Int?

    public init(
        video: VideoID,
        name: String,
        recipe: RecipeID?,
        title: String?,
        offset: Int,
        share: Double,
        bytes: Int? = nil
    ) {
        (self.video, self.name, self.recipe, self.title) = (video, name, recipe, title)
        (self.offset, self.share, self.bytes) = (offset, share, bytes)
    }

    /// For people; what is in it comes from a video.
    public var sentence: String {
        guard let title else { return "This shows the same as \(name), which has no recipe." }
        return "This shows the same as \(name), whose recipe “\(title)” you have already."
    }
}

/// Where videos that show the same are found.
public protocol VideoCopyFinder: Sendable {
    /// Of the other videos of a run's owner those that show what these frames show, the likest first, at most 3.
    func copies(of prints: VideoPrints, in run: RunID) async throws -> [VideoCopy]
    /// Those that a video was found to be like, and those that were found to be like it.
    func knownCopies(of video: VideoID, owner: OwnerID) async throws -> [VideoCopy]
}

extension VideoFrame {
    /// nil for a picture that says nothing, or of which no thumbnail was made.
    public var print: FramePrint? {
        thumbnail.flatMap { FramePrint(time: summary.time.milliseconds, tones: $0.pixels) }
    }
}

extension SeenPicture {
    /// nil for a picture that says nothing.
    public var print: FramePrint? { FramePrint(time: time.milliseconds, tones: thumbnail.pixels) }
}
