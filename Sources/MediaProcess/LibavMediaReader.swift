import MediaPipe
import RecipeDomain
public import VideoWorkflow

/// Reads videos through the program `dinnerpeople-media`, one process per video, only so many at once: decoding is bound
/// by the processor, so more of them end no sooner, only later each, and every one takes memory.
public struct LibavMediaReader: MediaReader {
    private let program: MediaProgram

    /// - Parameter program: path of `dinnerpeople-media`; nil for the one beside the running program.
    public init(program: String? = nil, limits: MediaLimits = MediaLimits()) {
        self.program = MediaProgram(path: program, limits: limits)
    }

    /// Where `dinnerpeople-media` should be.
    public static var besideThisProgram: String { MediaProgram.besideThisProgram }

    public var isInstalled: Bool { program.isInstalled }

    public func read(_ request: MediaRequest, receive: (MediaItem) async throws -> Void) async throws {
        try await program.run(on: request.path, options(for: request)) { message in
            if let item = MediaItem(message) { try await receive(item) }
        }
    }

    private func options(for request: MediaRequest) -> MediaOptions {
        var options = MediaOptions()
        options.looks = request.looks.map { $0 == .quick ? .quick : .thorough }
        options.budget = request.frameBudget
        options.everyMilliseconds = request.everySeconds.map { Int(($0 * 1000).rounded()) }
        options.longSide = request.jpegLongSide
        options.lumaLongSide = request.wantsLuma ? MediaOptions.readableLongSide : 0
        options.wantsAudio = request.wantsAudio
        options.wantsSubtitles = request.wantsSubtitles
        options.announcedBytes = request.announcedBytes
        return options
    }
}

extension MediaOptions {
    /// Long side of the luma in which text is read.
    static let readableLongSide = 1280
}
