import Synchronization

/// Wakes workers of this process when there is something to do. Rings that nobody has heard yet are one.
public final class JobBell: Sendable {
    /// How often it rang.
    public struct Count: Sendable, Hashable {
        public var rings = 0
        /// Of those, because jobs were taken from their attempts.
        public var losses = 0
    }

    private struct State {
        var count = Count()
        var waiting: [Int: CheckedContinuation<Void, Never>] = [:]
        var nextID = 0
    }

    private let state = Mutex(State())

    public init() {}

    public var count: Count { state.withLock { $0.count } }

    /// - Parameter isLoss: jobs were taken from attempts that run.
    public func ring(isLoss: Bool = false) {
        let waiting = state.withLock { state in
            state.count.rings += 1
            if isLoss { state.count.losses += 1 }
            defer { state.waiting = [:] }
            return state.waiting.values
        }
        for continuation in waiting { continuation.resume() }
    }

    /// Returns once it has rung more often than that, and not before.
    func waitUncancelled(after count: Count) async {
        await withCheckedContinuation { continuation in
            let isOver = state.withLock { state in
                guard state.count == count else { return true }
                state.nextID += 1
                state.waiting[state.nextID] = continuation
                return false
            }
            if isOver { continuation.resume() }
        }
    }

    /// Returns once it has rung more often than that, or the task is cancelled.
    public func wait(after count: Count) async {
        let id = state.withLock { state in
            state.nextID += 1
            return state.nextID
        }
        await withTaskCancellationHandler {
            await withCheckedContinuation { continuation in
                let isOver = state.withLock { state in
                    guard state.count == count, !Task.isCancelled else { return true }
                    state.waiting[id] = continuation
                    return false
                }
                if isOver { continuation.resume() }
            }
        } onCancel: {
            state.withLock { $0.waiting.removeValue(forKey: id) }?.resume()
        }
    }

    /// The same, or until the clock has reached that time.
    func wait(after count: Count, until time: Int, _ clock: JobClock) async {
        await withTaskGroup { group in
            group.addTask { await self.wait(after: count) }
            group.addTask { try? await clock.sleep(time) }
            await group.next()
            group.cancelAll()
        }
    }
}
