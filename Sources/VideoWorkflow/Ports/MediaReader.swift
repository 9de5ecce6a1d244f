public import RecipeDomain

/// What is wanted of a video.
public struct MediaRequest: Sendable, Hashable {
    /// Path of the video file.
    public var path: String
    /// The looks to take, in this order; each is one pass over the file at most. Frames are never given twice.
    public var looks: [Look]
    /// Frames for models; nil lets length and overlays decide (12, growing slowly).
    public var frameBudget: Int?
    /// Plain uniform sampling in place of choosing, in seconds.
    public var everySeconds: Double?
    /// Long side of the JPEGs, in pixels.
    public var jpegLongSide: Int
    /// Whether frames that may hold text carry their luma, for reading.
    public var wantsLuma: Bool
    public var wantsAudio: Bool
    public var wantsSubtitles: Bool
    /// The final size of a file that is still growing, in bytes.
    public var announcedBytes: Int?

    public init(
        path: String,
        looks: [Look],
        frameBudget: Int? = nil,
        everySeconds: Double? = nil,
        jpegLongSide: Int = 768,
        wantsLuma: Bool,
        wantsAudio: Bool,
        wantsSubtitles: Bool = true,
        announcedBytes: Int? = nil
    ) {
        self.path = path
        self.looks = looks
        self.frameBudget = frameBudget
        self.everySeconds = everySeconds
        self.jpegLongSide = jpegLongSide
        self.wantsLuma = wantsLuma
        self.wantsAudio = wantsAudio
        self.wantsSubtitles = wantsSubtitles
        self.announcedBytes = announcedBytes
    }
}

/// An 8-bit grey picture, row by row without padding.
public struct GrayImage: Sendable, Hashable {
    public var width: Int
    public var height: Int
    /// `width` × `height` bytes, 0 black to 255 white.
    public var pixels: [UInt8]

    public init(width: Int, height: Int, pixels: [UInt8]) {
        self.width = width
        self.height = height
        self.pixels = pixels
    }
}

/// A picture in colours, row by row without padding.
public struct ColourImage: Sendable, Hashable {
    public var width: Int
    public var height: Int
    /// 3 × `width` × `height` bytes: red, green and blue of each pixel, 0 to 255.
    public var pixels: [UInt8]

    public init(width: Int, height: Int, pixels: [UInt8]) {
        self.width = width
        self.height = height
        self.pixels = pixels
    }
}

/// What of a frame is read: per pixel the darkest and the brightest it was while the text stood. A picture that moves
/// behind light letters is gone from the darkest, one behind dark letters from the brightest; on a still picture the two
/// are the same.
public struct TextLuma: Sendable, Hashable {
    public var darkest: GrayImage
    public var brightest: GrayImage

    /// Of the same size.
    public init(darkest: GrayImage, brightest: GrayImage) {
        self.darkest = darkest
        self.brightest = brightest
    }
}

/// A kept frame, upright.
public struct VideoFrame: Sendable, Hashable {
    public var summary: FrameSummary
    public var jpeg: [UInt8]
    /// At most 1280 pixels on the long side; nil where no text is to be read.
    public var luma: TextLuma?
    /// A few pixels by which two frames are told to be alike; nil where nobody made them.
    public var thumbnail: GrayImage?

    public init(summary: FrameSummary, jpeg: [UInt8], luma: TextLuma?, thumbnail: GrayImage? = nil) {
        self.summary = summary
        self.jpeg = jpeg
        self.luma = luma
        self.thumbnail = thumbnail
    }
}

/// A picture that was looked at, by a few pixels.
public struct SeenPicture: Sendable, Hashable {
    public var time: Timestamp
    /// As that of a frame.
    public var thumbnail: GrayImage

    public init(time: Timestamp, thumbnail: GrayImage) { (self.time, self.thumbnail) = (time, thumbnail) }
}

/// Sound: 16 kHz, mono, signed 16 bit.
public struct AudioChunk: Sendable, Hashable {
    public static let sampleRate = 16_000
    public var start: Timestamp
    public var samples: [Int16]

    public init(start: Timestamp, samples: [Int16]) {
        self.start = start
        self.samples = samples
    }
}

/// What comes out of a video, as it comes.
public enum MediaItem: Sendable {
    /// First; once more where a video itself comes after pictures of it.
    case info(MediaInfo)
    case frame(VideoFrame)
    /// In order, without overlap.
    case audio(AudioChunk)
    /// One cue of one subtitle track; `language` as the track says (ISO 639).
    case subtitle(Segment, track: Int, language: String?)
    /// What a look saw, kept or not, evenly spread over it; before its end.
    case seen([SeenPicture])
    /// At the end of a look.
    case selected(SelectionReport)
    /// Something the cook should know ("The file ends early, at 0:41."), a whole sentence.
    case note(String)
}

/// Takes frames, sound and subtitles out of a video.
public protocol MediaReader: Sendable {
    /// Calls `receive` with each item in turn; the next one is not read before it returns (back-pressure).
    /// Throws `Failure` of stage `.frames`, whatever `receive` throws, or `CancellationError`.
    func read(_ request: MediaRequest, receive: (MediaItem) async throws -> Void) async throws
}
