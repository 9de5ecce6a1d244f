import RecipeDomain

/// One piece of work as the events tell it, in seconds since the run began.
public struct WorkSpan: Hashable, Sendable {
    public var work: Int
    public var stage: Stage
    public var item: String?
    public var start: Double
    public var end: Double
    public var usage: CallUsage?
    public var failure: Failure?

    /// The works of a run in the order they began; what never ended ends with the last event.
    public static func all(in events: [RunEvent]) -> [WorkSpan] {
        var spans: [WorkSpan] = []
        var places: [Int: Int] = [:]
        let last = events.last?.elapsed ?? 0
        for event in events {
            switch event.kind {
            case .workStarted(let work, let stage, let item):
                places[work] = spans.count
                spans.append(
                    WorkSpan(
                        work: work,
                        stage: stage,
                        item: item,
                        start: event.elapsed,
                        end: last,
                        usage: nil,
                        failure: nil
                    )
                )
            case .workFinished(let work, _, let usage, let failure):
                guard let place = places[work] else { continue }
                spans[place].end = event.elapsed
                spans[place].usage = usage
                spans[place].failure = failure
            default: break
            }
        }
        return spans
    }

    public var seconds: Double { max(0, end - start) }

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
}
