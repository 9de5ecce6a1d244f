/// A rectangle in fractions of the frame's width and height, origin top left, all values 0…1.
public struct FrameRegion: Hashable, Codable, Sendable {
    public var x: Double
    public var y: Double
    public var width: Double
    public var height: Double

    public init(x: Double, y: Double, width: Double, height: Double) {
        self.x = x
        self.y = y
        self.width = width
        self.height = height
    }
}

/// One line of text read in one frame.
public struct TextLine: Hashable, Codable, Sendable {
    public var text: String
    /// 0…1 as the reader gives it.
    public var confidence: Double
    public var region: FrameRegion

    public init(text: String, confidence: Double, region: FrameRegion) {
        self.text = text
        self.confidence = confidence
        self.region = region
    }
}

/// All text read in one frame.
public struct FrameText: Hashable, Codable, Sendable {
    public var frame: Timestamp
    /// From top to bottom.
    public var lines: [TextLine]

    public init(frame: Timestamp, lines: [TextLine]) {
        self.frame = frame
        self.lines = lines
    }
}

/// An overlay: lines that stood on the screen together, joined over the frames that show them.
public struct OnScreenText: Hashable, Codable, Sendable {
    public var lines: [TextLine]
    /// From the first frame that shows it to the last that does, as far as frames were looked at.
    public var range: TimeRange
    /// The frame it was read best in.
    public var frame: Timestamp

    public init(lines: [TextLine], range: TimeRange, frame: Timestamp) {
        self.lines = lines
        self.range = range
        self.frame = frame
    }
}

/// Words with a time: spoken, or a subtitle.
public struct Segment: Hashable, Codable, Sendable {
    public var range: TimeRange
    public var text: String
    /// `.speech` or `.subtitles`.
    public var kind: EvidenceKind

    public init(range: TimeRange, text: String, kind: EvidenceKind) {
        self.range = range
        self.text = text
        self.kind = kind
    }
}

/// What a vision model saw in one frame.
public struct FrameDescription: Hashable, Codable, Sendable {
    public var frame: Timestamp
    /// One to three sentences.
    public var description: String
    /// Text on the screen as the model read it, line by line.
    public var onScreenText: [String]
    /// Foods and tools to be seen.
    public var foods: [String]
    public var equipment: [String]
    /// What is being done ("stirring the sauce"), if anything is.
    public var action: String?

    public init(
        frame: Timestamp,
        description: String,
        onScreenText: [String],
        foods: [String],
        equipment: [String],
        action: String?
    ) {
        self.frame = frame
        self.description = description
        self.onScreenText = onScreenText
        self.foods = foods
        self.equipment = equipment
        self.action = action
    }
}

/// Everything known about a video when its recipe is written.
public struct VideoEvidence: Hashable, Codable, Sendable {
    /// The title the user or the file gives.
    public var title: String?
    /// What the author wrote beside the video.
    public var caption: String?
    public var duration: Timestamp
    /// In the order of time, as are the next two.
    public var onScreen: [OnScreenText]
    public var segments: [Segment]
    public var descriptions: [FrameDescription]

    public init(
        title: String? = nil,
        caption: String? = nil,
        duration: Timestamp = .zero,
        onScreen: [OnScreenText] = [],
        segments: [Segment] = [],
        descriptions: [FrameDescription] = []
    ) {
        self.title = title
        self.caption = caption
        self.duration = duration
        self.onScreen = onScreen
        self.segments = segments
        self.descriptions = descriptions
    }

    /// True where nothing was written, shown, said or seen.
    public var isEmpty: Bool {
        (caption ?? "").isEmpty && onScreen.isEmpty && segments.isEmpty && descriptions.isEmpty
    }
}
