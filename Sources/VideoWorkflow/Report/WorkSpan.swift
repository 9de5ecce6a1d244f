/// One piece of work as the events tell it, in seconds since the run began.
public struct WorkSpan: Hashable, Sendable {
    public var work: Int
    public var stage: Stage
    public var item: String?
    public var start: Double
    public var end: Double
    /// False where the events break off before its end.
    public var isFinished: Bool
    public var usage: CallUsage?
    public var failure: Failure?

    /// The works of a run in the order they began; what never ended ends with the last event.
    public static func all(in events: [RunEvent]) -> [WorkSpan] {
        var spans: [WorkSpan] = []
        var places: [Int: Int] = [:]
        let last = events.map(\.elapsed).max() ?? 0
        for event in events {
            switch event.kind {
            case .workStarted(let work, let stage, let item):
                places[work] = spans.count
                spans.append(
                    WorkSpan(work: work, stage: stage, item: item, start: event.elapsed, end: last, isFinished: false)
                )
            case .workFinished(let work, _, let usage, let failure):
                guard let place = places[work] else { continue }
                spans[place].end = max(event.elapsed, spans[place].start)
                spans[place].isFinished = true
                spans[place].usage = usage
                spans[place].failure = failure
            default: break
            }
        }
        return spans
    }

    public var seconds: Double { max(0, end - start) }

    /// Who answered.
    public enum Answerer: Sendable { case model, memo, thisMachine }

    /// A remembered answer, a model elsewhere, or this machine. A failed call carries no usage: its kind tells.
    public var answerer: Answerer {
        if let usage {
            return usage.isRemembered ? .memo : usage.requests > 0 || usage.failedRequests > 0 ? .model : .thisMachine
        }
        return failure?.kind.isOfModelElsewhere == true ? .model : .thisMachine
    }

    /// Seconds in which at least one of them was under way.
    static func busySeconds(_ spans: [WorkSpan]) -> Double {
        var busy = 0.0
        var reached = -Double.infinity
        for span in spans.sorted(by: { $0.start < $1.start }) {
            busy += max(0, span.end - max(span.start, reached))
            reached = max(reached, span.end)
        }
        return busy
    }

    /// How many of them were under way at once, at most.
    static func mostAtOnce(_ spans: [WorkSpan]) -> Int {
        let edges = (spans.map { ($0.start, 1) } + spans.map { ($0.end, -1) }).sorted { $0 < $1 }
        var (now, most) = (0, spans.isEmpty ? 0 : 1)
        for edge in edges {
            now += edge.1
            most = max(most, now)
        }
        return most
    }
}

extension FailureKind {
    /// Whether a request to a model elsewhere was tried and came to nothing.
    var isOfModelElsewhere: Bool {
        switch self {
        case .modelUnreachable, .modelKeyRejected, .modelUnknown, .modelRefused, .modelAnswerUnusable,
            .modelRateLimited, .modelQuotaExhausted, .modelContextTooLong, .modelUnsupportedInput:
            true
        case .fileMissing, .fileUnreadable, .fileEmpty, .notAVideo, .noFrames, .audioOnly, .tooLong, .tooLarge,
            .tooManyPixels, .tooManyStreams, .codecUnsupported, .videoDamaged, .videoKnown, .mediaCrashed,
            .mediaTimedOut,
            .mediaOutOfMemory, .mediaProgramMissing, .budgetSpent, .localModelMissing, .modelMissing, .textUnreadable,
            .diskFull, .noPermission, .storageFailed, .nothingToWriteFrom, .recipeMissing, .recipeChanged,
            .importUnreadable,
            .configurationInvalid, .cancelled, .leaseLost, .internalFault, .folderInUse, .backupUnusable, .uploadPaused,
            .uploadEnded:
            false
        }
    }
}
