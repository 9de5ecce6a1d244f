/// How a look spends the frames that models may describe: on shots spread over the length, and on overlays. What was
/// asked for by number is never exceeded, over all looks together.
struct SpendingPlan {
    /// Frames for shots in this look, the final one among them.
    let shots: Int
    private let overlays: Int
    /// Without a number asked for, every second overlay beyond those held back adds a frame, up to as many again.
    private let growth: Int
    private(set) var shotsSpent = 0
    private(set) var overlaysSpent = 0
    private var overlaysSeen = 0
    private let spentBefore: Int

    init(_ options: SelectionOptions, after earlier: SpendingPlan?) {
        let budget = options.frameBudget
        spentBefore = earlier?.spent ?? 0
        let left = max(0, budget - spentBefore)
        if options.isThorough {
            shots = earlier == nil ? max(1, left * 2 / 3) : 0
        } else {
            shots = options.thoroughFollows ? max(1, left * 3 / 4) : left
        }
        overlays = left - shots
        growth = options.budget == nil ? budget : 0
    }

    var spent: Int { spentBefore + shotsSpent + overlaysSpent }

    /// Whether a shot may still be described; one place is the last shot's.
    func allowsShot(isLast: Bool) -> Bool { shotsSpent < (isLast || shots <= 1 ? shots : shots - 1) }

    mutating func spendShot() { shotsSpent += 1 }

    /// Whether this overlay is for models; counts it.
    mutating func spendOverlay() -> Bool {
        overlaysSeen += 1
        let beyond = max(0, overlaysSeen - overlays)
        guard overlaysSpent < overlays + min(growth, beyond / 2) else { return false }
        overlaysSpent += 1
        return true
    }
}
