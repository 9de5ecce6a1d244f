import Foundation
public import VideoWorkflow

/// What a benchmark found; as JSON it is the object that `bench --json` prints. Times are in seconds.
public struct BenchReport: Encodable, Sendable {
    public struct Times: Encodable, Sendable {
        public var p50: Double
        public var p95: Double
        public var max: Double

        init(_ values: [Double]) {
            let sorted = values.sorted()
            /// The least value that so large a share doesn't pass.
            func at(_ share: Double) -> Double {
                guard !sorted.isEmpty else { return .nan }
                let rank = Int((share * Double(sorted.count)).rounded(.up))
                return sorted[min(Swift.max(rank, 1), sorted.count) - 1]
            }
            (p50, p95, max) = (at(0.5), at(0.95), at(1))
        }
    }

    public struct Strategy: Encodable, Sendable {
        public var name: String
        public var runs: Int
        public var timeToRecipe: Times
        public var timeToComplete: Times
        public var firstFrameDescribed: Times
        /// Of the run's slowest described frame, since the run began.
        public var slowestFrameDescribed: Times
        /// Of the description that took longest in each run, from when its frame was handed on.
        public var slowestDescription: Times
        /// The same without the forty runs that ended first.
        public var slowestDescriptionWarm: Times
        /// What the recipe waited for, added up: the middle one of all runs.
        public var criticalPath: Double
        public var callsNeeded: Int
        public var callsSent: Int
        /// Second requests, and requests after a failure, that were announced.
        public var extraCalls: Int
        public var rateLimited: Int
        /// What all runs would cost at the simulator's prices, in millionths of a US dollar; nil for own models.
        public var microUSD: Int?
        /// Share of the runs that ended with a recipe.
        public var succeeded: Double
        /// Share of the frames for models that were described.
        public var framesDescribed: Double
        /// Seconds in which any work of a stage was under way; the middle one of all runs.
        public var stages: [String: Double]
        public var peakMemoryMB: Int
        /// The run whose time to recipe is the middle one.
        public var typical: [RunEvent]

        private enum CodingKeys: CodingKey {
            case name, runs, timeToRecipe, timeToComplete, firstFrameDescribed, slowestFrameDescribed, criticalPath
            case slowestDescription, slowestDescriptionWarm
            case callsNeeded, callsSent, extraCalls, rateLimited, microUSD, succeeded, framesDescribed, stages,
                peakMemoryMB
        }
    }

    public var profile: String
    public var video: String
    /// Frames described in a run.
    public var frames: Int
    public var strategies: [Strategy]

    public func json() throws -> String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        encoder.nonConformingFloatEncodingStrategy = .convertToString(
            positiveInfinity: "inf",
            negativeInfinity: "-inf",
            nan: "nan"
        )
        return String(decoding: try encoder.encode(self), as: UTF8.self)
    }

    /// The typical runs one above the other.
    public var timeline: String { TimelineSVG.string(of: strategies.map { ($0.name, $0.typical) }) }

    /// The script's own table, one column a strategy, each with its ratio to the first.
    public var text: String {
        func cell(_ value: Double?) -> String {
            value.map { $0.isFinite ? String(format: "%8.2f s", $0) : "       –  " } ?? "       –  "
        }
        func row(_ title: String, _ values: [Double?]) -> String {
            let first = values.first.flatMap(\.self) ?? .nan
            let cells = values.enumerated().map { index, value in
                let ratio = index > 0 ? value.map { $0 / first } : nil
                return cell(value)
                    + (ratio.map { $0.isFinite ? String(format: " %5.2f×", $0) : "       " } ?? "       ")
            }
            return "  " + title.padding(toLength: 26, withPad: " ", startingAt: 0) + cells.joined()
        }
        var lines = ["\(video), \(frames) frames, profile \(profile)"]
        lines.append(
            "  " + "".padding(toLength: 26, withPad: " ", startingAt: 0)
                + strategies.map { $0.name.padding(toLength: 17, withPad: " ", startingAt: 0) }.joined()
        )
        for stage in Stage.allCases where strategies.contains(where: { $0.stages[stage.rawValue] != nil }) {
            lines.append(row(stage.rawValue, strategies.map { $0.stages[stage.rawValue] }))
        }
        lines.append(row("time to recipe p50", strategies.map(\.timeToRecipe.p50)))
        lines.append(row("time to recipe p95", strategies.map(\.timeToRecipe.p95)))
        lines.append(row("time to complete p50", strategies.map(\.timeToComplete.p50)))
        lines.append(row("time to complete p95", strategies.map(\.timeToComplete.p95)))
        lines.append(row("first frame described p50", strategies.map(\.firstFrameDescribed.p50)))
        lines.append(row("slowest frame p95", strategies.map(\.slowestFrameDescribed.p95)))
        lines.append(row("slowest description p95", strategies.map(\.slowestDescription.p95)))
        for strategy in strategies {
            lines.append(
                "  \(strategy.name): \(strategy.runs) runs, \(String(format: "%.1f", strategy.succeeded * 100)) % with a recipe, "
                    + "\(strategy.callsNeeded) calls needed, \(strategy.callsSent) sent (\(strategy.extraCalls) extra, "
                    + "\(strategy.rateLimited) answered 429), \(strategy.peakMemoryMB) MB"
                    + (strategy.microUSD.map {
                        String(format: ", %.4f USD a run", Double($0) / 1e6 / Double(strategy.runs))
                    } ?? "")
            )
        }
        return lines.joined(separator: "\n")
    }
}
