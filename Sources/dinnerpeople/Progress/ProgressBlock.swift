import RecipeDomain
import VideoWorkflow

/// How far one video has come, by its events alone.
struct ProgressBlock: Sendable {
    struct Lane: Sendable {
        var started = 0
        var finished = 0
        var failed = 0
        /// Seconds in which any of its work was under way, up to the last time it rested.
        var busySeconds = 0.0
        /// In seconds of the run; nil while it rests.
        var busySince: Double?

        var isBusy: Bool { busySince != nil }
    }

    enum Ending: Sendable { case complete, failed, stopped }

    private(set) var name = ""
    private(set) var details = ""
    private(set) var lanes: [Stage: Lane] = [:]
    private(set) var framesKept = 0
    /// The newest last, at most `mostNews`.
    private(set) var news: [String] = []
    /// What is being written, unchecked.
    private(set) var preview: RecipePreview?
    private(set) var title: String?
    private(set) var timeToRecipe: Double?
    private(set) var ending: Ending?
    private var elapsed = 0.0
    private var elapsedAt = 0.0

    static let mostNews = 4

    /// `now` is the reader's clock, in seconds from any origin.
    mutating func take(_ event: RunEvent, now: Double) {
        elapsed = max(elapsed, event.elapsed)
        elapsedAt = now
        switch event.kind {
        case .started(let video, _, _): name = PlainText.line(video, limit: 120)
        case .opened(let info): details = ProgressNews.details(of: info)
        case .workStarted(_, let stage, _):
            lanes[stage, default: Lane()].begin(at: event.elapsed)
        case .workFinished(_, let stage, _, let failure):
            lanes[stage]?.finish(at: event.elapsed, hasFailed: failure.map { $0.kind != .cancelled } ?? false)
            if stage == .writeRecipe { preview = nil }
        case .frameKept: framesKept += 1
        case .textRead, .described, .heard, .note:
            // A text that stands over several frames is news once.
            guard let line = ProgressNews.line(of: event), news.last.map({ line.said != $0.said }) ?? true else {
                break
            }
            news.append(line)
            if news.count > Self.mostNews { news.removeFirst() }
        case .preview(let preview): if title == nil { self.preview = preview }
        case .recipeReady(_, let title):
            self.title = PlainText.line(title, limit: 120)
            timeToRecipe = event.elapsed
        case .completed: ending = .complete
        case .failed: ending = .failed
        case .cancelled, .interrupted: ending = .stopped
        case .selected, .recipeRefined, .copyFound: break
        }
    }

    /// Seconds of the run at that time of the reader's clock.
    func elapsed(at now: Double) -> Double { ending == nil ? elapsed + max(0, now - elapsedAt) : elapsed }

    /// Seconds that stage has been busy at that time of the reader's clock.
    func busySeconds(of stage: Stage, at now: Double) -> Double {
        guard let lane = lanes[stage] else { return 0 }
        return lane.busySeconds + (lane.busySince.map { max(0, elapsed(at: now) - $0) } ?? 0)
    }

    /// Whether nothing more is to be expected of a stage: while frames still come, those that wait for frames rest only.
    func isSettled(_ stage: Stage) -> Bool {
        guard let lane = lanes[stage] else { return false }
        if ending != nil { return true }
        if lane.isBusy { return false }
        switch stage {
        case .frames, .writeRecipe, .checkRecipe, .keepRecipe, .keepVideo, .findCopies: return true
        case .keepFrame, .readText, .pickFrames, .describe, .transcribe: return lanes[.frames]?.isBusy != true
        case .embed: return false
        }
    }
}

extension ProgressBlock.Lane {
    fileprivate mutating func begin(at elapsed: Double) {
        started += 1
        busySince = busySince ?? elapsed
    }

    fileprivate mutating func finish(at elapsed: Double, hasFailed: Bool) {
        finished += 1
        failed += hasFailed ? 1 : 0
        guard finished >= started, let since = busySince else { return }
        busySeconds += max(0, elapsed - since)
        busySince = nil
    }
}

extension String {
    /// Without the time in front: the one place with two spaces.
    fileprivate var said: Substring {
        guard let gap = indices.first(where: { self[$0...].hasPrefix("  ") }) else { return self[...] }
        return self[gap...]
    }
}
