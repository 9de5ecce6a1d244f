import RecipeDomain

/// Texts on their way to the embedder: whatever has come while a batch was away is the next batch.
actor MomentFeed {
    struct Moment: Sendable {
        var text: String
        var range: TimeRange?
        var kind: EvidenceKind
    }

    /// More than any video yields; what comes past it is not embedded now.
    private let capacity = 20_000
    private var waiting: [Moment] = []
    private let wake: AsyncStream<Void>.Continuation
    private var wakes: AsyncStream<Void>.AsyncIterator
    private let isOpen: Bool

    /// A feed that isn't open drops everything.
    init(isOpen: Bool) {
        self.isOpen = isOpen
        let (stream, continuation) = AsyncStream<Void>.makeStream(bufferingPolicy: .bufferingNewest(1))
        (wakes, wake) = (stream.makeAsyncIterator(), continuation)
    }

    func add(_ text: String, range: TimeRange?, kind: EvidenceKind) {
        guard isOpen, !text.isEmpty, waiting.count < capacity else { return }
        waiting.append(Moment(text: text, range: range, kind: kind))
        wake.yield()
    }

    /// Nothing more will come.
    nonisolated func close() { wake.finish() }

    /// The next batch; nil once closed and empty, or cancelled.
    func next(atMost limit: Int) async -> [Moment]? {
        while waiting.isEmpty {
            var iterator = wakes
            let signal: Void? = await iterator.next(isolation: self)
            wakes = iterator
            if signal == nil, waiting.isEmpty { return nil }
        }
        defer { waiting.removeFirst(min(limit, waiting.count)) }
        return Array(waiting.prefix(limit))
    }
}
