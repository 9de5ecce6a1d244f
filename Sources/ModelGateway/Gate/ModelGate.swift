import VideoWorkflow

/// The one way out to a model. Each call, of every kind, passes
///
///     memo → budget → retry { hedge { endpoint → its permit → attempt } } → shape check (one repair goes round again)
///          → memo → ledger
///
/// No adapter has a retry loop of its own.
struct ModelGate: Sendable {
    let memo: any MemoStore
    let calls: CallsInFlight
    let budget: Budget
    let ledger: CallRecorder
    let deadline: Deadline
    let shape: ShapeCheck
    let retry: Retry
    let hedge: Hedge
    let formats: AcceptedFormats
    let permits: Permits
    let attempt: Attempt
    let pools: [ModelRole: EndpointPool]
    let clock: GateClock

    /// - Parameters:
    ///   - envelope: takes the server's envelope off; throws `ShapeProblem` or `RefusedContent`.
    ///   - shape: reads the content; throws `ShapeProblem`.
    ///   - repair: the question to put when the content is not of the right shape; nil for none.
    func ask<Value: Sendable>(
        _ request: GateRequest,
        for context: CallContext,
        envelope: @escaping @Sendable (_ body: [UInt8]) throws -> ProviderAnswer,
        shape: @escaping @Sendable (_ content: [UInt8]) throws -> Value,
        repair: @escaping @Sendable (_ content: [UInt8], ShapeProblem) -> GateRequest?
    ) async throws -> Answer<Value> {
        let remembered = CallUsage(model: request.endpoint.model, isRemembered: true)
        if let known = try await memo.answer(for: request.memoKey, owner: context.owner), let value = try? shape(known)
        {
            return Answer(value, usage: remembered)
        }
        guard let pool = pools[request.endpoint.role] else {
            throw Failure(request.stage, .internalFault, cause: "no endpoint")
        }
        let call = GateCall(
            request: request,
            context: context,
            pool: pool,
            deadline: context.deadline.map(clock.secondsAt) ?? .infinity,
            envelope: envelope,
            check: { _ = try shape($0) },
            repair: repair
        )
        let key = CallsInFlight.Key(owner: context.owner, memo: request.memoKey)
        let (settled, isOwn) = try await calls.answer(key) { try await settle(call) }
        return Answer(try shape(settled.content), usage: isOwn ? settled.usage : remembered)
    }

    /// Asks, and keeps the answer before anybody uses it.
    private func settle(_ call: GateCall) async throws -> CallsInFlight.Settled {
        try await budget.within(call) {
            let content = try await ledger(call) {
                let content = try await deadline(call) { try await shape(call, asked) }
                let request = call.request
                return try await memo.keep(
                    content,
                    for: request.memoKey,
                    role: request.endpoint.role,
                    model: request.endpoint.model,
                    owner: call.context.owner
                )
            }
            return CallsInFlight.Settled(content: content, usage: call.tally.all(model: call.request.endpoint.model))
        }
    }

    private func asked(_ call: GateCall) async throws -> ProviderAnswer {
        try await retry(call) {
            try await hedge(call) { mark, avoided in
                try await call.pool.withNearest(for: call, avoiding: avoided) { member in
                    try await formats.descend(call.request, at: member.endpoint) { body in
                        try await permits.within(member.endpoint, call) {
                            try await attempt(body, call, to: member, mark)
                        }
                    }
                }
            }
        }
    }
}
