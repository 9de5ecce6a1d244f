import Foundation
public import Logging
import ModelGateway
import ProviderSimulator
import RecipeDomain
import Synchronization
public import VideoWorkflow

/// Measures orders of work beside each other, with the user's own models or with the simulator.
public struct Bench: Sendable {
    public enum Strategy: String, Sendable, CaseIterable {
        /// The script's orders.
        case sequential, barrier
        /// The product's.
        case streaming
    }

    public var video: VideoFile
    public var strategies: [Strategy]
    public var runs: Int
    /// At once.
    public var concurrent: Int
    public var frames: Int?
    public var rounds: Rounds
    /// Whether slow calls get a second one.
    public var hedges: Bool
    /// The simulator's profile; nil for the configured models.
    public var profile: String?

    public init(
        video: VideoFile,
        strategies: [Strategy],
        runs: Int,
        concurrent: Int,
        frames: Int?,
        profile: String?,
        rounds: Rounds = .two,
        hedges: Bool = true
    ) {
        self.rounds = rounds
        self.hedges = hedges
        self.video = video
        self.strategies = strategies
        self.runs = runs
        self.concurrent = concurrent
        self.frames = frames
        self.profile = profile
    }

    /// The simulator's profiles.
    public static var profiles: [String] { SimulatorProfile.all.map(\.name) }

    /// Throws `Failure`, also where the simulator counted other calls than were announced.
    public func run(
        _ configuration: AppConfiguration,
        logger: Logger = DinnerPeopleApp.logger(),
        progress: @escaping @Sendable (String) -> Void
    ) async throws -> BenchReport {
        var measured: [BenchReport.Strategy] = []
        for strategy in strategies {
            progress("\(strategy.rawValue): \(runs) runs, \(min(concurrent, runs)) at once")
            measured.append(try await measure(strategy, configuration, logger))
        }
        let described = measured.last?.typical.count { if case .described = $0.kind { true } else { false } } ?? 0
        return BenchReport(
            profile: profile ?? "own models",
            video: video.name,
            frames: described,
            strategies: measured
        )
    }

    private func measure(_ strategy: Strategy, _ configuration: AppConfiguration, _ logger: Logger) async throws
        -> BenchReport.Strategy
    {
        guard let profile else {
            guard configuration.models[.vision] != nil, configuration.models[.text] != nil else {
                throw Failure(
                    .describe,
                    .configurationInvalid,
                    cause:
                        "no vision and text models are configured to measure; --simulate takes \(Self.profiles.joined(separator: ", "))"
                )
            }
            return try await measure(strategy, configuration, logger, Surroundings()) { nil }
        }
        return try await ProviderSimulator.withServer(profile: .known(profile)) { simulator in
            try await measure(strategy, configuration.asking(simulator), logger, .named(profile)) {
                simulator.counts.total
            }
        }
    }

    private func measure(
        _ strategy: Strategy,
        _ configuration: AppConfiguration,
        _ logger: Logger,
        _ surroundings: Surroundings,
        counted: @escaping @Sendable () -> RoleCounts?
    ) async throws -> BenchReport.Strategy {
        var configuration = configuration.inTemporaryFolder()
        configuration.keepsVideo = false
        configuration.hedges = configuration.hedges && hedges
        defer { try? FileManager.default.removeItem(atPath: configuration.dataFolder) }
        return try await DinnerPeopleApp.with(configuration, logger: logger) { app in
            let outcomes = try await outcomes(of: strategy, app, surroundings, logger)
            let statistics = app.gateway.statistics
            var result = BenchReport.Strategy(strategy.rawValue, outcomes)
            result.callsNeeded = statistics.reduce(0) { $0 + $1.needed }
            result.callsSent = statistics.reduce(0) { $0 + $1.sent }
            result.extraCalls = statistics.reduce(0) { $0 + $1.retries + $1.hedges }
            result.rateLimited = statistics.reduce(0) { $0 + $1.rateLimited }
            if let counts = counted() {
                result.microUSD = counts.costMicroUSD
                // The slower of two requests may be given up before the server has read it.
                let givenUp = statistics.reduce(0) { $0 + $1.hedges }
                guard (result.callsSent - givenUp...result.callsSent).contains(counts.asked),
                    result.callsSent == result.callsNeeded + result.extraCalls
                else {
                    throw Failure(
                        .describe,
                        .internalFault,
                        cause:
                            "the simulator was asked \(counts.asked) times, \(result.callsSent) requests were sent for \(result.callsNeeded) calls with \(result.extraCalls) announced extras"
                    )
                }
            }
            return result
        }
    }

    struct Outcome: Sendable {
        var events: [RunEvent]
        var failure: Failure?
    }

    /// So many runs, so many at once, the next as soon as one is done.
    private func outcomes(
        of strategy: Strategy,
        _ app: DinnerPeopleApp,
        _ surroundings: Surroundings,
        _ logger: Logger
    ) async throws -> [Outcome] {
        var parts = app.parts
        parts.media = DifferingReader(parts.media)
        parts.textReader = nil
        parts.transcriber = nil
        if !surroundings.isNothing {
            parts.objects = DistantObjects(store: parts.objects, surroundings: surroundings)
            parts.journal = DistantJournal(journal: parts.journal, surroundings: surroundings)
        }
        let request = app.request(
            for: video,
            caption: nil,
            look: .quick,
            frames: frames,
            every: nil,
            language: nil,
            rounds: rounds
        )
        return try await withThrowingTaskGroup(of: Outcome.self) { [parts] group in
            var begun = 0
            var outcomes: [Outcome] = []
            func begin() {
                guard begun < runs else { return }
                begun += 1
                group.addTask { try await outcome(of: strategy, parts, request, logger) }
            }
            for _ in 0..<max(1, concurrent) { begin() }
            while let outcome = try await group.next() {
                outcomes.append(outcome)
                begin()
            }
            return outcomes
        }
    }

    private func outcome(
        of strategy: Strategy,
        _ parts: WorkflowParts,
        _ request: ProcessRequest,
        _ logger: Logger
    ) async throws -> Outcome {
        let events = Mutex<[RunEvent]>([])
        let watch: @Sendable (RunEvent) -> Void = { event in events.withLock { $0.append(event) } }
        var failure: Failure?
        do {
            switch strategy {
            case .sequential:
                _ = try await OriginWorkflow(parts: parts, order: .sequential, logger: logger).process(
                    request,
                    watch: watch
                )
            case .barrier:
                _ = try await OriginWorkflow(parts: parts, order: .barrier, logger: logger).process(
                    request,
                    watch: watch
                )
            case .streaming: _ = try await Workflow(parts: parts, logger: logger).process(request, watch: watch)
            }
        } catch let error as Failure { failure = error }
        return Outcome(events: events.withLock { $0 }, failure: failure)
    }
}

extension BenchReport.Strategy {
    init(_ name: String, _ outcomes: [Bench.Outcome]) {
        let whole = outcomes.filter { $0.failure == nil }
        let reports = whole.map { TimingReport(events: $0.events) }
        func middle(_ values: [Double]) -> Double { BenchReport.Times(values).p50 }
        var stages: [String: Double] = [:]
        for stage in Stage.allCases {
            let seconds = reports.compactMap { report in report.rows.first { $0.stage == stage }?.seconds }
            if !seconds.isEmpty { stages[stage.rawValue] = middle(seconds) }
        }
        let described = whole.map { outcome in
            outcome.events.compactMap { event in if case .described = event.kind { event.elapsed } else { nil } }
        }
        // In the order of their ends.
        let longest = whole.map { outcome in
            WorkSpan.all(in: outcome.events).filter { $0.stage == .describe && $0.isFinished && $0.failure == nil }
                .map(\.seconds).max() ?? .nan
        }
        let all = outcomes.flatMap(\.events)
        let shown = all.count { if case .frameKept(let frame) = $0.kind { frame.isForModel } else { false } }
        let told = all.count { if case .described = $0.kind { true } else { false } }
        let byTime = zip(whole, reports).sorted { ($0.1.timeToRecipe ?? 0) < ($1.1.timeToRecipe ?? 0) }
        self.init(
            name: name,
            runs: outcomes.count,
            timeToRecipe: .init(reports.compactMap(\.timeToRecipe)),
            timeToComplete: .init(reports.compactMap(\.timeToComplete)),
            firstFrameDescribed: .init(described.compactMap(\.first)),
            slowestFrameDescribed: .init(described.compactMap(\.last)),
            slowestDescription: .init(longest),
            slowestDescriptionWarm: .init(Array(longest.dropFirst(40))),
            criticalPath: middle(reports.map { report in report.path.pieces.reduce(0) { $0 + $1.seconds } }),
            callsNeeded: 0,
            callsSent: 0,
            extraCalls: 0,
            rateLimited: 0,
            succeeded: outcomes.isEmpty ? 0 : Double(whole.count) / Double(outcomes.count),
            framesDescribed: shown == 0 ? 1 : Double(told) / Double(shown),
            stages: stages,
            peakMemoryMB: PeakMemory.bytes() >> 20,
            typical: byTime.isEmpty ? [] : byTime[byTime.count / 2].0.events
        )
    }
}
