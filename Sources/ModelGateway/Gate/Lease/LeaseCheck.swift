import VideoWorkflow

/// Lets nothing be paid for a job that is no longer the run's own: it was cancelled, or another took it over while this
/// process stood still. Asked last, since a call may have waited long for its turn.
struct LeaseCheck: Sendable {
    let ledger: any CallLedger

    /// Throws `Failure` of kind `.leaseLost`.
    func callAsFunction<Value>(_ call: GateCall, _ attempt: () async throws -> Value) async throws -> Value {
        guard try await holds(call.context) else { throw call.failure(.leaseLost, "nothing is sent") }
        return try await attempt()
    }

    /// Always where the run is nobody's job.
    func holds(_ context: CallContext) async throws -> Bool {
        guard let fence = context.fence else { return true }
        return try await ledger.mayPay(under: fence)
    }
}
