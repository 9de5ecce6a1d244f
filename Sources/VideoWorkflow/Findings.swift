/// What looking and listening find, in the order in which it comes.
///
/// The work goes on beside the recipe: a frame whose description is late holds nobody up.
struct Findings {
    private var iterator: AsyncThrowingStream<Finding, any Error>.AsyncIterator
    private let continuation: AsyncThrowingStream<Finding, any Error>.Continuation

    init() {
        // Bounded by the work that may be under way at once.
        let (stream, continuation) = AsyncThrowingStream<Finding, any Error>.makeStream()
        (iterator, self.continuation) = (stream.makeAsyncIterator(), continuation)
    }

    /// `work` as a task of its own that hands on what it finds.
    func handing(on work: @escaping @Sendable () async throws -> Finding) -> @Sendable () async throws -> Void {
        { [continuation] in
            do {
                continuation.yield(try await work())
            } catch {
                continuation.finish(throwing: error)
                throw error
            }
        }
    }

    /// Wakes whoever waits, every so often, until cancelled.
    func ticking() -> @Sendable () async throws -> Void {
        { [continuation] in
            while true {
                try await Task.sleep(for: .milliseconds(50))
                continuation.yield(.tick)
            }
        }
    }

    mutating func next() async throws -> Finding {
        guard let finding = try await iterator.next() else { throw CancellationError() }
        return finding
    }
}
