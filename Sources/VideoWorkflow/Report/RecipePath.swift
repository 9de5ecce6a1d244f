/// What the recipe waited for: the chain of works that its time is made of.
///
/// Derived backwards from the kept recipe: each work is preceded by the one it needed that ended last. A frame's work
/// needs the frame, so it is preceded by choosing frames up to the moment its frame came.
public struct RecipePath: Hashable, Codable, Sendable {
    public struct Piece: Hashable, Codable, Sendable {
        public var work: Int
        public var stage: Stage
        public var item: String?
        /// Seconds since the run began.
        public var start: Double
        public var end: Double

        public var seconds: Double { max(0, end - start) }
    }

    /// In the order of time; empty where no recipe came.
    public var pieces: [Piece] = []

    /// Events come a little after what they tell of.
    private static let slack = 0.005

    public init(events: [RunEvent]) { self.init(events: events, spans: WorkSpan.all(in: events)) }

    init(events: [RunEvent], spans: [WorkSpan]) {
        let ready = events.last { if case .recipeReady = $0.kind { true } else { false } }?.elapsed
        guard let ready else { return }
        var limit = ready
        func prepend(_ span: WorkSpan, until end: Double) {
            pieces.insert(
                Piece(work: span.work, stage: span.stage, item: span.item, start: span.start, end: end),
                at: 0
            )
            limit = span.start
        }
        // The recipe is told ready while it is being kept.
        if let kept = spans.last(where: { $0.stage == .keepRecipe && $0.start <= ready }) {
            prepend(kept, until: min(kept.end, ready))
        }
        func lastEnded(_ stages: Set<Stage>) -> WorkSpan? {
            spans.filter { stages.contains($0.stage) && $0.isFinished && $0.end <= limit + Self.slack }
                .max { $0.end < $1.end }
        }
        if let check = lastEnded([.checkRecipe]) { prepend(check, until: check.end) }
        while let write = lastEnded([.writeRecipe]), pieces.count < 16, write.start < limit {
            prepend(write, until: write.end)
        }
        guard let evidence = lastEnded([.frames, .readText, .describe, .transcribe]) else { return }
        prepend(evidence, until: evidence.end)
        guard evidence.stage != .frames,
            let frames = spans.last(where: { $0.stage == .frames && $0.start <= evidence.start })
        else { return }
        prepend(frames, until: min(frames.end, evidence.start))
    }
}
