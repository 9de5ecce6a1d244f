/// What moments come from: a run's video, or a recipe. Numbered within its owner, so that an owner's moments are one range of
/// numbers and those of a source another, in every index.
public struct SourceID: Hashable, Comparable, Sendable {
    /// Owner (20 bits) and source (24 bits).
    public let rawValue: Int64

    public static let mostOwners = 1 << 20
    public static let mostSources = 1 << 24

    public init(rawValue: Int64) { self.rawValue = rawValue }

    /// nil past what the numbers hold.
    public init?(owner: Int, source: Int) {
        guard (0..<Self.mostOwners).contains(owner), (0..<Self.mostSources).contains(source) else { return nil }
        rawValue = Int64(owner) << 24 | Int64(source)
    }

    public var owner: Int { Int(rawValue >> 24) }

    public static func < (a: SourceID, b: SourceID) -> Bool { a.rawValue < b.rawValue }
}

/// One moment, by the source it comes from and its number there. Number 0 is the recipe itself; a run's begin with 1.
public struct MomentID: Hashable, Comparable, Sendable {
    /// Source (44 bits) and number (19 bits); never negative.
    public let rawValue: Int64

    public static let mostInSource = 1 << 19

    public init(rawValue: Int64) { self.rawValue = rawValue }

    /// nil past what the numbers hold.
    public init?(source: SourceID, number: Int) {
        guard (0..<Self.mostInSource).contains(number) else { return nil }
        rawValue = source.rawValue << 19 | Int64(number)
    }

    public var source: SourceID { SourceID(rawValue: rawValue >> 19) }
    public var number: Int { Int(rawValue & Int64(Self.mostInSource - 1)) }

    /// All that an owner can have.
    public static func range(ofOwner owner: Int) -> ClosedRange<Int64> {
        let low = Int64(owner) << 43
        return low...low + (1 << 43) - 1
    }

    public static func < (a: MomentID, b: MomentID) -> Bool { a.rawValue < b.rawValue }
}
