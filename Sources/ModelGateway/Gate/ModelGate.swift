import Logging
import VideoWorkflow

/// The one way out to a model. Each call, of every kind, passes
///
///     memo → budget → retry { endpoint → its permit → attempt } → shape check (one repair goes round again) → memo → ledger
///
/// No adapter has a retry loop of its own.
struct ModelGate: Sendable {
    let memo: any MemoStore
    let budget: Budget
    let retry: RetryPolicy
    let permits: Permits
    let transport: any ModelTransport
    let ledger: any CallLedger
    let formats: AcceptedFormats
    let clock: GateClock
    let logger: Logger

    /// - Parameters:
    ///   - envelope: takes the server's envelope off.
    ///   - shape: reads the content; throws `ShapeProblem`.
    ///   - repair: the question to put when the content is not of the right shape; nil for none.
    func ask<Value: Sendable>(
        _ request: GateRequest,
        for context: CallContext,
        envelope: @Sendable (_ body: [UInt8]) throws -> ProviderAnswer,
        shape: @Sendable (_ content: [UInt8]) throws -> Value,
        repair: @Sendable (_ content: [UInt8], ShapeProblem) -> GateRequest?
    ) async throws -> Answer<Value> {
        let key = request.memoKey
        if let known = try await memo.answer(for: key, owner: context.owner), let value = try? shape(known) {
            return Answer(value, usage: CallUsage(model: request.endpoint.model, isRemembered: true))
        }
        var usage = CallUsage(model: request.endpoint.model)
        do {
            let (content, value) = try await paid(
                request,
                usage: &usage,
                envelope: envelope,
                shape: shape,
                repair: repair
            )
            let kept = try await memo.keep(
                content,
                for: key,
                role: request.endpoint.role,
                model: request.endpoint.model,
                owner: context.owner
            )
            try await settle(usage, request, context, failure: nil)
            return Answer(kept == content ? value : try shape(kept), usage: usage)
        } catch {
            let failure = Failure(error, in: request.stage)
            if usage.requests > 0 { try await settle(usage, request, context, failure: failure.kind) }
            throw error is CancellationError ? error : failure
        }
    }

    /// Within the budget: asks, checks the shape, and lets the model repair it once.
    private func paid<Value: Sendable>(
        _ request: GateRequest,
        usage: inout CallUsage,
        envelope: @Sendable ([UInt8]) throws -> ProviderAnswer,
        shape: @Sendable ([UInt8]) throws -> Value,
        repair: @Sendable ([UInt8], ShapeProblem) -> GateRequest?
    ) async throws -> ([UInt8], Value) {
        let reservation = try await budget.reserve(request.costEstimate, for: request)
        defer { budget.release(reservation) }
        let answer = try await send(request, usage: &usage, envelope: envelope)
        do {
            return (answer.content, try shape(answer.content))
        } catch let problem as ShapeProblem {
            guard let second = repair(answer.content, problem) else { throw unusable(request, problem) }
            let repaired = try await send(second, usage: &usage, envelope: envelope)
            do { return (repaired.content, try shape(repaired.content)) } catch let problem as ShapeProblem {
                throw unusable(request, problem)
            }
        }
    }

    /// Retries, and goes down the ladder of formats where the server refuses one.
    private func send(
        _ request: GateRequest,
        usage: inout CallUsage,
        envelope: @Sendable ([UInt8]) throws -> ProviderAnswer
    ) async throws -> ProviderAnswer {
        var format = formats.best(for: request)
        var attempt = 1
        while true {
            let body = request.bodies[format]
            do {
                let reply = try await permits.withPermit(for: request.endpoint) {
                    try await transport.send(body, to: request)
                }
                usage.requests += 1
                usage.bytesSent += body.count
                usage.bytesReceived += reply.body.count
                if let problem = ProviderProblem(reply, of: request) { throw problem }
                let answer = try envelope(reply.body)
                usage.tokensIn += answer.tokensIn
                usage.tokensOut += answer.tokensOut
                usage.microUSD += Prices.microUSD(
                    request.endpoint,
                    tokensIn: answer.tokensIn,
                    tokensOut: answer.tokensOut,
                    audioSeconds: request.audioSeconds
                )
                formats.remember(format, for: request)
                return answer
            } catch let problem as ProviderProblem {
                usage.failedRequests += 1
                if problem.refusesFormat, format + 1 < request.bodies.count {
                    format += 1
                    continue
                }
                guard let pause = retry.pause(after: attempt, problem: problem) else { throw problem.failure }
                logger.info(
                    "model call is tried again",
                    metadata: ["cause": "\(problem.failure.cause)", "attempt": "\(attempt)"]
                )
                try await clock.sleep(pause)
                attempt += 1
            } catch let problem as ShapeProblem {
                usage.failedRequests += 1
                throw unusable(request, problem)
            }
        }
    }

    private func unusable(_ request: GateRequest, _ problem: ShapeProblem) -> Failure {
        Failure(request.stage, .modelAnswerUnusable, cause: "\(request.endpoint): \(problem.words)")
    }

    /// Written down also when the call failed: what was sent was sent.
    private func settle(_ usage: CallUsage, _ request: GateRequest, _ context: CallContext, failure: FailureKind?)
        async throws
    {
        try await ledger.record(
            LedgerEntry(
                owner: context.owner,
                run: context.run,
                role: request.endpoint.role,
                usage: usage,
                atUnixMilliseconds: clock.now().unixMilliseconds,
                failure: failure
            )
        )
    }
}
