public import RecipeDomain

/// A still that somebody took out of a video.
public struct PictureRequest: Sendable, Hashable {
    /// Path of a file that holds one JPEG.
    public var path: String
    /// Where in the video it was taken.
    public var time: Timestamp
    /// Long side of the JPEG that is made of it, in pixels.
    public var jpegLongSide: Int
    /// Whether a picture that may hold text carries its luma, for reading.
    public var wantsLuma: Bool

    public init(path: String, time: Timestamp, jpegLongSide: Int = 768, wantsLuma: Bool) {
        self.path = path
        self.time = time
        self.jpegLongSide = jpegLongSide
        self.wantsLuma = wantsLuma
    }
}

/// Makes frames of pictures that come from outside.
public protocol PictureReader: Sendable {
    /// The picture as a frame of a video is given: upright, written anew, so that nothing is left of what else the file
    /// holds. Its span is its time alone.
    ///
    /// Throws `Failure` of stage `.frames`, among them: `notAVideo` for what is no JPEG, `codecUnsupported` for a kind
    /// nobody makes, `videoDamaged` for one that is cut off or broken, `tooManyPixels`, `tooLarge`, `fileEmpty`,
    /// `fileMissing`, `mediaTimedOut`.
    func frame(of request: PictureRequest) async throws -> VideoFrame
}

/// Listens to files of sound that come from outside.
public protocol SoundReader: Sendable {
    /// Calls `receive` with each chunk in turn; the next one is not decoded before it returns (back-pressure). A picture in
    /// the file is not looked at.
    ///
    /// Throws `Failure` of stage `.frames`, among them `notAVideo` where there is no sound that can be read and
    /// `codecUnsupported`; whatever `receive` throws, or `CancellationError`.
    func read(_ path: String, receive: (AudioChunk) async throws -> Void) async throws
}
