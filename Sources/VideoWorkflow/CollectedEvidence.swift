import RecipeDomain

/// What one piece of looking or listening found.
enum Finding: Sendable {
    struct Frame: Sendable {
        var summary: FrameSummary
        var text: FrameText?
        var description: FrameDescription?
    }

    case frame(Frame)
    case speech([Segment])
    /// Of a frame that went into the recipe call itself; nil where it came to nothing.
    case description(FrameDescription?)
    /// Nothing but time has passed.
    case tick
}

/// The evidence while it comes together.
struct CollectedEvidence {
    enum Expectation {
        case frame(Timestamp)
        case speech, description
    }

    /// A recipe is begun without the last tenth of the frames where they are late.
    private static let shareWithoutStragglers = 0.9

    /// Frames being worked on at once: each holds its pixels.
    private let mostFrames: Int
    private let request: ProcessRequest
    private let readsLocally: Bool

    var isOpen = false
    private(set) var cover: Timestamp?
    private(set) var notes: [String] = []
    private var info: MediaInfo?
    private var framesPending: [Timestamp: ContinuousClock.Instant] = [:]
    private var descriptionsPending = 0
    private var described: [FrameDescription] = []
    private(set) var pictures: [VideoFrame] = []
    private var speechPending = 0
    private var seen: [Finding.Frame] = []
    private var spoken: [Segment] = []
    private var tracks = SubtitleTracks()

    init(request: ProcessRequest, readsLocally: Bool) {
        self.request = request
        self.readsLocally = readsLocally
        mostFrames = readsLocally ? 12 : 64
    }

    mutating func opened(_ info: MediaInfo) { self.info = info }

    mutating func expect(_ expectation: Expectation) {
        switch expectation {
        case .frame(let time): framesPending[time] = .now
        case .speech: speechPending += 1
        case .description: descriptionsPending += 1
        }
    }

    mutating func add(_ finding: Finding) {
        switch finding {
        case .frame(let frame):
            framesPending[frame.summary.time] = nil
            seen.append(frame)
        case .speech(let segments):
            speechPending -= 1
            spoken += segments
        case .description(let description):
            descriptionsPending -= 1
            if let description { described.append(description) }
        case .tick: break
        }
    }

    /// A frame that goes into the recipe call itself; without what only readers of text need.
    mutating func show(_ frame: VideoFrame) {
        guard pictures.count < Self.mostPictures else { return }
        pictures.append(VideoFrame(summary: frame.summary, jpeg: frame.jpeg, luma: nil))
        pictures.sort { $0.summary.time < $1.summary.time }
    }

    /// More than providers take in one request.
    private static let mostPictures = 100

    mutating func add(_ cue: Segment, track: Int, language: String?) {
        tracks.add(cue, track: track, language: language)
    }

    mutating func add(_ report: SelectionReport) { cover = report.cover ?? cover }
    mutating func note(_ sentence: String) { notes.append(sentence) }

    /// Whether one must end before another frame is begun.
    var isCrowded: Bool { framesPending.count >= mostFrames }

    /// Whether something that the recipe is written from has yet to come.
    var isWaiting: Bool { !framesPending.isEmpty || speechPending > 0 }

    var awaitsAnything: Bool { isWaiting || descriptionsPending > 0 }

    /// Whether only so few frames are missing that the recipe can do without them.
    var hasAllButStragglers: Bool {
        let all = Double(seen.count + framesPending.count)
        return speechPending == 0 && !framesPending.isEmpty && Double(seen.count) >= all * Self.shareWithoutStragglers
    }

    /// Whether all that is missing was begun longer ago than `patience`.
    func stragglersAreLate(after patience: Duration) -> Bool {
        framesPending.values.allSatisfy { $0.duration(to: .now) > patience }
    }

    /// Whether listening may still tell that the screen isn't what the recipe depends on.
    var mayYetHear: Bool { !readsLocally && !hasWords && speechPending > 0 }

    /// Whether a thorough look is worth its time: the screen is read here, or nothing else tells the recipe.
    var dependsOnTheScreen: Bool { readsLocally || !hasWords }

    private var hasWords: Bool {
        request.caption?.isEmpty == false || !request.sidecarSubtitles.isEmpty || !tracks.isEmpty
            || spoken.contains { !$0.text.isEmpty }
    }

    /// The kept frames in the order of time.
    var frames: [FrameSummary] { seen.map(\.summary).sorted { $0.time < $1.time } }

    /// Everything known, in the order of time.
    var evidence: VideoEvidence {
        let frames = seen.sorted { $0.summary.time < $1.summary.time }
        let onScreen = OverlayJoiner.join(
            frames.compactMap { withDescription($0).reading },
            language: request.language.flatMap { RecipeLanguage(tag: $0) }
        )
        let segments = spoken + subtitles(besides: onScreen)
        return VideoEvidence(
            title: info?.title,
            caption: request.caption,
            duration: duration,
            onScreen: onScreen,
            segments: segments.sorted { ($0.range.start, $0.text) < ($1.range.start, $1.text) },
            descriptions: frames.compactMap(\.description) + described.sorted { $0.frame < $1.frame }
        )
    }

    private func withDescription(_ frame: Finding.Frame) -> Finding.Frame {
        guard frame.description == nil, let own = described.first(where: { $0.frame == frame.summary.time }) else {
            return frame
        }
        var frame = frame
        frame.description = own
        return frame
    }

    /// What is stored of it.
    var facts: [RunFact] {
        let evidence = evidence
        return evidence.onScreen.map { .onScreenText($0) } + [.segments(evidence.segments)]
    }

    private var duration: Timestamp {
        info?.duration ?? seen.map(\.summary.span.end).max() ?? .zero
    }

    /// Files beside the video win over tracks in it; of the tracks, one at most.
    private func subtitles(besides onScreen: [OnScreenText]) -> [Segment] {
        guard request.sidecarSubtitles.isEmpty else { return SubtitleTracks.withoutSounds(request.sidecarSubtitles) }
        guard !tracks.isEmpty else { return [] }
        let heard = Self.words(of: spoken.map(\.text))
        let written = Self.words(of: [request.caption ?? ""] + onScreen.flatMap(\.lines).map(\.text))
        return tracks.chosen(
            languages: [info?.audioLanguage, request.language],
            known: heard.union(written),
            heard: heard
        )
    }

    private static func words(of texts: [String]) -> Set<Substring> {
        texts.reduce(into: []) { $0.formUnion(KnownInventions.words(of: $1)) }
    }
}

extension Finding.Frame {
    /// What was read in it: on this machine, or by the model that described it.
    fileprivate var reading: SpannedFrameText? {
        if let text, !text.lines.isEmpty { return SpannedFrameText(text: text, span: summary.span) }
        guard let description, !description.onScreenText.isEmpty else { return nil }
        let whole = FrameRegion(x: 0, y: 0, width: 1, height: 1)
        let lines = description.onScreenText.map { TextLine(text: $0, confidence: 0.9, region: whole) }
        return SpannedFrameText(text: FrameText(frame: summary.time, lines: lines), span: summary.span)
    }
}
