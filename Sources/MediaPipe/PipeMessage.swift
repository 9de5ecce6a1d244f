/// What the media process says. On the wire: length of kind and payload (4 bytes), kind (1 byte), payload.
public enum PipeMessage: Hashable, Sendable {
    case info(PipeInfo)
    case frame(PipeFrame)
    /// 16 kHz mono, signed 16 bit; the start in milliseconds.
    case audio(start: Int, samples: [Int16])
    case subtitle(PipeCue)
    /// What a look saw, before it ends; at most `mostSeen`.
    case seen([PipePicture])
    case selected(PipeSelection)
    /// A whole sentence for the cook.
    case note(String)
    /// Nothing new, but alive: waiting for announced bytes, or a long stretch without a kept frame.
    case heartbeat
    /// The last message of a run that failed.
    case failure(PipeFailure, detail: String)
    /// The last message of a run that ended well, with its peak memory in bytes.
    case end(peakMemory: UInt64)

    /// Of the wire; the first message carries it, and a reader of another version refuses it.
    static let version: UInt8 = 4
    /// A longer message is refused.
    public static let longest = 32 << 20
    static let mostSeen = 512
}

/// Why the media process gave up.
public enum PipeFailure: UInt8, Hashable, Sendable, CaseIterable {
    case notAVideo = 1
    case noFrames, audioOnly, tooLong, tooLarge, tooManyPixels, tooManyStreams, codecUnsupported, damaged, outOfMemory,
        empty, sandbox
}

/// Times in milliseconds from the first shown frame throughout.
public struct PipeInfo: Hashable, Sendable {
    public var container = ""
    public var codec = ""
    public var duration: Int?
    public var width = 0
    public var height = 0
    public var rotation = 0
    public var framesPerSecond: Double?
    public var audioTracks = 0
    /// Of the sound that is given, as the file says.
    public var audioLanguage: String?
    public var subtitleTracks = 0
    public var title: String?

    public init() {}
}

public struct PipeRegion: Hashable, Sendable {
    public var x, y, width, height: Double

    public init(x: Double, y: Double, width: Double, height: Double) {
        (self.x, self.y, self.width, self.height) = (x, y, width, height)
    }
}

public struct PipeFrame: Hashable, Sendable {
    public var time = 0
    /// Raw value of the reason; see `FrameSelection.KeepReason`.
    public var reason: UInt8 = 0
    public var sharpness = 0.0
    /// Blocks of text, at most 16.
    public var textRegions: [PipeRegion] = []
    public var spanStart = 0
    public var spanEnd = 0
    public var isForModel = false
    /// Grey, 17 × 16: by it two pictures are told to be alike. Empty where it isn't known.
    public var thumbnail: [UInt8] = []
    public var jpeg: [UInt8] = []
    /// Grey, row by row; empty where it isn't wanted.
    public var lumaWidth = 0
    public var lumaHeight = 0
    public var luma: [UInt8] = []
    /// Of the same size: `luma` holds the darkest a pixel was while the text stood, this the brightest. Empty where the
    /// two are one.
    public var brightest: [UInt8] = []
    /// Red, green and blue of each pixel, row by row; empty where they aren't wanted.
    public var coloursWidth = 0
    public var coloursHeight = 0
    public var colours: [UInt8] = []

    public init() {}
}

/// A picture that was looked at, kept or not.
public struct PipePicture: Hashable, Sendable {
    public var time: Int
    /// As that of a frame.
    public var thumbnail: [UInt8]

    public init(time: Int, thumbnail: [UInt8]) { (self.time, self.thumbnail) = (time, thumbnail) }
}

public struct PipeCue: Hashable, Sendable {
    public var track: Int
    public var language: String?
    public var start: Int
    public var end: Int
    public var text: String

    public init(track: Int, language: String?, start: Int, end: Int, text: String) {
        (self.track, self.language, self.start, self.end, self.text) = (track, language, start, end, text)
    }
}

public struct PipeSelection: Hashable, Sendable {
    public var isThorough = false
    public var candidates = 0
    public var duplicates = 0
    public var blurred = 0
    public var dark = 0
    public var overBudget = 0
    /// By raw value of the reason.
    public var kept: [UInt8: Int] = [:]
    public var decodedFrames = 0
    public var cover: Int?

    public init() {}
}
