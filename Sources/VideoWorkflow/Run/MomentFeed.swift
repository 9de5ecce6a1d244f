import RecipeDomain

/// Texts on their way to the embedder, in as few batches as can be: while one is away the next gathers, until the last text
/// has come. Then nothing waits any more, so that the end is one call away.
actor MomentFeed {
    struct Moment: Sendable {
        var text: String
        var range: TimeRange?
        var kind: EvidenceKind
    }

    /// Texts in a batch; a full one doesn't wait.
    static let mostInBatch = 64
    /// Batches under way at once.
    static let mostBatches = 8
    /// More than any video yields; what comes past it is not embedded now.
    private let capacity = 20_000
    /// How long the first text of a batch waits for others.
    private let gathering: Duration
    private var waiting: [Moment] = []
    private var away = 0
    private var isClosed = false
    private let wake: AsyncStream<Void>.Continuation
    private var wakes: AsyncStream<Void>.AsyncIterator
    private let isOpen: Bool

    /// A feed that isn't open drops everything.
    init(isOpen: Bool, gathering: Duration = .milliseconds(5)) {
        self.isOpen = isOpen
        self.gathering = gathering
        let (stream, continuation) = AsyncStream<Void>.makeStream(bufferingPolicy: .bufferingNewest(1))
        (wakes, wake) = (stream.makeAsyncIterator(), continuation)
    }

    func add(_ text: String, range: TimeRange?, kind: EvidenceKind) {
        guard isOpen, !text.isEmpty, waiting.count < capacity else { return }
        waiting.append(Moment(text: text, range: range, kind: kind))
        wake.yield()
    }

    func add(_ texts: [OnScreenText]) {
        for text in texts { add(text.text, range: text.range, kind: .onScreen) }
    }

    /// A recipe as a whole and its steps; of a later version what `earlier` didn't say.
    func add(_ recipe: Recipe, insteadOf earlier: Recipe? = nil) {
        if recipe.summary != earlier?.summary { add(recipe.summary, range: nil, kind: recipe.sources.first ?? .seen) }
        let known = Set((earlier?.steps ?? []).map(\.text))
        for step in recipe.steps where !known.contains(step.text) {
            add(step.text, range: step.range, kind: step.evidence.first?.kind ?? .seen)
        }
    }

    /// Nothing more will come.
    func close() {
        isClosed = true
        wake.yield()
    }

    /// The next batch, which is under way until `returned()`; nil once closed and empty, or cancelled.
    func next() async -> [Moment]? {
        while !isDue {
            if isClosed, waiting.isEmpty { return nil }
            var iterator = wakes
            let signal: Void? = await iterator.next(isolation: self)
            wakes = iterator
            if signal == nil { return nil }
        }
        if !isClosed, waiting.count < Self.mostInBatch {
            do { try await Task.sleep(for: gathering) } catch { return nil }
        }
        let batch = Array(waiting.prefix(Self.mostInBatch))
        waiting.removeFirst(batch.count)
        away += 1
        return batch
    }

    /// A batch is no longer under way.
    func returned() {
        away -= 1
        wake.yield()
    }

    private var isDue: Bool {
        guard !waiting.isEmpty, away < Self.mostBatches else { return false }
        return away == 0 || isClosed || waiting.count >= Self.mostInBatch
    }
}
