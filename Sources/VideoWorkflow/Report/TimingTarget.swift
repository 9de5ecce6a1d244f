/// A figure beside what the script this program replaces aimed at.
public struct TimingTarget: Hashable, Codable, Sendable {
    public enum Name: String, Hashable, Codable, Sendable, CaseIterable {
        /// Seconds until the recipe was there.
        case timeToRecipe
        /// Seconds until everything was done.
        case timeToComplete
        /// Time to complete over the number of frames, in seconds.
        case secondsPerFrame
        /// Share of the requests to models elsewhere that were answered, 0…1.
        case successRate
    }

    public enum Verdict: String, Hashable, Codable, Sendable {
        case met, missed
        /// There is nothing to measure: no recipe, no frame, no model asked.
        case notApplicable
    }

    public var name: Name
    public var target: Double
    /// nil where there is nothing to measure.
    public var measured: Double?
    public var verdict: Verdict

    init(_ name: Name, measured: Double?) {
        self.name = name
        self.measured = measured
        target = name.target
        verdict = measured.map { name.isMet(by: $0) ? .met : .missed } ?? .notApplicable
    }
}

extension TimingTarget.Name {
    /// The script's own; its 30 s were for the whole video.
    public var target: Double {
        switch self {
        case .timeToRecipe, .timeToComplete: 30
        case .secondsPerFrame: 0.5
        case .successRate: 0.99
        }
    }

    func isMet(by value: Double) -> Bool { self == .successRate ? value >= target : value <= target }
}
