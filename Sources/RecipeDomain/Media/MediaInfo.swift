/// What is known of a video once its header is read.
public struct MediaInfo: Hashable, Codable, Sendable {
    /// FFmpeg's short name of the container ("mov,mp4,m4a,3gp,3g2,mj2").
    public var container: String
    public var videoCodec: String
    /// nil where the header does not tell.
    public var duration: Timestamp?
    /// Upright, after rotation, in pixels.
    public var width: Int
    public var height: Int
    /// Clockwise degrees the stored picture was turned by: 0, 90, 180 or 270.
    public var rotation: Int
    public var framesPerSecond: Double?
    public var audioTracks: Int
    /// Of the sound that is listened to, as the file says (ISO 639), if it does.
    public var audioLanguage: String?
    public var subtitleTracks: Int
    /// The title the file carries.
    public var title: String?

    public init(
        container: String,
        videoCodec: String,
        duration: Timestamp?,
        width: Int,
        height: Int,
        rotation: Int,
        framesPerSecond: Double?,
        audioTracks: Int,
        audioLanguage: String? = nil,
        subtitleTracks: Int,
        title: String?
    ) {
        self.container = container
        self.videoCodec = videoCodec
        self.duration = duration
        self.width = width
        self.height = height
        self.rotation = rotation
        self.framesPerSecond = framesPerSecond
        self.audioTracks = audioTracks
        self.audioLanguage = audioLanguage
        self.subtitleTracks = subtitleTracks
        self.title = title
    }
}

/// Why a frame was kept.
public enum FrameReason: String, Hashable, Codable, Sendable, CaseIterable {
    /// It opens a shot.
    case shot
    /// It shows text that no other kept frame shows.
    case overlay
    /// It stands for a stretch in which nothing else was kept.
    case gap
    /// The last good shot: the plated dish, as a rule.
    case finalShot
    /// Uniform sampling was asked for.
    case uniform
}

/// A kept frame without its pixels.
public struct FrameSummary: Hashable, Codable, Sendable {
    public var time: Timestamp
    public var reason: FrameReason
    /// Variance of the Laplacian of the small luma picture; comparable within one video only.
    public var sharpness: Double
    /// Where text seems to be that wasn't there before.
    public var textRegions: [FrameRegion]
    /// The stretch of video that looks like this frame, as far as it was looked at.
    public var span: TimeRange
    /// True where a model is to describe it; only these count against the budget.
    public var isForModel: Bool

    public init(
        time: Timestamp,
        reason: FrameReason,
        sharpness: Double,
        textRegions: [FrameRegion],
        span: TimeRange,
        isForModel: Bool
    ) {
        self.time = time
        self.reason = reason
        self.sharpness = sharpness
        self.textRegions = textRegions
        self.span = span
        self.isForModel = isForModel
    }
}

/// How the frames of one look were chosen.
public struct SelectionReport: Hashable, Codable, Sendable {
    public var look: Look
    public var candidates: Int
    public var duplicates: Int
    public var blurred: Int
    public var dark: Int
    /// Fine frames for which the budget had no place.
    public var overBudget: Int
    public var kept: [FrameReason: Int]
    public var decodedFrames: Int
    /// The frame that shows the dish best.
    public var cover: Timestamp?

    public init(
        look: Look,
        candidates: Int,
        duplicates: Int,
        blurred: Int,
        dark: Int,
        overBudget: Int,
        kept: [FrameReason: Int],
        decodedFrames: Int,
        cover: Timestamp?
    ) {
        self.look = look
        self.candidates = candidates
        self.duplicates = duplicates
        self.blurred = blurred
        self.dark = dark
        self.overBudget = overBudget
        self.kept = kept
        self.decodedFrames = decodedFrames
        self.cover = cover
    }
}

/// How closely a video is looked at.
public enum Look: String, Hashable, Codable, Sendable, CaseIterable {
    /// Keyframes; exact times only where gaps are long.
    case quick
    /// At least one look a second; no on-screen text that stands 1.5 s or longer is missed.
    case thorough
}
