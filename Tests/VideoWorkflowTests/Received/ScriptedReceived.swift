import RecipeDomain
import Synchronization

@testable import VideoWorkflow

/// Gives what was scripted, and what is sent meanwhile; waits for the rest.
final class ScriptedReceived: ReceivedMedia {
    private let given: [ReceivedItem]
    private let duration: Timestamp?
    /// Asked for the first place that nothing was scripted for.
    let isAsked: AsyncStream<Void>
    private let asked: AsyncStream<Void>.Continuation

    init(_ items: [ReceivedItem], duration: Timestamp? = Timestamp(milliseconds: 30_000)) {
        given = items
        self.duration = duration
        (isAsked, asked) = AsyncStream<Void>.makeStream()
    }

    func info() async throws -> ReceivedInfo { ReceivedInfo(duration: duration, width: 1280, height: 720) }

    func item(_ place: Int) async throws -> ReceivedItem {
        guard place >= given.count else { return given[place] }
        asked.yield()
        try await Task.sleep(for: .seconds(3600))
        throw Failure(.frames, .internalFault, cause: "nobody waits that long")
    }
}

/// Makes a frame of each path but those that start with "bad".
struct ScriptedPictures: PictureReader {
    /// Called with each path before it is decoded.
    var before: @Sendable (String) async throws -> Void = { _ in }

    func frame(of request: PictureRequest) async throws -> VideoFrame {
        try await before(request.path)
        if request.path.hasPrefix("bad") { throw Failure(.frames, .notAVideo, cause: "it is not a JPEG") }
        if request.path.hasPrefix("lost") { throw Failure(.frames, .mediaProgramMissing, cause: "scripted") }
        let summary = FrameSummary(
            time: request.time,
            reason: .uniform,
            sharpness: 1,
            textRegions: [],
            span: TimeRange(start: request.time, end: request.time),
            isForModel: true
        )
        let grey = GrayImage(width: 1, height: 1, pixels: [0])
        let luma = request.wantsLuma ? TextLuma(darkest: grey, brightest: grey) : nil
        return VideoFrame(summary: summary, jpeg: Array(request.path.utf8), luma: luma)
    }
}

/// Gives so many seconds of a steady tone; fails for paths that start with "bad", once it has given that many.
struct ScriptedSounds: SoundReader {
    var seconds = 2

    func read(_ path: String, receive: (AudioChunk) async throws -> Void) async throws {
        for second in 0..<seconds {
            let samples = (0..<AudioChunk.sampleRate).map { Int16($0 % 64 * 400 - 12_800) }
            try await receive(AudioChunk(start: Timestamp(milliseconds: second * 1000), samples: samples))
        }
        if path.hasPrefix("bad") { throw Failure(.frames, .notAVideo, cause: "there is no sound in it") }
    }
}

func picture(_ second: Int, _ path: String? = nil) -> ReceivedItem {
    .picture(path: path ?? "\(second).jpg", time: Timestamp(milliseconds: second * 1000))
}
