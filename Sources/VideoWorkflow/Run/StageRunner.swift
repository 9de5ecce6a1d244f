import Logging
import RecipeDomain

/// Runs every piece of work of every stage: events, log and error wrapping happen here and nowhere else.
struct StageRunner: Sendable {
    let recorder: RunRecorder
    let logger: Logger

    /// Runs one piece of work; whatever it throws leaves as a `Failure` of that stage or as `CancellationError`.
    func run<Value: Sendable>(
        _ stage: Stage,
        item: String? = nil,
        _ work: () async throws -> Answer<Value>
    ) async throws -> Value {
        let number = await recorder.nextWork()
        try await recorder.record(.workStarted(work: number, stage: stage, item: item))
        do {
            let answer = try await work()
            try await finished(number, stage, usage: answer.usage, failure: nil)
            return answer.value
        } catch {
            let failure = Failure(error, in: stage)
            log(failure, item: item)
            try await finished(number, stage, usage: failure.usage, failure: failure)
            if failure.kind == .cancelled { throw CancellationError() }
            throw failure
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

    private func finished(_ work: Int, _ stage: Stage, usage: CallUsage?, failure: Failure?) async throws {
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
