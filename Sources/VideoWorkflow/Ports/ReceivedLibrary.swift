public import RecipeDomain

/// A still of a video, or its sound, as somebody sent it.
public struct ReceivedPart: Sendable, Hashable {
    /// Where in the video the still was taken; nil for the sound.
    public var time: Timestamp?
    public var object: ObjectName
    public var bytes: Int

    public init(time: Timestamp?, object: ObjectName, bytes: Int) {
        (self.time, self.object, self.bytes) = (time, object, bytes)
    }
}

/// What became of a part that was sent.
public enum Reception: Sendable, Hashable {
    case kept
    /// The same had come before.
    case known
    /// Something else had come for that time.
    case another
    /// They had said that nothing more comes, or the video itself is there.
    case closed
    /// There are as many as there may be.
    case tooMany
}

/// How much has come.
public struct ReceivedState: Sendable, Hashable {
    public var frames: Int
    public var hasSound: Bool
    /// Whether they said that nothing more comes.
    public var isComplete: Bool

    public init(frames: Int, hasSound: Bool, isComplete: Bool) {
        (self.frames, self.hasSound, self.isComplete) = (frames, hasSound, isComplete)
    }

    public var isEmpty: Bool { frames == 0 && !hasSound }
    /// Stills and sound.
    public var parts: Int { frames + (hasSound ? 1 : 0) }
}

/// What comes next of that.
public enum NextReceived: Sendable, Hashable {
    case part(ReceivedPart)
    /// Nothing more will.
    case closed
    /// Nothing has for as long as one waits.
    case silent
    /// The video was deleted.
    case gone
}

/// Where account is kept of the stills and the sound that somebody sends of a video before the video itself.
public protocol ReceivedLibrary: Sendable {
    /// Durable when it returns. nil where the owner has no such video.
    /// - Parameter most: stills that there may be.
    func receive(_ part: ReceivedPart, of video: VideoID, owner: OwnerID, most: Int) async throws -> Reception?
    /// Nothing more comes. Whether that is news; nil where the owner has no such video.
    func completeReceiving(of video: VideoID, owner: OwnerID) async throws -> Bool?
    /// nil where the owner has no such video.
    func received(of video: VideoID, owner: OwnerID) async throws -> ReceivedState?
    /// What came as number `place`, from 0 on; the same whenever it is asked for. Waits for what has not come, at most
    /// `patience`; throws `CancellationError` at once when cancelled.
    func received(_ place: Int, of video: VideoID, owner: OwnerID, patience: Duration) async throws -> NextReceived
}
