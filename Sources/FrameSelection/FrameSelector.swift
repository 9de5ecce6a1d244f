/// Chooses the frames worth looking at, from small pictures that come in the order of time. The choice depends on the
/// pictures alone.
///
/// The length is cut into slots; when a slot closes, its best picture is kept unless another kept one looks like it and
/// shows the same text. Some of the budget is held back for overlays and for the last good shot. At most
/// `mostUndecided` frames wait for their decision at any time.
public struct FrameSelector: Sendable {
    public static let mostUndecided = OverlayTracker.mostOpen + 3

    private struct Candidate {
        var id: Int
        var time: Int
        var measures: PictureMeasures
        var isCut: Bool
        /// In quick looks; the tracker follows text in thorough ones.
        var text: ScreenText?
    }

    private let options: SelectionOptions
    private var spending: SpendingPlan
    private var slotLength: Int
    private var slotEnd: Int
    private var best: Candidate?
    private var previous: Thumbnail?
    private var kept: [Thumbnail] = []
    private var keptTimes: Set<Int> = []
    private var keptTexts = ScreenText.Memory()
    private var overlays = 0
    private var sharpest = 0.0
    private var tracker = OverlayTracker()
    private var coverScore = (time: -1, score: -1.0)
    public private(set) var counts = SelectionCounts()
    public private(set) var seen = SeenPictures()

    /// - Parameter earlier: the selector of the look before; what it kept is not kept again.
    public init(options: SelectionOptions, after earlier: FrameSelector? = nil) {
        self.options = options
        let spending = SpendingPlan(options, after: earlier?.spending)
        self.spending = spending
        // Where the header tells no length, slots begin short and grow.
        slotLength = options.duration.map { max(400, max($0, 1000) / max(1, spending.shots)) } ?? 2000
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

    /// Where a picture may show text.
    public static func textRegions(of picture: LookPicture) -> [Region] { ScreenText(picture).regions }

    /// Takes the next picture; decides about it and those before it as far as that can be done.
    public mutating func consider(_ picture: LookPicture) -> [Decision] {
        var decisions: [Decision] = []
        counts.candidates += 1
        let measures = PictureMeasures(picture)
        seen.add(measures.thumbnail, at: picture.time)
        sharpest = max(sharpest * 0.98, measures.sharpness)
        let isCut = previous.map { measures.thumbnail.isCut(from: $0) } ?? true
        previous = measures.thumbnail
        var isHeld = false
        if options.isThorough {
            let overlay = tracker.look(picture, sharpness: measures.sharpness)
            decisions += overlay.closed.map { keepOverlay($0) }
            decisions += overlay.released.filter { best?.id != $0 }.map { .drop(id: $0, .duplicate) }
            isHeld = overlay.isHeld
        }
        while picture.time >= slotEnd {
            decisions += closeSlot(isLast: false)
            slotEnd += slotLength
        }
        if measures.thumbnail.isDark {
            if !isHeld { decisions.append(.drop(id: picture.id, .dark)) }
        } else {
            let text = options.isThorough ? nil : ScreenText(picture)
            decisions += propose(
                Candidate(id: picture.id, time: picture.time, measures: measures, isCut: isCut, text: text)
            )
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
    private mutating func propose(_ candidate: Candidate) -> [Decision] {
        guard let current = best else {
            best = candidate
            return []
        }
        let isBetter = score(candidate) > score(current)
        let loser = isBetter ? current : candidate
        if isBetter { best = candidate }
        let why: DropReason =
            loser.measures.sharpness < sharpest * 0.1
            ? .blurred
            : loser.measures.thumbnail.isNearDuplicate(of: (best ?? candidate).measures.thumbnail)
                ? .duplicate : .overBudget
        return letGo(loser, why)
    }

    /// Sharp, unlike what was kept, and the opening of a shot.
    private func score(_ candidate: Candidate) -> Double {
        let sharpness = min(1, candidate.measures.sharpness / max(sharpest, 1))
        let novelty =
            kept.suffix(4).map { candidate.measures.thumbnail.difference(from: $0) }.min().map { min(1, $0 / 24) } ?? 1
        let newText = candidate.text.map { keptTexts.isNew($0) ? 0.5 : 0 } ?? 0
        return sharpness + novelty + newText + (candidate.isCut ? 0.15 : 0)
    }

    private mutating func closeSlot(isLast: Bool) -> [Decision] {
        guard let candidate = best else { return [] }
        best = nil
        guard !keptTimes.contains(candidate.time) else { return letGo(candidate, .duplicate) }
        let hasNewText = candidate.text.map { keptTexts.isNew($0) } ?? false
        if !hasNewText, kept.contains(where: { candidate.measures.thumbnail.isNearDuplicate(of: $0) }) {
            return letGo(candidate, .duplicate)
        }
        if candidate.measures.sharpness < sharpest * 0.02, !isLast { return letGo(candidate, .blurred) }
        guard spending.allowsShot(isLast: isLast) else { return letGo(candidate, .overBudget) }
        // What the tracker still holds is given once, by the tracker.
        guard !tracker.heldIDs.contains(candidate.id) else { return [] }
        spending.spendShot()
        if options.duration == nil { slotLength = slotLength * 3 / 2 }
        remember(candidate)
        let isAtTheEnd = options.duration.map { candidate.time >= $0 - slotLength * 3 / 2 } ?? true
        let reason: KeepReason =
            hasNewText && options.readsText
            ? .overlay : isLast && isAtTheEnd ? .finalShot : candidate.isCut ? .shot : .gap
        return [.keep(kept(candidate, reason, isForModel: true))]
    }

    /// A frame that is not worth a model's time is kept all the same where its text is to be read.
    private mutating func letGo(_ candidate: Candidate, _ why: DropReason) -> [Decision] {
        guard !tracker.heldIDs.contains(candidate.id) else { return [] }
        guard options.readsText, let text = candidate.text, keptTexts.isNew(text), !keptTimes.contains(candidate.time),
            overlays < SelectionOptions.mostOverlays
        else { return [.drop(id: candidate.id, why)] }
        overlays += 1
        keptTexts.remember(text)
        keptTimes.insert(candidate.time)
        return [.keep(kept(candidate, .overlay, isForModel: false))]
    }

    private func kept(_ candidate: Candidate, _ reason: KeepReason, isForModel: Bool) -> Decision.Kept {
        .init(
            id: candidate.id,
            time: candidate.time,
            reason: reason,
            isForModel: isForModel,
            sharpness: candidate.measures.sharpness,
            textRegions: options.readsText ? candidate.text?.regions ?? [] : [],
            span: candidate.time...candidate.time
        )
    }

    private mutating func keepOverlay(_ state: OverlayTracker.State) -> Decision {
        if best?.id == state.id { best = nil }
        guard overlays < SelectionOptions.mostOverlays else { return .drop(id: state.id, .overBudget) }
        overlays += 1
        // A frame that an earlier look gave still stands a millisecond later; it has been described by then.
        let isGiven = keptTimes.contains(state.time)
        let time = isGiven ? state.time + 1 : state.time
        keptTimes.insert(time)
        return .keep(
            .init(
                id: state.id,
                time: time,
                reason: .overlay,
                isForModel: !isGiven && spending.spendOverlay(),
                sharpness: state.sharpness,
                textRegions: state.regions,
                span: state.start...max(state.start, state.end)
            )
        )
    }

    private mutating func remember(_ candidate: Candidate) {
        let (measures, time) = (candidate.measures, candidate.time)
        kept.append(measures.thumbnail)
        keptTimes.insert(time)
        if let text = candidate.text { keptTexts.remember(text) }
        let place = options.duration.map { Double(time) / Double(max($0, 1)) } ?? 0
        let score = place * 2 + min(1, measures.sharpness / max(sharpest, 1)) + min(1, measures.thumbnail.mean / 128)
        if score > coverScore.score { coverScore = (time, score) }
    }
}
