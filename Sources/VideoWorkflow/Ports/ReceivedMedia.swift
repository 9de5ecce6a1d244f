public import RecipeDomain

/// What somebody who holds a video tells of it before sending it.
public struct ReceivedInfo: Sendable, Hashable {
    /// nil where they didn't say.
    public var duration: Timestamp?
    /// Upright, in pixels; 0 where they didn't say.
    public var width: Int
    public var height: Int

    public init(duration: Timestamp? = nil, width: Int = 0, height: Int = 0) {
        self.duration = duration
        self.width = width
        self.height = height
    }
}

/// One thing that they sent, or the end of it.
public enum ReceivedItem: Sendable, Hashable {
    /// A file that holds one JPEG, and where in the video it was taken.
    case picture(path: String, time: Timestamp)
    /// A file that holds the video's sound from its beginning on.
    case sound(path: String)
    /// They said that nothing more comes.
    case complete
    /// They have fallen silent for too long; what came is all there is.
    case givenUp
}

/// What comes from somebody who takes pictures and sound out of a video themselves.
public protocol ReceivedMedia: Sendable {
    func info() async throws -> ReceivedInfo
    /// What came as number `place`, from 0 on, in the order in which it came, which need not be that of the video. The same
    /// for the same place, whenever it is asked for, so that work which is done again finds all that it had. Waits for what
    /// has not come; nothing is asked for after the end.
    ///
    /// Throws `Failure`, or `CancellationError` at once when cancelled.
    func item(_ place: Int) async throws -> ReceivedItem
}
