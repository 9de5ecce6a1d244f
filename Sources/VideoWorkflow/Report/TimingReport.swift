public import RecipeDomain

/// Where the time of a run went, and what it took; made from its events and nothing else. Times are in seconds.
public struct TimingReport: Hashable, Codable, Sendable {
    /// How the run stands at its last event.
    public enum Ending: String, Hashable, Codable, Sendable { case completed, failed, cancelled, unfinished }

    /// One stage.
    public struct Row: Hashable, Codable, Sendable {
        public var stage: Stage
        /// In which any of its work was under way.
        public var seconds: Double
        /// The times of its calls added up; more than `seconds` where they ran side by side.
        public var callSeconds: Double
        /// Its longest call.
        public var longestSeconds: Double
        /// Of the whole run, 0…1. Stages run side by side, so the shares add up to more than one.
        public var share: Double
        public var calls: Int
        public var failed: Int
        public var remembered: Int
        /// How many of its calls were under way at once, at most.
        public var mostAtOnce: Int
    }

    /// Least, middle and most of several.
    public struct Spread: Hashable, Codable, Sendable {
        public var least: Double
        public var median: Double
        public var most: Double
        public var count: Int
    }

    /// What went to models elsewhere and came back.
    public struct ModelCalls: Hashable, Codable, Sendable {
        /// Retries included.
        public var requests = 0
        public var failedRequests = 0
        /// Answers that were remembered, for which nothing was sent.
        public var remembered = 0
        public var bytesSent = 0
        public var bytesReceived = 0
        /// In which any call was under way.
        public var seconds = 0.0
        public var tokensIn = 0
        public var tokensOut = 0
        /// Millionths of a US dollar.
        public var microUSD = 0
        /// Names of the models that answered, now or earlier.
        public var models: [String] = []

        /// Bytes in both directions for each second in which any call was under way; nil where nothing was sent.
        public var bytesPerSecond: Double? {
            let bytes = Double(bytesSent) + Double(bytesReceived)
            return seconds > 0 && bytes > 0 ? bytes / seconds : nil
        }
    }

    /// The video's name as it was given.
    public var video: String?
    public var title: String?
    public var ending = Ending.unfinished
    public var rows: [Row] = []
    /// nil where no recipe came.
    public var timeToRecipe: Double?
    /// nil where the run did not come to its end.
    public var timeToComplete: Double?
    /// The last event's.
    public var elapsed = 0.0
    /// Frames that were kept, read or described.
    public var frames = 0
    /// Reading or describing one frame; nil where none was.
    public var frameSeconds: Spread?
    public var models = ModelCalls()
    /// Calls answered on this machine by local models and rules.
    public var localCalls = 0
    /// This process and the media process together.
    public var peakMemoryBytes: Int?
    public var selections: [SelectionReport] = []
    public var path: RecipePath
    public var targets: [TimingTarget] = []

    /// Of the requests to models elsewhere, 0…1; nil where none was sent.
    public var successRate: Double? {
        guard models.requests > 0 else { return nil }
        return 1 - Double(min(models.failedRequests, models.requests)) / Double(models.requests)
    }

    /// Time to complete over frames; nil without either.
    public var secondsPerFrame: Double? {
        guard let timeToComplete, frames > 0 else { return nil }
        return timeToComplete / Double(frames)
    }

    public func target(_ name: TimingTarget.Name) -> TimingTarget? { targets.first { $0.name == name } }
}
