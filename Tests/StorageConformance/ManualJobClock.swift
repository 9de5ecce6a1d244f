public import DurableJobs
import Synchronization

/// A clock that stands until it is set, for the wall and since the machine was started. Nobody can sleep by it.
public final class ManualJobClock: Sendable {
    private struct State {
        var unixMilliseconds = 1_800_000_000_000
        var time = BootTime(boot: "first", nanoseconds: 1_000_000_000_000)
    }

    private let state = Mutex(State())

    public init() {}

    public var clock: JobClock {
        JobClock(
            unixMilliseconds: { self.state.withLock { $0.unixMilliseconds } },
            now: { self.state.withLock { $0.time } },
            sleep: { _ in try await Task.sleep(for: .seconds(3600)) }
        )
    }

    /// Time passes on both clocks.
    public func pass(_ duration: Duration) {
        state.withLock { state in
            state.unixMilliseconds += duration.wholeNanoseconds / 1_000_000
            state.time.nanoseconds += duration.wholeNanoseconds
        }
    }

    /// Somebody sets the clock on the wall.
    func setWall(by duration: Duration) {
        state.withLock { $0.unixMilliseconds += duration.wholeNanoseconds / 1_000_000 }
    }

    /// The machine is started anew.
    func restart() { state.withLock { $0.time = BootTime(boot: $0.time.boot + "'", nanoseconds: 5_000_000_000) } }
}
