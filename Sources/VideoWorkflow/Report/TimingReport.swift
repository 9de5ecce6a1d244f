import RecipeDomain

/// Where the time of a run went; made from its events and nothing else.
public struct TimingReport: Hashable, Codable, Sendable {
    public struct Row: Hashable, Codable, Sendable {
        public var stage: Stage
        /// Seconds in which any of its work was under way.
        public var seconds: Double
        /// Of the time to complete, 0…1. Stages run side by side, so the shares add up to more than one.
        public var share: Double
        public var calls: Int
        public var failed: Int
    }

    /// What the script this replaces aimed at.
    public enum Target {
        public static let secondsPerFrame = 0.5
        public static let totalSeconds = 30.0
        public static let successRate = 0.99
    }

    public var rows: [Row] = []
    /// Seconds; nil where no recipe came.
    public var timeToRecipe: Double?
    public var timeToComplete: Double?
    public var frames = 0
    /// Seconds that reading or describing one frame took: least, middle, most.
    public var frameSeconds: [Double] = []
    /// Requests that were sent to models elsewhere.
    public var requests = 0
    public var failedRequests = 0
    public var remembered = 0
    public var bytesSent = 0
    public var bytesReceived = 0
    public var tokens = 0
    public var microUSD = 0
    public var peakMemoryBytes: Int?

    public init(events: [RunEvent]) {
        let spans = WorkSpan.all(in: events)
        for event in events {
            switch event.kind {
            case .recipeReady: timeToRecipe = event.elapsed
            case .completed(let peak): (timeToComplete, peakMemoryBytes) = (event.elapsed, peak)
            case .frameKept: frames += 1
            default: break
            }
        }
        let whole = max(timeToComplete ?? events.last?.elapsed ?? 0, 0.001)
        rows = Stage.allCases.compactMap { stage in
            let own = spans.filter { $0.stage == stage }
            guard !own.isEmpty else { return nil }
            let busy = WorkSpan.busySeconds(own)
            return Row(
                stage: stage,
                seconds: busy,
                share: busy / whole,
                calls: own.count,
                failed: own.count { $0.failure != nil }
            )
        }
        let looked = spans.filter { ($0.stage == .describe || $0.stage == .readText) && $0.failure == nil }.map(
            \.seconds
        ).sorted()
        if let least = looked.first, let most = looked.last { frameSeconds = [least, looked[looked.count / 2], most] }
        for usage in spans.compactMap(\.usage) {
            requests += usage.requests
            failedRequests += usage.failedRequests
            remembered += usage.isRemembered ? 1 : 0
            bytesSent += usage.bytesSent
            bytesReceived += usage.bytesReceived
            tokens += usage.tokensIn + usage.tokensOut
            microUSD += usage.microUSD
        }
    }

    /// Of the requests to models, 0…1; nil where none was sent.
    public var successRate: Double? {
        requests > 0 ? 1 - Double(min(failedRequests, requests)) / Double(requests) : nil
    }

    /// Time to complete over frames; nil without either.
    public var secondsPerFrame: Double? {
        guard let timeToComplete, frames > 0 else { return nil }
        return timeToComplete / Double(frames)
    }
}

extension Stage {
    /// Its name for people.
    public var title: String {
        switch self {
        case .frames: "Decode and choose frames"
        case .keepFrame: "Keep stills"
        case .readText: "Read the screen"
        case .describe: "Describe frames"
        case .transcribe: "Listen"
        case .writeRecipe: "Write the recipe"
        case .checkRecipe: "Check against evidence"
        case .keepRecipe: "Keep the recipe"
        case .embed: "Embed for search"
        case .keepVideo: "Keep the video"
        }
    }
}
