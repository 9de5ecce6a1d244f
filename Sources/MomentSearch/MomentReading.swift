public import RecipeDomain

/// How far the blocks of the database have come.
public struct BlockMark: Sendable, Hashable {
    /// The highest number of a block; numbers are never given twice.
    public var last: Int64
    /// How often blocks were deleted.
    public var removals: Int64

    public init(last: Int64, removals: Int64) { (self.last, self.removals) = (last, removals) }
}

/// Words as they are looked up.
public enum WordLookup: Sendable, Hashable {
    /// One word, or words in this order; marks and case don't matter.
    case exact(String)
    /// A word that begins so.
    case prefix(String)
    /// All of them, in any order.
    case all([String])
    case any([String])
}

/// Where moments of a source belong.
public struct SourcePlace: Sendable, Hashable {
    public var recipe: RecipeID?
    public var video: VideoID?
    /// The recipe's, or the video's name where there is no recipe yet.
    public var title: String
    /// The source of the recipe itself, and the part of the video that its steps take.
    public var recipeSource: SourceID?
    public var span: TimeRange?

    public init(recipe: RecipeID?, video: VideoID?, title: String, recipeSource: SourceID?, span: TimeRange?) {
        (self.recipe, self.video, self.title) = (recipe, video, title)
        (self.recipeSource, self.span) = (recipeSource, span)
    }
}

/// One state of what is stored, read on one thread. Every method may throw what the database throws.
public protocol MomentReading {
    /// nil where the owner has no moments.
    func number(of owner: OwnerID) throws -> Int?
    func count(owner: Int) throws -> Int

    func blockMark() throws -> BlockMark
    func blockIDs() throws -> Set<Int64>
    /// In the order of their numbers; nil for one that is damaged.
    func forEachBlock(after: Int64, _ body: (Int64, VectorBlock?) throws -> Void) throws

    /// The number of a model; nil where nothing was embedded by it.
    func model(_ name: String, dimension: Int) throws -> Int?
    /// The exact vector of one, with the number of its model.
    func vector(of id: MomentID) throws -> (model: Int, components: [Float])?
    /// The exact vectors; those that are missing are passed over.
    func forEachVector(of ids: [MomentID], model: Int, _ body: (MomentID, [Float]) -> Void) throws

    /// The first or, if `newest`, the last `limit` moments of the owner that hold the words, by their numbers.
    func ids(holding words: WordLookup, owner: Int, limit: Int, newest: Bool) throws -> [Int64]
    func moments(_ ids: [MomentID]) throws -> [Moment]

    /// The sources of recipes that pass, and of the runs of their videos; the newest recipe first.
    func sources(passing filters: [RecipeFilter], owner: Int) throws -> [SourceID]
    /// Several where a video has several recipes, in their order.
    func places(of sources: Set<SourceID>) throws -> [SourceID: [SourcePlace]]
    func source(ofRecipe recipe: RecipeID, owner: Int) throws -> SourceID?
}

/// Where moments are stored.
public protocol MomentStore: Sendable {
    /// Reads one state, off the threads that tasks run on.
    func readMoments<Value: Sendable>(_ body: @escaping @Sendable (any MomentReading) throws -> Value) async throws
        -> Value
}

/// The index of words can't be read; it has to be made anew.
public struct WordIndexDamaged: Error {
    public init() {}
}
