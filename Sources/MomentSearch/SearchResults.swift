public import RecipeDomain

/// What was found.
public struct SearchResults: Sendable, Hashable {
    /// The best first.
    public var hits: [SearchHit] = []
    /// What the person should know: what of the query was left out, and what the search had to do without.
    public var notes: [String] = []
    /// Blocks of the index that are damaged, so that they can be made anew.
    public var damagedBlocks: [Int64] = []

    public init() {}
}

/// A recipe, or a video that has none yet, and its moments.
public struct SearchHit: Sendable, Hashable {
    public var recipe: RecipeID?
    public var video: VideoID?
    /// The recipe's, else the video's name.
    public var title: String
    /// Good for comparing hits of one search, and for nothing else.
    public var score: Double
    /// The best first, each text once; empty where the recipe was found by filters alone.
    public var moments: [FoundMoment]
}

/// Why a moment was found.
public struct FoundMoment: Sendable, Hashable {
    public var kind: MomentKind
    public var range: TimeRange?
    /// A kept frame that shows it.
    public var still: Timestamp?
    public var text: String
    /// Words and quotes of the query that stand in it.
    public var words: [String]
    /// How near its meaning is: the cosine, up to 1; nil where it isn't among the nearest.
    public var likeness: Double?
}
