import Synchronization
import VideoWorkflow

/// How the last runs went: seconds per frame, and how many of their requests to models worked.
final class RunFigures: Sendable {
    /// One run.
    struct Entry: Sendable {
        var seconds = 0.0
        var frames = 0
        var requests = 0
        var failedRequests = 0
    }

    private static let most = 100
    private let entries = Mutex<[Entry]>([])

    /// A run of which these are the events has ended.
    func add(_ entry: Entry) {
        entries.withLock { entries in
            entries.append(entry)
            if entries.count > Self.most { entries.removeFirst() }
        }
    }

    /// Time to complete over frames, of the last 100 runs that were completed; nil where there is none.
    var secondsPerFrame: Double? {
        let runs = entries.withLock { $0.filter { $0.seconds > 0 && $0.frames > 0 } }
        let frames = runs.reduce(0) { $0 + $1.frames }
        return frames > 0 ? runs.reduce(0) { $0 + $1.seconds } / Double(frames) : nil
    }

    /// Of the requests to models of the last 100 runs, how many worked, 0...1; nil where none was made.
    var successRate: Double? {
        let runs = entries.withLock { $0 }
        let requests = runs.reduce(0) { $0 + $1.requests }
        return requests > 0 ? 1 - Double(runs.reduce(0) { $0 + $1.failedRequests }) / Double(requests) : nil
    }
}

extension RunFigures.Entry {
    /// Takes an event of the run.
    mutating func take(_ event: RunEvent) {
        switch event.kind {
        case .frameKept: frames += 1
        case .completed: seconds = event.elapsed
        case .workFinished(_, _, let usage?, _):
            let sent = min(max(usage.requests, usage.failedRequests), 1_000_000)
            requests += max(0, sent)
            failedRequests += max(0, min(usage.failedRequests, sent))
        default: break
        }
    }
}
