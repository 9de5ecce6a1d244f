import Synchronization

/// Uploads in figures.
public struct UploadFigures: Sendable, Hashable {
    /// Begun and not all there.
    public var unfinished = 0
    /// Of those, the bytes that are there.
    public var bytes = 0
    /// Requests that send just now.
    public var senders = 0
}

extension UploadStore {
    public var figures: UploadFigures {
        state.withLock { state in
            var figures = UploadFigures()
            for entry in state.entries.values where entry.isAnnounced && !entry.isFinished {
                figures.unfinished += 1
                figures.bytes += entry.available
            }
            figures.senders = state.senders
            return figures
        }
    }
}
