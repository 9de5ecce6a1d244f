import RecipeDomain
import Tracing
import VideoWorkflow

/// Writes down what each call took, also when it failed: what was sent was sent. Its span and its counts are made here.
struct CallRecorder: Sendable {
    let ledger: any CallLedger
    let clock: GateClock
    let meter: CallMeter

    /// Throws what `body` throws, as `Failure` or `CancellationError`.
    func callAsFunction<Value>(_ call: GateCall, _ body: () async throws -> Value) async throws -> Value {
        try await meter.telemetry.tracer.withAnySpan("ask model", context: call.trace ?? .topLevel, ofKind: .client) {
            try await record(call, in: $0, body)
        }
    }

    private func record<Value>(_ call: GateCall, in span: any Span, _ body: () async throws -> Value) async throws
        -> Value
    {
        span.attributes["run"] = call.context.run.description
        span.attributes["role"] = call.role
        let value: Value
        do { value = try await body() } catch {
            var failure = Failure(error, in: call.request.stage)
            let usage = call.tally.all(model: call.request.endpoint.model)
            if usage.requests > 0 { failure.usage = usage }
            try await record(call, failure.kind, span)
            throw error is CancellationError ? error : failure
        }
        try await record(call, nil, span)
        return value
    }

    private func record(_ call: GateCall, _ failure: FailureKind?, _ span: any Span) async throws {
        let model = call.request.endpoint.model
        let usage = call.tally.all(model: model)
        span.describe(usage)
        span.attributes["outcome"] = failure?.label ?? CallMeter.answered
        meter.count(usage, role: call.request.endpoint.role, failure: failure)
        let kept = call.tally.kept(model: model)
        if kept.requests > 0 { try await ledger.record(entry(call, kept, failure)) }
        let givenUp = call.tally.givenUp(model: model)
        if givenUp.requests > 0 { try await ledger.record(entry(call, givenUp, .cancelled)) }
    }

    private func entry(_ call: GateCall, _ usage: CallUsage, _ failure: FailureKind?) -> LedgerEntry {
        LedgerEntry(
            owner: call.context.owner,
            run: call.context.run,
            role: call.request.endpoint.role,
            usage: usage,
            atUnixMilliseconds: clock.now().unixMilliseconds,
            failure: failure,
            isCapped: !call.request.endpoint.isPrivate
        )
    }
}
