import MediaPipe
import RecipeDomain
public import VideoWorkflow

/// Makes frames of JPEGs through the program `dinnerpeople-media`, one process per picture, so that none can harm another.
/// The processes are counted apart from those of videos: a picture never waits behind a long decoding.
public struct LibavPictureReader: PictureReader {
    private let program: MediaProgram

    /// - Parameters:
    ///   - program: path of `dinnerpeople-media`; nil for the one beside the running program.
    ///   - limits: of which those of bytes, pixels, time and memory hold.
    public init(program: String? = nil, limits: MediaLimits = .picture) {
        self.program = MediaProgram(path: program, limits: limits)
    }

    /// The picture's own colours, upright, its long side at most `longSide` pixels (1…4096). Throws `Failure`.
    public func colours(of path: String, longSide: Int) async throws -> ColourImage {
        var options = MediaOptions()
        options.kind = .picture
        options.longSide = 16
        options.coloursLongSide = max(1, min(longSide, 4096))
        var made: ColourImage?
        try await program.run(on: path, options) { message in
            guard case .frame(let frame) = message, !frame.colours.isEmpty else { return }
            made = ColourImage(width: frame.coloursWidth, height: frame.coloursHeight, pixels: frame.colours)
        }
        guard let made else { throw Failure(.frames, .mediaCrashed, cause: "no picture came of it") }
        return made
    }

    public func frame(of request: PictureRequest) async throws -> VideoFrame {
        var options = MediaOptions()
        options.kind = .picture
        options.longSide = request.jpegLongSide
        options.lumaLongSide = request.wantsLuma ? MediaOptions.readableLongSide : 0
        var made: VideoFrame?
        try await program.run(on: request.path, options) { message in
            guard case .frame(let frame)? = MediaItem(message) else { return }
            made = frame
        }
        guard var frame = made else { throw Failure(.frames, .mediaCrashed, cause: "no picture came of it") }
        frame.summary.time = request.time
        frame.summary.span = TimeRange(start: request.time, end: request.time)
        return frame
    }
}
