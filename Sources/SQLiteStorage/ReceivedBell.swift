import Synchronization

/// Wakes those of this process who wait for something to be sent of a video.
final class ReceivedBell: Sendable {
    private struct Listening {
        var listeners = 0
        var rings = 0
        var waiting: [Int: CheckedContinuation<Void, Never>] = [:]
    }

    private struct State {
        var videos: [String: Listening] = [:]
        var ticket = 0
    }

    private let state = Mutex(State())

    /// From now on rings are counted. To be balanced by `leave`.
    func join(_ video: String) { state.withLock { $0.videos[video, default: Listening()].listeners += 1 } }

    func leave(_ video: String) {
        state.withLock { state in
            guard var listening = state.videos[video] else { return }
            listening.listeners -= 1
            state.videos[video] = listening.listeners > 0 ? listening : nil
        }
    }

    func rings(of video: String) -> Int { state.withLock { $0.videos[video]?.rings ?? 0 } }

    func ring(_ video: String) {
        let waiting = state.withLock { state -> [CheckedContinuation<Void, Never>] in
            guard var listening = state.videos[video] else { return [] }
            let waiting = Array(listening.waiting.values)
            listening.rings += 1
            listening.waiting = [:]
            state.videos[video] = listening
            return waiting
        }
        waiting.forEach { $0.resume() }
    }

    /// Returns once it has rung more often than that, the time has come, or the task is cancelled.
    func wait(for video: String, after rings: Int, until deadline: ContinuousClock.Instant) async {
        await withTaskGroup(of: Void.self) { group in
            group.addTask { await self.wait(for: video, after: rings) }
            group.addTask { try? await Task.sleep(until: deadline, clock: .continuous) }
            await group.next()
            group.cancelAll()
        }
    }

    private func wait(for video: String, after rings: Int) async {
        let ticket = state.withLock { state in
            state.ticket += 1
            return state.ticket
        }
        await withTaskCancellationHandler {
            await withCheckedContinuation { continuation in
                let isOver = state.withLock { state in
                    guard !Task.isCancelled, let listening = state.videos[video], listening.rings == rings else {
                        return true
                    }
                    state.videos[video]?.waiting[ticket] = continuation
                    return false
                }
                if isOver { continuation.resume() }
            }
        } onCancel: {
            state.withLock { $0.videos[video]?.waiting.removeValue(forKey: ticket) }?.resume()
        }
    }
}
