/// A point in a video: whole milliseconds from its first shown frame. Negative values do not occur in valid data.
public struct Timestamp: Hashable, Comparable, Sendable {
    public var milliseconds: Int

    public init(milliseconds: Int) { self.milliseconds = milliseconds }
    public init(seconds: Double) { self.milliseconds = Int((seconds * 1000).rounded()) }

    public static let zero = Timestamp(milliseconds: 0)
    public static func < (a: Timestamp, b: Timestamp) -> Bool { a.milliseconds < b.milliseconds }

    public var seconds: Double { Double(milliseconds) / 1000 }

    /// `m:ss`, or `h:mm:ss` from one hour on, rounded down, as players show it.
    public var clock: String {
        let total = milliseconds / 1000
        let two = { (value: Int) in value < 10 ? "0\(value)" : "\(value)" }
        let (hours, minutes, seconds) = (total / 3600, total / 60 % 60, total % 60)
        return hours > 0 ? "\(hours):\(two(minutes)):\(two(seconds))" : "\(minutes):\(two(seconds))"
    }
}

extension Timestamp: Codable {
    public init(from decoder: any Decoder) throws {
        milliseconds = try decoder.singleValueContainer().decode(Int.self)
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(milliseconds)
    }
}

/// A stretch of a video, `start` ≤ `end`.
public struct TimeRange: Hashable, Codable, Sendable {
    public var start: Timestamp
    public var end: Timestamp

    /// Puts the two in order if they are not.
    public init(start: Timestamp, end: Timestamp) {
        self.start = min(start, end)
        self.end = max(start, end)
    }

    public func union(_ other: TimeRange) -> TimeRange {
        TimeRange(start: min(start, other.start), end: max(end, other.end))
    }
}
