import NIOPosix
import Synchronization

/// A thread for a model's C calls, which never run on the cooperative pool; one call after the other.
final class ModelThread: Sendable {
    private let thread = NIOThreadPool(numberOfThreads: 1)

    init() { thread.start() }

    deinit { thread.shutdownGracefully { _ in } }

    /// Runs `body` on the thread; it looks at the flag from time to time, which is set once the caller is cancelled.
    /// Throws `CancellationError` where that was before its turn came.
    func perform<Value: Sendable>(_ body: @escaping @Sendable (StopFlag) throws -> Value) async throws -> Value {
        let stop = StopFlag()
        return try await withTaskCancellationHandler {
            try await withCheckedThrowingContinuation { continuation in
                thread.submit { _ in
                    continuation.resume(
                        with: Result {
                            try stop.check()
                            return try body(stop)
                        }
                    )
                }
            }
        } onCancel: {
            stop.set()
        }
    }
}

/// Tells a model, from another thread, that nobody waits for its answer any more.
final class StopFlag: Sendable {
    private let value = Atomic(false)

    var isSet: Bool { value.load(ordering: .relaxed) }

    func set() { value.store(true, ordering: .relaxed) }

    /// Throws `CancellationError` once it is set.
    func check() throws { if isSet { throw CancellationError() } }
}
