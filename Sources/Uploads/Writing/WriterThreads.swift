import DequeModule
import NIOPosix
import Synchronization

/// Runs what blocks on the disk, a few jobs at a time, away from the cooperative pool. Jobs begin in the order they came.
final class WriterThreads: Sendable {
    typealias Job = @Sendable () -> Void

    private struct State {
        var waiting: Deque<Job> = []
        var running = 0
    }

    private let most: Int
    private let state = Mutex(State())

    init(most: Int = 8) { self.most = most }

    func submit(_ job: @escaping Job) {
        let mayStart = state.withLock { state in
            state.waiting.append(job)
            guard state.running < most else { return false }
            state.running += 1
            return true
        }
        if mayStart { NIOThreadPool.singleton.submit { _ in self.work() } }
    }

    func run<Value: Sendable>(_ body: @escaping @Sendable () throws -> Value) async throws -> Value {
        try await withCheckedThrowingContinuation { continuation in
            submit { continuation.resume(with: Result { try body() }) }
        }
    }

    private func work() {
        while let job = next() { job() }
    }

    private func next() -> Job? {
        state.withLock { state in
            if state.waiting.isEmpty { state.running -= 1 }
            return state.waiting.popFirst()
        }
    }
}
