import RecipeDomain
import Synchronization
import VideoWorkflow

/// Tells which frames of a video belong together: those of one shot, as far as is known where shots begin, and near in time.
final class ShotBook: Sendable {
    /// Seconds; what is further from the shot's beginning is another stretch.
    private static let longest = 10
    /// Runs and shots that are remembered; the oldest are forgotten.
    private static let mostRuns = 1024
    private static let mostShots = 4096

    private struct State {
        /// Where shots begin, in milliseconds, by run; in order.
        var openings: [RunID: [Int]] = [:]
        var runs: [RunID] = []
    }

    private let state = Mutex(State())

    /// A name that the frames of one stretch of one run share.
    func stretch(of frame: FrameSummary, in run: RunID) -> String {
        let time = frame.time.milliseconds
        let opening = state.withLock { state in
            if state.openings[run] == nil {
                state.openings[run] = []
                state.runs.append(run)
                if state.runs.count > Self.mostRuns { state.openings[state.runs.removeFirst()] = nil }
            }
            let known = state.openings[run] ?? []
            let place = known.partitioningIndex { $0 > time }
            let last = place > 0 ? known[place - 1] : nil
            guard frame.reason == .shot || frame.reason == .finalShot, last != time, known.count < Self.mostShots else {
                return last
            }
            state.openings[run]?.insert(time, at: place)
            return time
        }
        return "\(run) \(opening ?? -1) \((time - (opening ?? 0)) / (Self.longest * 1000))"
    }
}

extension [Int] {
    /// The first place from which on all elements fulfil a condition; the array must be so ordered.
    fileprivate func partitioningIndex(_ isBehind: (Int) -> Bool) -> Int {
        var (low, high) = (0, count)
        while low < high {
            let middle = (low + high) / 2
            if isBehind(self[middle]) { high = middle } else { low = middle + 1 }
        }
        return low
    }
}
