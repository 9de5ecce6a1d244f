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
}

/// The evidence while it comes together.
struct CollectedEvidence {
    enum Expectation { case frame, speech }

    /// Frames being worked on at once: each holds its pixels.
    private let mostFrames: Int
    private let request: ProcessRequest
    private let readsLocally: Bool

    var isOpen = false
    private(set) var cover: Timestamp?
    private(set) var notes: [String] = []
    private var info: MediaInfo?
    private var framesPending = 0
    private var speechPending = 0
    private var seen: [Finding.Frame] = []
    private var spoken: [Segment] = []
    private var tracks: [Int: (language: String?, cues: [Segment])] = [:]

    init(request: ProcessRequest, readsLocally: Bool) {
        self.request = request
        self.readsLocally = readsLocally
        mostFrames = readsLocally ? 12 : 64
    }

    mutating func opened(_ info: MediaInfo) { self.info = info }

    mutating func expect(_ expectation: Expectation) {
        switch expectation {
        case .frame: framesPending += 1
        case .speech: speechPending += 1
        }
    }

    mutating func add(_ finding: Finding) {
        switch finding {
        case .frame(let frame):
            framesPending -= 1
            seen.append(frame)
        case .speech(let segments):
            speechPending -= 1
            spoken += segments
        }
    }

    mutating func add(_ cue: Segment, track: Int, language: String?) {
        guard tracks.count < 16 || tracks[track] != nil, tracks[track]?.cues.count ?? 0 < 20_000 else { return }
        tracks[track, default: (language, [])].cues.append(cue)
    }

    mutating func add(_ report: SelectionReport) { cover = report.cover ?? cover }
    mutating func note(_ sentence: String) { notes.append(sentence) }

    /// Whether one must end before another frame is begun.
    var isCrowded: Bool { framesPending >= mostFrames }

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
        return VideoEvidence(
            title: info?.title,
            caption: request.caption,
            duration: duration,
            onScreen: OverlayJoiner.join(frames.compactMap(\.reading)),
            segments: (spoken + subtitles).sorted { ($0.range.start, $0.text) < ($1.range.start, $1.text) },
            descriptions: frames.compactMap(\.description)
        )
    }

    /// What is stored of it.
    var facts: [RunFact] {
        let evidence = evidence
        return evidence.onScreen.map { .onScreenText($0) } + [.segments(evidence.segments)]
    }

    private var duration: Timestamp {
        info?.duration ?? seen.map(\.summary.span.end).max() ?? .zero
    }

    /// Files beside the video win over tracks in it; of the tracks, one in the wanted language, else the first.
    private var subtitles: [Segment] {
        guard request.sidecarSubtitles.isEmpty else { return request.sidecarSubtitles }
        let ordered = tracks.sorted { $0.key < $1.key }.map(\.value)
        let wanted = request.language?.prefix(2).lowercased()
        let match = wanted.flatMap { wanted in ordered.first { $0.language?.lowercased().hasPrefix(wanted) == true } }
        return (match ?? ordered.first)?.cues ?? []
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
