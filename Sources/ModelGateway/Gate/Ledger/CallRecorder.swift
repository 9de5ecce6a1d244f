import VideoWorkflow

/// Writes down what each call took, also when it failed: what was sent was sent.
struct CallRecorder: Sendable {
    let ledger: any CallLedger
    let clock: GateClock

    /// Throws what `body` throws, as `Failure` or `CancellationError`.
    func callAsFunction<Value>(_ call: GateCall, _ body: () async throws -> Value) async throws -> Value {
        let value: Value
        do { value = try await body() } catch {
            var failure = Failure(error, in: call.request.stage)
            let usage = call.tally.all(model: call.request.endpoint.model)
            if usage.requests > 0 { failure.usage = usage }
            try await record(call, failure.kind)
            throw error is CancellationError ? error : failure
        }
        try await record(call, nil)
        return value
    }

    private func record(_ call: GateCall, _ failure: FailureKind?) async throws {
        let model = call.request.endpoint.model
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
