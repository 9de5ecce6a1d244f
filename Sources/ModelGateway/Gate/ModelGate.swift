import VideoWorkflow

/// The one way out to a model. Each call, of every kind, passes
///
///     memo → budget → retry { hedge { endpoint → its permit → the job's lease → attempt } }
///          → shape check (one repair goes round again) → memo → ledger
///
/// No adapter has a retry loop of its own.
struct ModelGate: Sendable {
    let memo: any MemoStore
    let calls: CallsInFlight
    /// Texts to be embedded.
    let texts: InputBatches<String>
    /// Frames to be described.
    let frames: InputBatches<VideoFrame>
    let budget: Budget
    let ledger: CallRecorder
    let deadline: Deadline
    let shape: ShapeCheck
    let retry: Retry
    let hedge: Hedge
    let formats: AcceptedFormats
    let permits: Permits
    let lease: LeaseCheck
    let attempt: Attempt
    let pools: [ModelRole: EndpointPool]
    let clock: GateClock

    /// - Parameters:
    ///   - envelope: takes the server's envelope off; throws `ShapeProblem` or `RefusedContent`.
    ///   - shape: reads the content; throws `ShapeProblem`.
    ///   - repair: the question to put when the content is not of the right shape; nil for none.
    ///   - part: told what the model has said so far, where it is this caller's own call that is answered piece by piece.
    func ask<Value: Sendable>(
        _ request: GateRequest,
        for context: CallContext,
        envelope: @escaping @Sendable (_ body: [UInt8]) throws -> ProviderAnswer,
        shape: @escaping @Sendable (_ content: [UInt8]) throws -> Value,
        repair: @escaping @Sendable (_ content: [UInt8], ShapeProblem) -> GateRequest?,
        part: @escaping @Sendable (_ content: String) -> Void = { _ in }
    ) async throws -> Answer<Value> {
        let remembered = CallUsage(model: request.endpoint.model, isRemembered: true)
        if let known = try await memo.answer(
            for: request.memoKey,
            owner: context.owner,
            run: context.run
        ), let value = try? shape(known) {
            ledger.meter.remembered(request.endpoint.role)
            return Answer(value, usage: remembered)
        }
        let call = try call(
            request,
            for: context,
            envelope: envelope,
            check: { _ = try shape($0) },
            repair: repair,
            part: part
        )
        let key = CallsInFlight.Key(owner: context.owner, memo: request.memoKey)
        let (settled, isOwn) = try await whileLeased(context) {
            try await calls.answer(key) {
                try await settle(call) { try await keep($0, for: request.memoKey, call) }
            }
        }
        // Also of the run that waited for another's call.
        if !isOwn { _ = try await memo.answer(for: request.memoKey, owner: context.owner, run: context.run) }
        return Answer(try shape(settled.content), usage: isOwn ? settled.usage : remembered)
    }

    /// A call that was joined ends when the run that began it loses its job; whoever still has one begins anew.
    private func whileLeased<Value>(_ context: CallContext, _ body: () async throws -> Value) async throws -> Value {
        for _ in 1..<Self.mostRounds {
            do { return try await body() } catch let failure as Failure where failure.kind == .leaseLost {
                guard try await lease.holds(context) else { throw failure }
            }
        }
        return try await body()
    }

    /// Asks, and keeps the answer before anybody uses it.
    /// - Parameter keep: gives what was kept, which is what was kept first.
    func settle(
        _ call: GateCall,
        keep: @Sendable (_ content: [UInt8]) async throws -> [UInt8]
    ) async throws -> CallsInFlight.Settled {
        try await budget.within(call) {
            let kept = try await ledger(call) {
                try await keep(try await deadline(call) { try await shape(call, asked) })
            }
            return CallsInFlight.Settled(content: kept, usage: call.tally.all(model: call.request.endpoint.model))
        }
    }

    private func asked(_ call: GateCall) async throws -> ProviderAnswer {
        try await retry(call) {
            try await hedge(call) { mark, avoided in
                try await call.pool.withNearest(for: call, avoiding: avoided) { member in
                    try await formats.descend(call.request, at: member.endpoint) { body in
                        try await permits.within(member.endpoint, call) {
                            try await lease(call) { try await attempt(body, call, to: member, mark) }
                        }
                    }
                }
            }
        }
    }

    func call(
        _ request: GateRequest,
        for context: CallContext,
        envelope: @escaping @Sendable ([UInt8]) throws -> ProviderAnswer,
        check: @escaping @Sendable ([UInt8]) throws -> Void,
        repair: @escaping @Sendable ([UInt8], ShapeProblem) -> GateRequest?,
        part: @escaping @Sendable (String) -> Void = { _ in }
    ) throws -> GateCall {
        guard let pool = pools[request.endpoint.role] else {
            throw Failure(request.stage, .internalFault, cause: "\(request.endpoint) belongs to no pool")
        }
        return GateCall(
            request: request,
            context: context,
            pool: pool,
            deadline: context.deadline.map(clock.secondsAt) ?? .infinity,
            envelope: envelope,
            check: check,
            repair: repair,
            part: part
        )
    }

    func keep(_ answer: [UInt8], for key: MemoKey, _ call: GateCall) async throws -> [UInt8] {
        let endpoint = call.request.endpoint
        return try await memo.keep(
            answer,
            for: key,
            role: endpoint.role,
            model: endpoint.model,
            owner: call.context.owner,
            run: call.context.run
        )
    }
}
