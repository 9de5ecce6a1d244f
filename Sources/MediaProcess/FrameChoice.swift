import FrameSelection
import RecipeDomain
import VideoWorkflow

/// Chooses among the frames of a video of which somebody has sent pictures.
struct FrameChoice {
    /// Milliseconds.
    private static let sameMoment = 500

    private let theirs: TheirPictures
    private let budget: Int?
    private var spacing: Int
    private var left: Int
    private var given: Set<Timestamp> = []

    init(besides theirs: TheirPictures, budget: Int?) {
        self.theirs = theirs
        self.budget = budget
        let all = SelectionOptions(isThorough: false, budget: budget, duration: nil).frameBudget
        left = all - theirs.forModels
        spacing = Self.sameMoment
    }

    /// Where they sent a picture in each part of the length, as many parts as frames are described, they have looked.
    mutating func opened(_ info: MediaInfo) {
        let duration = info.duration?.milliseconds
        let all = SelectionOptions(isThorough: false, budget: budget, duration: duration).frameBudget
        left = all - theirs.forModels
        spacing = max(Self.sameMoment, (duration ?? 0) / max(1, all))
    }

    /// The frame to be handed on; nil for one that shows nothing new.
    mutating func take(_ frame: VideoFrame) -> VideoFrame? {
        guard !theirs.isEmpty else {
            given.insert(frame.summary.time)
            return frame
        }
        var frame = frame
        let moment = TimeRange(start: frame.summary.time, end: frame.summary.time)
        let thumbnail = frame.thumbnail.flatMap { Thumbnail(pixels: $0.pixels) }
        if frame.summary.reason == .overlay {
            // It is read in any case: a few letters more leave a picture the same.
            if theirs.shows(thumbnail, near: frame.summary.span, within: 0) { frame.summary.isForModel = false }
            if budget != nil { spend(&frame) }
        } else {
            if theirs.shows(thumbnail, near: moment, within: Self.sameMoment) { return nil }
            if theirs.isNear(moment, within: spacing) { frame.summary.isForModel = false }
            spend(&frame)
        }
        // As after a look of the media process itself, two frames of one time stand a millisecond apart.
        if theirs.contains(frame.summary.time) || given.contains(frame.summary.time) {
            frame.summary.time.milliseconds += 1
        }
        given.insert(frame.summary.time)
        return frame
    }

    private mutating func spend(_ frame: inout VideoFrame) {
        guard frame.summary.isForModel else { return }
        if left > 0 { left -= 1 } else { frame.summary.isForModel = false }
    }

    /// The report of a look at the video; with that of theirs, where it is the same look.
    func report(_ report: SelectionReport, after theirLook: SelectionReport?) -> SelectionReport {
        guard let theirLook else { return report }
        var report = report
        // A cover that was left out is one of their pictures, or nothing.
        if let cover = report.cover, !given.contains(cover) { report.cover = theirLook.cover }
        guard report.look == theirLook.look else { return report }
        report.candidates += theirLook.candidates
        report.duplicates += theirLook.duplicates
        report.overBudget += theirLook.overBudget
        report.kept.merge(theirLook.kept) { $0 + $1 }
        report.decodedFrames += theirLook.decodedFrames
        report.cover = report.cover ?? theirLook.cover
        return report
    }
}
