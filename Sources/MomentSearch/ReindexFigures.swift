/// What making the index anew came to.
public struct ReindexFigures: Sendable, Hashable {
    /// Moments that are found by their words.
    public var moments: Int
    /// Of them those that are found by their meaning, too.
    public var vectors: Int

    public init(moments: Int, vectors: Int) { (self.moments, self.vectors) = (moments, vectors) }
}
