import FrameSelection
import MediaPipe
import RecipeDomain
import VideoWorkflow

extension MediaItem {
    /// nil for messages that carry nothing.
    init?(_ message: PipeMessage) {
        switch message {
        case .info(let info): self = .info(MediaInfo(info))
        case .frame(let frame): self = .frame(VideoFrame(frame))
        case .audio(let start, let samples):
            self = .audio(AudioChunk(start: Timestamp(milliseconds: start), samples: samples))
        case .subtitle(let cue):
            let range = TimeRange(start: Timestamp(milliseconds: cue.start), end: Timestamp(milliseconds: cue.end))
            let segment = Segment(range: range, text: SubtitleMarkup.plain(cue.text), kind: .subtitles)
            self = .subtitle(segment, track: cue.track, language: cue.language)
        case .seen(let pictures): self = .seen(pictures.compactMap(SeenPicture.init))
        case .selected(let selection): self = .selected(SelectionReport(selection))
        case .note(let sentence): self = .note(sentence)
        case .heartbeat, .failure, .end: return nil
        }
    }
}

extension MediaInfo {
    fileprivate init(_ info: PipeInfo) {
        self.init(
            container: info.container,
            videoCodec: info.codec,
            duration: info.duration.map { Timestamp(milliseconds: $0) },
            width: info.width,
            height: info.height,
            rotation: info.rotation,
            framesPerSecond: info.framesPerSecond,
            audioTracks: info.audioTracks,
            audioLanguage: info.audioLanguage,
            subtitleTracks: info.subtitleTracks,
            title: info.title
        )
    }
}

extension VideoFrame {
    fileprivate init(_ frame: PipeFrame) {
        let regions = frame.textRegions.map { FrameRegion(x: $0.x, y: $0.y, width: $0.width, height: $0.height) }
        let summary = FrameSummary(
            time: Timestamp(milliseconds: frame.time),
            reason: FrameReason(wire: frame.reason),
            sharpness: frame.sharpness,
            textRegions: regions,
            span: TimeRange(
                start: Timestamp(milliseconds: frame.spanStart),
                end: Timestamp(milliseconds: frame.spanEnd)
            ),
            isForModel: frame.isForModel
        )
        let grey = { GrayImage(width: frame.lumaWidth, height: frame.lumaHeight, pixels: $0) }
        let brightest = frame.brightest.isEmpty ? frame.luma : frame.brightest
        let luma = frame.luma.isEmpty ? nil : TextLuma(darkest: grey(frame.luma), brightest: grey(brightest))
        let thumbnail = Thumbnail(pixels: frame.thumbnail).map {
            GrayImage(width: Thumbnail.columns, height: Thumbnail.rows, pixels: $0.pixels)
        }
        self.init(summary: summary, jpeg: frame.jpeg, luma: luma, thumbnail: thumbnail)
    }
}

extension SeenPicture {
    /// nil for a thumbnail that is none.
    fileprivate init?(_ picture: PipePicture) {
        guard let thumbnail = Thumbnail(pixels: picture.thumbnail) else { return nil }
        self.init(
            time: Timestamp(milliseconds: picture.time),
            thumbnail: GrayImage(width: Thumbnail.columns, height: Thumbnail.rows, pixels: thumbnail.pixels)
        )
    }
}

extension SelectionReport {
    fileprivate init(_ selection: PipeSelection) {
        var kept: [FrameReason: Int] = [:]
        for (reason, count) in selection.kept { kept[FrameReason(wire: reason), default: 0] += count }
        self.init(
            look: selection.isThorough ? .thorough : .quick,
            candidates: selection.candidates,
            duplicates: selection.duplicates,
            blurred: selection.blurred,
            dark: selection.dark,
            overBudget: selection.overBudget,
            kept: kept,
            decodedFrames: selection.decodedFrames,
            cover: selection.cover.map { Timestamp(milliseconds: $0) }
        )
    }
}

extension FrameReason {
    /// The number the media process gives a reason (`FrameSelection.KeepReason`).
    fileprivate init(wire: UInt8) {
        self =
            switch wire {
            case 1: .shot
            case 2: .overlay
            case 4: .finalShot
            case 5: .uniform
            default: .gap
            }
    }
}

extension FailureKind {
    init(_ failure: PipeFailure) {
        self =
            switch failure {
            case .notAVideo: .notAVideo
            case .noFrames: .noFrames
            case .audioOnly: .audioOnly
            case .tooLong: .tooLong
            case .tooLarge: .tooLarge
            case .tooManyPixels: .tooManyPixels
            case .tooManyStreams: .tooManyStreams
            case .codecUnsupported: .codecUnsupported
            case .damaged: .videoDamaged
            case .outOfMemory: .mediaOutOfMemory
            case .empty: .fileEmpty
            case .sandbox: .mediaCrashed
            }
    }
}
