/// A small, upright, grey picture of a moment, by which frames are chosen.
public struct LookPicture: Sendable {
    /// Long side the decoder is to aim at; from four fifths to eight fifths of it is fine.
    public static let longSide = 640

    /// Names the frame it was made from.
    public var id: Int
    /// Milliseconds from the first shown frame; never less than that of the picture before.
    public var time: Int
    public var isKeyframe: Bool
    public var width: Int
    public var height: Int
    /// `width` × `height` bytes.
    public var luma: [UInt8]

    public init(id: Int, time: Int, isKeyframe: Bool, width: Int, height: Int, luma: [UInt8]) {
        self.id = id
        self.time = time
        self.isKeyframe = isKeyframe
        self.width = width
        self.height = height
        self.luma = luma
    }
}

/// Why a frame is kept; raw values go over the pipe.
public enum KeepReason: UInt8, Sendable, CaseIterable {
    case shot = 1
    case overlay, gap, finalShot, uniform
}

/// Why a frame is not kept.
public enum DropReason: Sendable {
    case duplicate, blurred, dark, overBudget
}

/// A part of a picture in fractions of its sides.
public struct Region: Hashable, Sendable {
    public var x, y, width, height: Double
}

/// What becomes of a frame.
public enum Decision: Sendable {
    case keep(Kept)
    case drop(id: Int, DropReason)

    public struct Kept: Sendable {
        public var id: Int
        public var time: Int
        public var reason: KeepReason
        public var isForModel: Bool
        public var sharpness: Double
        /// The blocks of text that are new in it.
        public var textRegions: [Region]
        /// The stretch that looks like this frame, in milliseconds.
        public var span: ClosedRange<Int>
    }
}

/// How frames were chosen.
public struct SelectionCounts: Sendable {
    public var candidates = 0
    public var duplicates = 0
    public var blurred = 0
    public var dark = 0
    public var overBudget = 0
    public var kept: [KeepReason: Int] = [:]

    mutating func count(_ decisions: [Decision]) {
        for decision in decisions {
            switch decision {
            case .keep(let kept): self.kept[kept.reason, default: 0] += 1
            case .drop(_, .duplicate): duplicates += 1
            case .drop(_, .blurred): blurred += 1
            case .drop(_, .dark): dark += 1
            case .drop(_, .overBudget): overBudget += 1
            }
        }
    }
}
