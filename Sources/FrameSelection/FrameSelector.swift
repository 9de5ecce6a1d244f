/// What a selector is to do.
public struct SelectionOptions: Sendable {
    public var isThorough: Bool
    /// Frames for models; nil lets length and overlays decide.
    public var budget: Int?
    /// Milliseconds, where the header tells.
    public var duration: Int?

    public init(isThorough: Bool, budget: Int?, duration: Int?) {
        self.isThorough = isThorough
        self.budget = budget
        self.duration = duration
    }

    /// 12, one more for each two minutes, at most 60.
    public var frameBudget: Int { budget ?? min(60, 12 + (duration ?? 0) / 120_000) }
}

/// Chooses the frames worth looking at, from small pictures that come in the order of time. The choice depends on the
/// pictures alone.
///
/// The length is cut into slots; when a slot closes, its best picture is kept unless another kept one looks like it.
/// Some of the budget is held back for overlays (in a thorough look) and for the last good shot. At most
/// `mostUndecided` frames wait for their decision at any time.
public struct FrameSelector: Sendable {
    public static let mostUndecided = OverlayTracker.mostOpen + 3

    private struct Candidate {
        var id: Int
        var time: Int
        var measures: PictureMeasures
        var isCut: Bool
    }

    private let options: SelectionOptions
    private let slotLength: Int
    private let slots: Int
    private var spent = 0
    private var overlaysSpent = 0
    private let overlayReserve: Int
    private var slotEnd: Int
    private var best: Candidate?
    private var last: Candidate?
    private var previous: PictureMeasures?
    private var kept: [PictureMeasures] = []
    private var keptTimes: Set<Int> = []
    private var sharpest = 0.0
    private var tracker = OverlayTracker()
    /// A held overlay frame that was also the slot's best waits for both.
    private var coverScore = (time: -1, score: -1.0)
    public private(set) var counts = SelectionCounts()

    /// - Parameter earlier: the selector of the look before; what it kept is not kept again.
    public init(options: SelectionOptions, after earlier: FrameSelector? = nil) {
        self.options = options
        let budget = max(1, options.frameBudget)
        let left = max(0, budget - (earlier?.spent ?? 0))
        overlayReserve = options.isThorough ? max(left, budget / 2) : 0
        slots = max(1, options.isThorough ? min(left, budget / 2) : budget - 1)
        let length = max(options.duration ?? 60_000, 1000)
        slotLength = max(400, length / slots)
        slotEnd = slotLength
        if let earlier {
            kept = earlier.kept
            keptTimes = earlier.keptTimes
            coverScore = earlier.coverScore
        }
    }

    /// Frames held for an overlay that the last picture shows too, whole.
    public var showing: [Int] { tracker.showing }

    /// The frame that shows the dish best, in milliseconds: late, sharp and bright.
    public var cover: Int? { coverScore.time >= 0 ? coverScore.time : nil }

    /// Takes the next picture; decides about it and those before it as far as that can be done.
    public mutating func consider(_ picture: LookPicture) -> [Decision] {
        var decisions: [Decision] = []
        counts.candidates += 1
        let measures = PictureMeasures(picture)
        sharpest = max(sharpest * 0.98, measures.sharpness)
        let isCut = previous.map { measures.isCut(from: $0) } ?? true
        previous = measures
        var isHeld = false
        if options.isThorough {
            let overlay = tracker.look(picture, sharpness: measures.sharpness)
            decisions += overlay.closed.map { keepOverlay($0) }
            decisions += overlay.released.filter { best?.id != $0 }.map { .drop(id: $0, .duplicate) }
            isHeld = overlay.isHeld
        }
        while picture.time >= slotEnd {
            decisions += closeSlot()
            slotEnd += slotLength
        }
        let candidate = Candidate(id: picture.id, time: picture.time, measures: measures, isCut: isCut)
        if measures.isDark {
            if !isHeld { decisions.append(.drop(id: picture.id, .dark)) }
        } else if options.isThorough && spent >= slots {
            if !isHeld { decisions.append(.drop(id: picture.id, .overBudget)) }
        } else {
            decisions += propose(candidate, isHeld: isHeld)
        }
        counts.count(decisions)
        return decisions
    }

    /// Decides about everything still undecided.
    public mutating func finish() -> [Decision] {
        var decisions = tracker.closeAll().map { keepOverlay($0) }
        decisions += closeSlot(isLast: true)
        counts.count(decisions)
        return decisions
    }

    /// The better of the slot's best and this one stays.
    private mutating func propose(_ candidate: Candidate, isHeld: Bool) -> [Decision] {
        guard let current = best else {
            best = candidate
            return []
        }
        let isBetter = score(candidate) > score(current)
        let loser = isBetter ? current : candidate
        if isBetter { best = candidate }
        let isStillHeld = tracker.heldIDs.contains(loser.id) || (isHeld && loser.id == candidate.id)
        guard !isStillHeld else { return [] }
        let why: DropReason =
            loser.measures.sharpness < sharpest * 0.1
            ? .blurred : loser.measures.isNearDuplicate(of: (best ?? candidate).measures) ? .duplicate : .overBudget
        return [.drop(id: loser.id, why)]
    }

    /// Sharp, unlike what was kept, and the opening of a shot.
    private func score(_ candidate: Candidate) -> Double {
        let sharpness = min(1, candidate.measures.sharpness / max(sharpest, 1))
        let novelty = kept.suffix(4).map { candidate.measures.difference(from: $0) }.min().map { min(1, $0 / 24) } ?? 1
        return sharpness + novelty + (candidate.isCut ? 0.15 : 0)
    }

    private mutating func closeSlot(isLast: Bool = false) -> [Decision] {
        guard let candidate = best else { return [] }
        best = nil
        let isHeld = tracker.heldIDs.contains(candidate.id)
        guard !keptTimes.contains(candidate.time) else { return isHeld ? [] : [.drop(id: candidate.id, .duplicate)] }
        if kept.contains(where: { candidate.measures.isNearDuplicate(of: $0) }) {
            return isHeld ? [] : [.drop(id: candidate.id, .duplicate)]
        }
        if candidate.measures.sharpness < sharpest * 0.02, !isLast {
            return isHeld ? [] : [.drop(id: candidate.id, .blurred)]
        }
        guard spent < options.frameBudget else { return isHeld ? [] : [.drop(id: candidate.id, .overBudget)] }
        // What the tracker still holds is given once, by the tracker.
        guard !isHeld else { return [] }
        spent += 1
        remember(candidate.measures, at: candidate.time)
        let reason: KeepReason = isLast ? .finalShot : candidate.isCut ? .shot : .gap
        return [
            .keep(
                .init(
                    id: candidate.id,
                    time: candidate.time,
                    reason: reason,
                    isForModel: true,
                    sharpness: candidate.measures.sharpness,
                    textRegions: [],
                    span: candidate.time...candidate.time
                )
            )
        ]
    }

    private mutating func keepOverlay(_ state: OverlayTracker.State) -> Decision {
        if best?.id == state.id { best = nil }
        let isForModel = overlaysSpent < overlayReserve
        if isForModel { overlaysSpent += 1 }
        keptTimes.insert(state.time)
        return .keep(
            .init(
                id: state.id,
                time: state.time,
                reason: .overlay,
                isForModel: isForModel,
                sharpness: state.sharpness,
                textRegions: state.regions,
                span: state.start...max(state.start, state.end)
            )
        )
    }

    private mutating func remember(_ measures: PictureMeasures, at time: Int) {
        kept.append(measures)
        keptTimes.insert(time)
        let place = options.duration.map { Double(time) / Double(max($0, 1)) } ?? 0
        let score = place * 2 + min(1, measures.sharpness / max(sharpest, 1)) + min(1, measures.mean / 128)
        if score > coverScore.score { coverScore = (time, score) }
    }
}
