public import RecipeDomain

/// How a video is to be processed, in the words of whoever handed it over.
public struct ProcessingOptions: Sendable, Hashable, Codable {
    public var look: LookChoice
    /// Frames described by a model; nil lets length and overlays decide.
    public var frames: Int?
    public var region: String?
    public var rounds: Rounds
    /// BCP 47.
    public var language: String?
    /// nil where nobody said; see `KnownVideoChoice.process`.
    public var known: KnownVideoChoice?

    public init(
        look: LookChoice = .auto,
        frames: Int? = nil,
        region: String? = nil,
        rounds: Rounds = .two,
        language: String? = nil,
        known: KnownVideoChoice? = nil
    ) {
        (self.look, self.frames, self.region) = (look, frames, region)
        (self.rounds, self.language, self.known) = (rounds, language, known)
    }
}

/// A video that somebody is about to hand over.
public struct NewVideo: Sendable, Hashable {
    public var owner: OwnerID
    /// A file name, for people.
    public var name: String
    public var caption: String?
    public var options: ProcessingOptions
    /// What its sender calls it, so that announcing it once more gives the same video.
    public var key: String?

    public init(owner: OwnerID, name: String, caption: String?, options: ProcessingOptions, key: String? = nil) {
        (self.owner, self.name, self.caption, self.options, self.key) = (owner, name, caption, options, key)
    }
}

/// A video as it is kept.
public struct StoredVideo: Sendable, Hashable {
    public var id: VideoID
    public var owner: OwnerID
    public var name: String
    public var caption: String?
    public var options: ProcessingOptions
    /// Known once all of it is there.
    public var bytes: Int?
    public var object: ObjectName?
    public var media: MediaInfo?
    public var createdUnixMilliseconds: Int
    /// The upload that brings it, until it is there.
    public var upload: String?
    /// The job that last processed it, or will.
    public var job: String?
    public var lastRun: RunID?
    public var recipes: [RecipeID]
    /// Something of it came that is not looked at yet: pictures, or the video itself after them.
    public var awaitsLook: Bool
    /// They said that no more pictures of it come.
    public var isAllReceived: Bool
    /// Other videos of the owner's that show the same.
    public var copies: [VideoCopy]

    public init(
        id: VideoID,
        owner: OwnerID,
        name: String,
        caption: String?,
        options: ProcessingOptions,
        bytes: Int?,
        object: ObjectName?,
        media: MediaInfo?,
        createdUnixMilliseconds: Int,
        upload: String?,
        job: String?,
        lastRun: RunID?,
        recipes: [RecipeID],
        awaitsLook: Bool = false,
        isAllReceived: Bool = false,
        copies: [VideoCopy] = []
    ) {
        self.copies = copies
        (self.awaitsLook, self.isAllReceived) = (awaitsLook, isAllReceived)
        (self.id, self.owner, self.name, self.caption) = (id, owner, name, caption)
        (self.options, self.bytes, self.object, self.media) = (options, bytes, object, media)
        self.createdUnixMilliseconds = createdUnixMilliseconds
        (self.upload, self.job, self.lastRun, self.recipes) = (upload, job, lastRun, recipes)
    }
}

/// Where videos are kept account of.
public protocol VideoLibrary: Sendable {
    /// Gives the owner's video of the same key where there is one.
    func create(_ video: NewVideo) async throws -> VideoID
    /// Also found under an id that was joined to it, since its content turned out to be the same. nil where the owner has none.
    func video(_ id: VideoID, owner: OwnerID) async throws -> StoredVideo?
    /// The one that its sender calls so.
    func video(key: String, owner: OwnerID) async throws -> StoredVideo?
    /// The one that an upload brings.
    func video(upload: String, owner: OwnerID) async throws -> StoredVideo?
    /// The newest first, at most `limit`, those made before `before` if given.
    func videos(of owner: OwnerID, before: VideoID?, limit: Int) async throws -> [StoredVideo]
    /// The upload that brings it; nil once that is over.
    func setUpload(_ upload: String?, of video: VideoID) async throws
    func setJob(_ job: String, of video: VideoID) async throws
    /// All of it is there.
    func setContent(_ object: ObjectName, bytes: Int, of video: VideoID) async throws
    /// Deletes it with its recipes, runs, events and all that was found out, and the answers of models that only it used.
    /// False where the owner has no such video.
    func delete(_ video: VideoID, owner: OwnerID) async throws -> Bool
}

/// An event of a run in the order in which the events of all runs were stored.
public struct FeedEntry: Sendable, Hashable {
    /// Grows with every event of every owner; never given twice.
    public var position: Int
    public var owner: OwnerID
    public var video: VideoID
    public var run: RunID
    public var event: RunEvent

    public init(position: Int, owner: OwnerID, video: VideoID, run: RunID, event: RunEvent) {
        (self.position, self.owner, self.video, self.run, self.event) = (position, owner, video, run, event)
    }
}

/// Where the events of all runs are read in order, by those who watch.
public protocol EventFeed: Sendable {
    /// Those of all owners after a position, in order, at most `limit`.
    func entries(after position: Int, limit: Int) async throws -> [FeedEntry]
    /// Those of one owner, of one video if given.
    func entries(of owner: OwnerID, video: VideoID?, after position: Int, limit: Int) async throws -> [FeedEntry]
    /// The last position that was given; 0 where there is none.
    func lastPosition() async throws -> Int
    /// Yields soon after events were stored by this process. One consumer at a time.
    var additions: AsyncStream<Void> { get }
}

/// A video whose bytes are still on their way while it is processed.
public protocol VideoArrival: Sendable {
    /// Its final size.
    var announcedBytes: Int { get }
    /// Waits for all of it, and gives what it is kept as.
    func kept() async throws -> (name: ObjectName, bytes: Int)
}
