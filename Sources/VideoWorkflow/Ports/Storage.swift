public import CopyDetection
public import RecipeDomain

/// A run about to begin.
public struct NewRun: Sendable, Hashable {
    public var owner: OwnerID
    /// The video's file name, for people.
    public var videoName: String
    public var caption: String?
    /// The owner's video that it belongs to; nil for a new one.
    public var video: VideoID?
    /// The fencing token of the job's attempt that it belongs to: once that no longer holds its job, nothing more is
    /// recorded. Nil for a run that is nobody's job.
    public var fence: String?

    public init(owner: OwnerID, videoName: String, caption: String?, video: VideoID? = nil, fence: String? = nil) {
        self.video = video
        self.owner = owner
        self.videoName = videoName
        self.caption = caption
        self.fence = fence
    }
}

/// What a run found out, stored in one transaction with the events that tell of it.
public enum RunFact: Sendable {
    /// The video's content is known: SHA-256 in hex, size in bytes, and its object if it is kept. If the owner has a
    /// video of the same content, the run and its recipe move there.
    case videoContent(sha256: String, bytes: Int, object: ObjectName?)
    case media(MediaInfo)
    case frame(FrameSummary, jpeg: ObjectName)
    /// What was seen of the video, kept or not.
    case prints([FramePrint])
    /// Other videos of the owner's that show the same.
    case copies([VideoCopy])
    case onScreenText(OnScreenText)
    case description(FrameDescription)
    case segments([Segment])
    /// The evidence and the draft, where no recipe could be made of them.
    case draft(RecipeDraft?, evidence: VideoEvidence)
    /// `number`: which of the video's recipes it is, from 1 on.
    case recipe(RecipeID, Recipe, number: Int = 1)
    /// A later version of the recipe that this run made; dropped where somebody else has changed it meanwhile.
    case refinedRecipe(RecipeID, Recipe, number: Int = 1)
    case embeddings([MomentEmbedding])
}

/// The vector of one moment's text.
public struct MomentEmbedding: Sendable, Hashable {
    public var text: String
    public var range: TimeRange?
    public var kind: EvidenceKind
    public var model: String
    public var vector: [Float]

    public init(text: String, range: TimeRange?, kind: EvidenceKind, model: String, vector: [Float]) {
        self.text = text
        self.range = range
        self.kind = kind
        self.model = model
        self.vector = vector
    }
}

/// Where runs write.
public protocol RunJournal: Sendable {
    /// Throws `Failure` of kind `leaseLost` where its fence no longer holds a job.
    func begin(_ run: NewRun) async throws -> RunID
    /// The id for a recipe of this run: that of the recipe its video already has in that place, else a new one.
    /// - Parameter number: which of the video's recipes, from 1 on.
    func recipeID(for run: RunID, number: Int) async throws -> RecipeID
    /// Facts and events in one transaction, durable when it returns, and also when the caller was cancelled meanwhile. With
    /// the event that a run is completed, so is its job. Throws `Failure` of kind `leaseLost` where the run's fence no longer
    /// holds its job.
    func record(_ facts: [RunFact], events: [RunEvent], in run: RunID) async throws
    /// After a run that came to nothing: takes out what only led to it (frames, moments, the video's object unless it was
    /// handed over by itself), unless its
    /// video has a recipe or a draft. Gives those of `objects` that nothing refers to any more; none where the run lost its
    /// job, since another run may use them by now. Also when the caller was cancelled meanwhile.
    func discardTraces(of run: RunID, objects: [ObjectName]) async throws -> [ObjectName]
    /// The events of a run numbered above `after`, in order, at most `limit`.
    func events(of run: RunID, after: Int, limit: Int) async throws -> [RunEvent]
}

/// A recipe as it is kept.
public struct StoredRecipe: Sendable, Hashable {
    public var id: RecipeID
    /// The video and run it was made from, if any.
    public var video: VideoID?
    public var run: RunID?
    public var videoName: String?
    public var createdUnixMilliseconds: Int
    /// The number of its current version, which `recipe` is.
    public var version: Int
    public var recipe: Recipe

    public init(
        id: RecipeID,
        video: VideoID?,
        run: RunID?,
        videoName: String?,
        createdUnixMilliseconds: Int,
        version: Int,
        recipe: Recipe
    ) {
        self.id = id
        self.video = video
        self.run = run
        self.videoName = videoName
        self.createdUnixMilliseconds = createdUnixMilliseconds
        self.version = version
        self.recipe = recipe
    }
}

/// Where recipes are read.
public protocol RecipeLibrary: Sendable {
    /// The newest first, at most `limit`, those made before `before` if given.
    func recipes(of owner: OwnerID, before: RecipeID?, limit: Int) async throws -> [StoredRecipe]
    /// Also found under an id that was joined to it; nil where the owner has none.
    func recipe(_ id: RecipeID, owner: OwnerID) async throws -> StoredRecipe?
    /// What `recipe` would give, without reading it.
    func currentVersion(of id: RecipeID, owner: OwnerID) async throws -> (id: RecipeID, version: Int)?
    /// All (at most 10) whose id begins with `prefix` (hex digits, hyphens optional, either case).
    func recipes(of owner: OwnerID, withIDPrefix prefix: String) async throws -> [StoredRecipe]
    /// The stills of a video by time.
    func stills(of video: VideoID) async throws -> [Timestamp: ObjectName]
}

/// One state of a recipe, as a run or a person left it.
public struct RecipeVersion: Sendable, Hashable {
    public enum Origin: String, Sendable, Hashable {
        /// Made of the video.
        case machine
        /// Made by a person.
        case edit
    }

    /// From 1 on.
    public var number: Int
    public var origin: Origin
    public var run: RunID?
    public var createdUnixMilliseconds: Int
    public var recipe: Recipe
    /// Whether it is the one that is shown: the newest that a person made, else the newest.
    public var isCurrent: Bool

    public init(
        number: Int,
        origin: Origin,
        run: RunID?,
        createdUnixMilliseconds: Int,
        recipe: Recipe,
        isCurrent: Bool
    ) {
        self.number = number
        self.origin = origin
        self.run = run
        self.createdUnixMilliseconds = createdUnixMilliseconds
        self.recipe = recipe
        self.isCurrent = isCurrent
    }
}

/// Where people change recipes. Nothing that was there is lost by a change.
public protocol RecipeEditing: Sendable {
    /// The newest `limit` of those numbered below `before`, if given; the oldest of them first. Empty where the owner has no
    /// such recipe.
    func versions(of recipe: RecipeID, owner: OwnerID, before: Int?, limit: Int) async throws -> [RecipeVersion]
    /// Adds a person's version, which is the current one from then on; gives its number. Throws `Failure`:
    /// `recipeChanged` where `basis` is not the current version any more, `recipeMissing` where there is no such recipe.
    func add(_ recipe: Recipe, to id: RecipeID, owner: OwnerID, basedOn basis: Int) async throws -> Int
    /// Keeps a recipe that was made of no video.
    func create(_ recipe: Recipe, owner: OwnerID) async throws -> RecipeID
}

/// Where recipes are deleted.
public protocol RecipeDeleting: Sendable {
    /// Deletes a recipe with all its versions; with the last recipe of a video, the video too and all that was found out
    /// about it. Throws `Failure` of kind `recipeMissing`.
    func delete(_ recipe: RecipeID, owner: OwnerID) async throws
    /// At most `limit` objects that nothing refers to any more, so that they may be removed; none while a run is under way.
    func orphans(limit: Int) async throws -> [ObjectName]
    /// They have been removed.
    func forget(orphans: [ObjectName]) async throws
}

/// The name of kept bytes: SHA-256 in lower-case hex.
public struct ObjectName: Hashable, Codable, Sendable {
    public var sha256: String
    public init(sha256: String) { self.sha256 = sha256 }
}

/// Where bytes are kept, named by their content.
public protocol ObjectStore: Sendable {
    /// Durable when it returns; the same bytes twice are kept once.
    func put(_ bytes: [UInt8]) async throws -> ObjectName
    /// Hashes, and keeps unless `keep` is false, a whole file of any size in bounded memory.
    func putFile(at path: String, keep: Bool) async throws -> (name: ObjectName, bytes: Int)
    /// Keeps a file whose SHA-256 (lower-case hex) and size the caller knows, without copying it where that can be done. The
    /// file stays under its own name for those who read it there, until the caller removes it; it must not be written to any
    /// more. Throws `Failure` where there is no such file or it has another size.
    func adopt(fileAt path: String, sha256: String, bytes: Int) async throws -> ObjectName
    /// Removes objects that only one caller of this process put and that were not there before; leaves all others.
    func takeBack(_ names: [ObjectName]) async
    /// Removes them for good; those that aren't there are passed over. False where nothing may be removed just now, and
    /// none was.
    @discardableResult
    func remove(_ names: [ObjectName]) async -> Bool
    /// In bytes; nil if there is no such object.
    func size(of name: ObjectName) async throws -> Int?
    /// At most `limit` bytes; nil if there is no such object.
    func bytes(of name: ObjectName, limit: Int) async throws -> [UInt8]?
    /// Those from `offset` on, at most `count`; fewer at the end. nil if there is no such object.
    func bytes(of name: ObjectName, from offset: Int, count: Int) async throws -> [UInt8]?
}
