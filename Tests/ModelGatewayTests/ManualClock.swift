import Foundation
import Synchronization

@testable import ModelGateway

/// A clock that stands still until it is told to go on.
final class ManualClock: Sendable {
    private struct Sleeper {
        var until: Double
        var continuation: CheckedContinuation<Void, any Error>
    }

    private struct State {
        var seconds = 0.0
        var sleepers: [Int: Sleeper] = [:]
        var cancelled: Set<Int> = []
        var nextID = 0
    }

    private let state = Mutex(State())
    private let origin = ContinuousClock.now

    var clock: GateClock {
        GateClock(
            now: { Date(timeIntervalSince1970: 1_700_000_000 + self.seconds) },
            seconds: { self.seconds },
            secondsAt: { ($0 - self.origin) / .seconds(1) },
            sleep: { try await self.sleep(until: $0) }
        )
    }

    var seconds: Double { state.withLock { $0.seconds } }
    var sleepers: Int { state.withLock { $0.sleepers.count } }
    func instant(_ seconds: Double) -> ContinuousClock.Instant { origin + .seconds(seconds) }

    /// Goes on to a time, waking who sleeps until then.
    func advance(to time: Double) {
        let woken = state.withLock { state in
            state.seconds = max(state.seconds, time)
            let due = state.sleepers.filter { $0.value.until <= state.seconds + 1e-9 }
            for id in due.keys { state.sleepers[id] = nil }
            return due.values.sorted { $0.until < $1.until }
        }
        for sleeper in woken { sleeper.continuation.resume() }
    }

    /// Goes on to when the next sleeper wakes; false where nobody sleeps.
    func advanceToNext() -> Bool {
        guard let next = state.withLock({ $0.sleepers.values.map(\.until).min() }) else { return false }
        advance(to: next)
        return true
    }

    /// Waits until so many sleep.
    func waitForSleepers(_ count: Int) async { while sleepers < count { await Task.yield() } }

    private func sleep(until time: Double) async throws {
        let id = state.withLock { state in
            state.nextID += 1
            return state.nextID
        }
        defer { state.withLock { _ = $0.cancelled.remove(id) } }
        try await withTaskCancellationHandler {
            try await withCheckedThrowingContinuation { continuation in
                let outcome = state.withLock { state -> Result<Void, any Error>? in
                    if state.cancelled.contains(id) { return .failure(CancellationError()) }
                    if state.seconds >= time - 1e-9 { return .success(()) }
                    state.sleepers[id] = Sleeper(until: time, continuation: continuation)
                    return nil
                }
                if let outcome { continuation.resume(with: outcome) }
            }
        } onCancel: {
            let sleeper = state.withLock { state in
                state.cancelled.insert(id)
                return state.sleepers.removeValue(forKey: id)
            }
            sleeper?.continuation.resume(throwing: CancellationError())
        }
    }
}

/// Counts, from any task.
final class Counter: Sendable {
    private let number = Mutex(0)
    var value: Int { number.withLock { $0 } }
    func count() { number.withLock { $0 += 1 } }
}

/// Closed until it is opened; waiting is not cut short by cancellation.
final class Latch: Sendable {
    private let state = Mutex((isOpen: false, waiting: [CheckedContinuation<Void, Never>]()))

    func open() {
        let waiting = state.withLock { state in
            state.isOpen = true
            defer { state.waiting = [] }
            return state.waiting
        }
        for continuation in waiting { continuation.resume() }
    }

    func wait() async {
        await withCheckedContinuation { continuation in
            let isOpen = state.withLock { state in
                if !state.isOpen { state.waiting.append(continuation) }
                return state.isOpen
            }
            if isOpen { continuation.resume() }
        }
    }
}
