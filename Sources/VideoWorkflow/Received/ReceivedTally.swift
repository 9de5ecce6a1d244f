import RecipeDomain

/// What came of the pictures and the sound that somebody sent.
struct ReceivedTally {
    private let mostForModels: Int
    private var times: Set<Timestamp> = []
    private var frames: [FrameSummary] = []
    private var failures: [Failure] = []
    private var twice = 0
    private var tooMany = 0
    var hasSound = false
    var soundFailure: Failure?

    init(mostForModels: Int) { self.mostForModels = mostForModels }

    var hasFrames: Bool { !frames.isEmpty }
    var firstFailure: Failure? { failures.first }

    /// Whether a picture taken at that time is to be looked at; counts it. Of two of the same time the first one is.
    mutating func admits(_ time: Timestamp) -> Bool {
        guard times.count < ReceivedMediaReader.mostPictures else {
            tooMany += 1
            return false
        }
        guard times.insert(time).inserted else {
            twice += 1
            return false
        }
        return true
    }

    /// The frame to be handed on, if the picture could be read.
    mutating func take(_ result: Result<VideoFrame, Failure>) -> VideoFrame? {
        switch result {
        case .success(var frame):
            frame.summary.isForModel = frames.count < mostForModels
            frames.append(frame.summary)
            return frame
        case .failure(let failure):
            failures.append(failure)
            return nil
        }
    }

    /// Whole sentences for the cook.
    func notes(_ ending: ReceivedItem) -> [String] {
        var notes: [String] = []
        if let failure = firstFailure {
            let all = frames.count + failures.count
            notes.append("\(failures.count) of \(all) pictures could not be read: \(failure.reason).")
        }
        if let soundFailure { notes.append("The sound that came could not be read: \(soundFailure.reason).") }
        if tooMany > 0 { notes.append("Only the first \(ReceivedMediaReader.mostPictures) pictures were used.") }
        if ending == .givenUp { notes.append("The pictures stopped coming; what had come was used.") }
        return notes
    }

    /// As of the quick look that it stands for.
    var report: SelectionReport {
        SelectionReport(
            look: .quick,
            candidates: times.count + twice + tooMany,
            duplicates: twice,
            blurred: 0,
            dark: 0,
            overBudget: tooMany,
            kept: [.uniform: frames.count],
            decodedFrames: frames.count,
            cover: cover
        )
    }

    /// Late and sharp, as the finished dish is.
    private var cover: Timestamp? {
        let last = Double(max(1, frames.map(\.time.milliseconds).max() ?? 1))
        let sharpest = max(frames.map(\.sharpness).max() ?? 1, 1)
        func score(_ frame: FrameSummary) -> Double {
            Double(frame.time.milliseconds) / last * 2 + frame.sharpness / sharpest
        }
        return frames.max { score($0) < score($1) }?.time
    }
}

extension Failure {
    /// What it was, in the middle of a sentence.
    fileprivate var reason: String { cause.isEmpty ? kind.consequences.what : cause }
}
