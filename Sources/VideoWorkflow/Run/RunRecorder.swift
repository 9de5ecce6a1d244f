import RecipeDomain

/// Numbers a run's events and writes them, with the facts they tell of, in order and in groups, beside the work itself.
///
/// `drain()` belongs to the run's scope and does the writing; `record` only hands over. At most 4,096 entries wait for
/// the storage; past that `record` waits too.
actor RunRecorder {
    private struct Entry {
        var facts: [RunFact]
        var event: RunEvent?
    }

    private let run: RunID
    private let journal: any RunJournal
    private let clock: RunClock
    private let origin: Double
    private let watch: @Sendable (RunEvent) -> Void
    private let capacity = 4096

    private var sequence = 0
    private var works = 0
    private var pending: [Entry] = []
    private var enqueued = 0
    private var committed = 0
    private var waiters: [(target: Int, continuation: CheckedContinuation<Void, any Error>)] = []
    private var failure: (any Error)?
    /// Failures that didn't end the run, by stage and kind, in the order they first came.
    private(set) var failures: [(failure: Failure, count: Int)] = []
    private var isDraining = false
    private let wake: AsyncStream<Void>.Continuation
    private let wakes: AsyncStream<Void>

    init(run: RunID, journal: any RunJournal, clock: RunClock, watch: @escaping @Sendable (RunEvent) -> Void) {
        self.run = run
        self.journal = journal
        self.clock = clock
        self.origin = clock.seconds()
        self.watch = watch
        (wakes, wake) = AsyncStream.makeStream(bufferingPolicy: .bufferingNewest(1))
    }

    /// The next number for a piece of work.
    func nextWork() -> Int {
        works += 1
        return works
    }

    func count(_ failure: Failure) {
        let same = failures.firstIndex { $0.failure.stage == failure.stage && $0.failure.kind == failure.kind }
        if let same { failures[same].count += 1 } else { failures.append((failure, 1)) }
    }

    /// Hands facts and an event over for writing. Throws only what made the storage fail.
    func record(_ kind: RunEvent.Kind?, facts: [RunFact] = []) async throws {
        if let failure { throw failure }
        let event = kind.map { kind -> RunEvent in
            sequence += 1
            return RunEvent(sequence: sequence, elapsed: clock.seconds() - origin, kind: kind)
        }
        pending.append(Entry(facts: facts, event: event))
        enqueued += 1
        wake.yield()
        if pending.count > capacity { try await wait(until: enqueued - capacity) }
    }

    /// Shows what is being written, and stores nothing of it.
    nonisolated func show(_ preview: RecipePreview) {
        watch(RunEvent(sequence: 0, elapsed: clock.seconds() - origin, kind: .preview(preview)))
    }

    /// Returns once everything handed over so far is durable.
    func flush() async throws { try await wait(until: enqueued) }

    /// Writes until the task is cancelled, then what is left.
    func drain() async throws {
        isDraining = true
        for await _ in wakes { try await writePending() }
        try await writePending()
        isDraining = false
    }

    private func writePending() async throws {
        while !pending.isEmpty {
            if let failure { throw failure }
            let batch = pending
            pending = []
            do {
                try await journal.record(batch.flatMap(\.facts), events: batch.compactMap(\.event), in: run)
            } catch {
                failure = error
                waiters.forEach { $0.continuation.resume(throwing: error) }
                waiters = []
                throw error
            }
            committed += batch.count
            for event in batch.compactMap(\.event) { watch(event) }
            let reached = waiters.filter { $0.target <= committed }
            waiters.removeAll { $0.target <= committed }
            reached.forEach { $0.continuation.resume() }
        }
    }

    private func wait(until target: Int) async throws {
        if let failure { throw failure }
        guard committed < target else { return }
        guard isDraining else { return try await writePending() }
        try await withCheckedThrowingContinuation { waiters.append((target, $0)) }
    }
}
