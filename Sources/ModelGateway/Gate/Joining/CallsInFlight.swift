import RecipeDomain
import Synchronization
import VideoWorkflow

/// Carries out calls, equal ones once. A call belongs to `run()`, callers only wait for it: the last one to leave ends it,
/// but never the writing down of an answer that has come.
final class CallsInFlight: Sendable {
    /// What makes two calls equal; owners never share.
    struct Key: Hashable, Sendable {
        var owner: OwnerID
        var memo: MemoKey
    }

    /// An answer as it is remembered, and what it took.
    struct Settled: Sendable {
        var content: [UInt8]
        var usage: CallUsage
    }

    typealias Work = @Sendable () async throws -> Settled
    private typealias Waiter = CheckedContinuation<Settled, any Error>

    private struct Call {
        var key: Key
        var work: Work
        var waiters: [Int: Waiter]
        /// Nobody waits any more.
        var isAbandoned = false
        /// Told when nobody waits any more.
        var guardian: CheckedContinuation<Void, Never>?

        mutating func takeGuardian() -> CheckedContinuation<Void, Never>? {
            defer { guardian = nil }
            return guardian
        }
    }

    private struct State {
        var calls: [Int: Call] = [:]
        /// Calls that more callers may join.
        var open: [Key: Int] = [:]
        var toStart: [Int] = []
        var cancelled: Set<Int> = []
        var nextID = 0
        var isClosed = false
        /// `run()`, where it has nothing to do.
        var runner: CheckedContinuation<Void, Never>?
    }

    private let state = Mutex(State())

    /// Waits for the answer of a call like this one, which is begun with `work` where none is under way.
    /// `isOwn`: it was begun for this caller. Throws what the work throws, and `CancellationError`.
    func answer(_ key: Key, _ work: @escaping Work) async throws -> (settled: Settled, isOwn: Bool) {
        let id = newID()
        let isOwn = Mutex(false)
        defer { state.withLock { _ = $0.cancelled.remove(id) } }
        let settled = try await withTaskCancellationHandler {
            try await withCheckedThrowingContinuation { (waiter: Waiter) in
                let refused = state.withLock { state -> Bool in
                    guard !state.isClosed, !state.cancelled.contains(id) else { return true }
                    if let call = state.open[key] {
                        state.calls[call]?.waiters[id] = waiter
                    } else {
                        state.calls[id] = Call(key: key, work: work, waiters: [id: waiter])
                        state.open[key] = id
                        state.toStart.append(id)
                        isOwn.withLock { $0 = true }
                    }
                    return false
                }
                if refused { waiter.resume(throwing: CancellationError()) }
                wakeRunner()
            }
        } onCancel: {
            leave(id, key)
        }
        return (settled, isOwn.withLock { $0 })
    }

    /// Callers that wait.
    var waiting: Int { state.withLock { $0.calls.values.reduce(0) { $0 + $1.waiters.count } } }

    /// Carries calls out until closed, then ends what is under way. Without it nothing is ever answered.
    func run() async {
        await withDiscardingTaskGroup { group in
            while let call = await nextToStart() { group.addTask { await self.carryOut(call) } }
        }
    }

    /// Nothing new is begun, and what is under way ends.
    func close() {
        let guardians = state.withLock { state in
            state.isClosed = true
            for id in state.calls.keys { state.calls[id]?.isAbandoned = true }
            return state.calls.keys.compactMap { state.calls[$0]?.takeGuardian() }
        }
        for guardian in guardians { guardian.resume() }
        wakeRunner()
    }

    // MARK: Carrying out

    private func carryOut(_ id: Int) async {
        guard let work = state.withLock({ $0.calls[id]?.work }) else { return }
        let outcome = await withTaskGroup(of: Result<Settled, any Error>?.self) { group in
            group.addTask {
                do { return .success(try await work()) } catch { return .failure(error) }
            }
            group.addTask {
                await self.untilAbandoned(id)
                return nil
            }
            var outcome: Result<Settled, any Error>?
            for await result in group {
                outcome = outcome ?? result
                group.cancelAll()
            }
            return outcome ?? .failure(CancellationError())
        }
        let waiters = state.withLock { state -> [Waiter] in
            guard let call = state.calls.removeValue(forKey: id) else { return [] }
            if state.open[call.key] == id { state.open[call.key] = nil }
            return Array(call.waiters.values)
        }
        for waiter in waiters { waiter.resume(with: outcome) }
    }

    /// Returns once nobody waits for the call any more, or the task is cancelled.
    private func untilAbandoned(_ id: Int) async {
        await withTaskCancellationHandler {
            await withCheckedContinuation { guardian in
                let isOver = state.withLock { state in
                    guard !Task.isCancelled, state.calls[id]?.isAbandoned == false else { return true }
                    state.calls[id]?.guardian = guardian
                    return false
                }
                if isOver { guardian.resume() }
            }
        } onCancel: {
            state.withLock { $0.calls[id]?.takeGuardian() }?.resume()
        }
    }

    private func leave(_ id: Int, _ key: Key) {
        let (waiter, guardian) = state.withLock { state -> (Waiter?, CheckedContinuation<Void, Never>?) in
            state.cancelled.insert(id)
            guard let place = state.calls.first(where: { $0.value.waiters[id] != nil })?.key else { return (nil, nil) }
            let waiter = state.calls[place]?.waiters.removeValue(forKey: id)
            guard state.calls[place]?.waiters.isEmpty == true else { return (waiter, nil) }
            if state.open[key] == place { state.open[key] = nil }
            state.calls[place]?.isAbandoned = true
            return (waiter, state.calls[place]?.takeGuardian())
        }
        waiter?.resume(throwing: CancellationError())
        guardian?.resume()
    }

    // MARK: The service

    private func nextToStart() async -> Int? {
        while true {
            let (next, isClosed) = state.withLock { state in
                (state.toStart.isEmpty ? nil : state.toStart.removeFirst(), state.isClosed)
            }
            if let next { return next }
            if isClosed { return nil }
            await withCheckedContinuation { runner in
                let isNeeded = state.withLock { state in
                    guard state.toStart.isEmpty, !state.isClosed else { return true }
                    state.runner = runner
                    return false
                }
                if isNeeded { runner.resume() }
            }
        }
    }

    private func wakeRunner() {
        let runner = state.withLock { state in
            defer { state.runner = nil }
            return state.runner
        }
        runner?.resume()
    }

    private func newID() -> Int {
        state.withLock { state in
            state.nextID += 1
            return state.nextID
        }
    }
}
