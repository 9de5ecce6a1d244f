import Logging
import RecipeDomain
import Tracing

/// Runs every piece of work of every stage: events, spans, metrics, log and error wrapping happen here and nowhere else.
struct StageRunner: Sendable {
    let recorder: RunRecorder
    let logger: Logger
    let clock: RunClock
    let telemetry: Telemetry

    /// The span that holds those of a run's stages. Throws what `body` throws.
    func whole<Value: Sendable>(_ run: RunID, _ body: () async throws -> Value) async throws -> Value {
        try await telemetry.tracer.withAnySpan("process video") { span in
            span.attributes["run"] = run.description
            return try await body()
        }
    }

    /// Runs one piece of work; whatever it throws leaves as a `Failure` of that stage or as `CancellationError`.
    func run<Value: Sendable>(
        _ stage: Stage,
        item: String? = nil,
        _ work: () async throws -> Answer<Value>
    ) async throws -> Value {
        try await telemetry.tracer.withAnySpan(stage.rawValue) { span in
            if let item { span.attributes["item"] = item }
            let start = clock.seconds()
            let number = await recorder.nextWork()
            try await recorder.record(.workStarted(work: number, stage: stage, item: item))
            do {
                let answer = try await work()
                try await finished(number, stage, usage: answer.usage, failure: nil, since: start, span)
                return answer.value
            } catch {
                let failure = Failure(error, in: stage)
                log(failure, item: item)
                try await finished(number, stage, usage: failure.usage, failure: failure, since: start, span)
                if failure.kind == .cancelled { throw CancellationError() }
                throw failure
            }
        }
    }

    /// Runs one piece of work that asks no model.
    func run<Value: Sendable>(
        _ stage: Stage,
        item: String? = nil,
        doing work: () async throws -> Value
    ) async throws -> Value {
        try await run(stage, item: item) { Answer(try await work(), usage: nil) }
    }

    private func finished(
        _ work: Int,
        _ stage: Stage,
        usage: CallUsage?,
        failure: Failure?,
        since start: Double,
        _ span: any Span
    ) async throws {
        let outcome = failure?.kind.label ?? (usage?.isRemembered == true ? "remembered" : "done")
        if let usage { span.describe(usage) }
        span.attributes["outcome"] = outcome
        telemetry.count(stage, outcome: outcome, seconds: clock.seconds() - start)
        try await recorder.record(.workFinished(work: work, stage: stage, usage: usage, failure: failure))
    }

    private func log(_ failure: Failure, item: String?) {
        let level: Logger.Level =
            switch failure.kind.consequences.severity {
            case .info: .info
            case .warning: .warning
            case .error: .error
            }
        logger.log(
            level: level,
            "\(failure.kind.rawValue)",
            metadata: ["stage": "\(failure.stage.rawValue)", "item": "\(item ?? "")", "cause": "\(failure.cause)"]
        )
    }
}
