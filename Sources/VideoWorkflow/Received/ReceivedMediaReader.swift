import RecipeDomain

/// Plays what somebody took out of a video themselves as if it were the quick look at that video: each picture as it comes,
/// so that work begins with the first one. No video is needed; the request's path is not opened.
public struct ReceivedMediaReader: MediaReader {
    /// Pictures decoded ahead of the one that is handed on.
    static let mostAhead = 4
    /// More are not looked at, as few videos have so many overlays.
    public static let mostPictures = 1500
    /// Frames for models where no budget was asked for: as many as the longest video gets.
    static let mostForModels = 60
    /// A thousand hours; what claims to be from later, or from before the beginning, is passed over.
    private static let longest = 3_600_000_000

    private let media: any ReceivedMedia
    private let pictures: any PictureReader
    private let sounds: any SoundReader

    public init(_ media: any ReceivedMedia, pictures: any PictureReader, sounds: any SoundReader) {
        self.media = media
        self.pictures = pictures
        self.sounds = sounds
    }

    private enum News: Sendable {
        case came(ReceivedItem)
        case decoded(place: Int, Result<VideoFrame, Failure>)
    }

    /// Frames come in the order in which they were sent. A picture or a sound that can't be read is a note; where nothing
    /// can, throws `audioOnly`, `noFrames`, or what was wrong with the first picture.
    public func read(_ request: MediaRequest, receive: (MediaItem) async throws -> Void) async throws {
        try await receive(.info(MediaInfo(try await media.info())))
        var tally = ReceivedTally(mostForModels: request.frameBudget ?? Self.mostForModels)
        let ending = try await takeAll(as: request, &tally, receive: receive)
        for note in tally.notes(ending) { try await receive(.note(note)) }
        guard tally.hasFrames else {
            throw tally.hasSound
                ? Failure(.frames, .audioOnly, cause: "")
                : tally.firstFailure ?? Failure(.frames, .noFrames, cause: "no picture has come")
        }
        try await receive(.selected(tally.report))
    }

    private func takeAll(
        as request: MediaRequest,
        _ tally: inout ReceivedTally,
        receive: (MediaItem) async throws -> Void
    ) async throws -> ReceivedItem {
        try await withThrowingTaskGroup(of: News.self) { group in
            defer { group.cancelAll() }
            var ending: ReceivedItem?
            var (asked, begun, given) = (0, 0, 0)
            var isAsking = false
            var decoded: [Int: Result<VideoFrame, Failure>] = [:]
            while ending == nil || given < begun {
                if ending == nil, !isAsking, begun - given < Self.mostAhead {
                    group.addTask { [media, asked] in .came(try await media.item(asked)) }
                    (asked, isAsking) = (asked + 1, true)
                }
                switch try await group.next() {
                case .came(.picture(let path, let time)):
                    isAsking = false
                    guard (0...Self.longest).contains(time.milliseconds), tally.admits(time) else { continue }
                    let wanted = PictureRequest(
                        path: path,
                        time: time,
                        jpegLongSide: request.jpegLongSide,
                        wantsLuma: request.wantsLuma
                    )
                    group.addTask { [begun] in .decoded(place: begun, try await decode(wanted)) }
                    begun += 1
                case .came(.sound(let path)):
                    isAsking = false
                    if request.wantsAudio { try await listen(to: path, &tally, receive: receive) }
                case .came(let end): ending = end
                case .decoded(let place, let result):
                    decoded[place] = result
                    while let next = decoded.removeValue(forKey: given) {
                        given += 1
                        if let frame = tally.take(next) { try await receive(.frame(frame)) }
                    }
                case nil: throw CancellationError()
                }
            }
            return ending ?? .givenUp
        }
    }

    /// A failure is that of the picture, unless none could be read.
    private func decode(_ request: PictureRequest) async throws -> Result<VideoFrame, Failure> {
        do { return .success(try await pictures.frame(of: request)) } catch let failure as Failure {
            guard failure.kind != .mediaProgramMissing else { throw failure }
            return .failure(failure)
        }
    }

    private func listen(
        to path: String,
        _ tally: inout ReceivedTally,
        receive: (MediaItem) async throws -> Void
    ) async throws {
        // In order and without overlap there can be one only.
        guard !tally.hasSound else { return }
        var isTheirs = true
        do {
            try await sounds.read(path) { chunk in
                tally.hasSound = true
                isTheirs = false
                try await receive(.audio(chunk))
                isTheirs = true
            }
        } catch let failure as Failure where isTheirs && failure.kind != .mediaProgramMissing {
            tally.soundFailure = failure
        }
    }
}

extension MediaInfo {
    fileprivate init(_ info: ReceivedInfo) {
        self.init(
            container: "jpeg",
            videoCodec: "mjpeg",
            duration: info.duration,
            width: info.width,
            height: info.height,
            rotation: 0,
            framesPerSecond: nil,
            audioTracks: 0,
            subtitleTracks: 0,
            title: nil
        )
    }
}
