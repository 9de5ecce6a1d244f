import VideoWorkflow

/// One request to one endpoint: sent, timed, counted, its reply understood.
struct Attempt: Sendable {
    /// What it came to, for who asked and for the permit.
    struct Report: Sendable {
        var result: Result<ProviderAnswer, any Error>
        var outcome: PermitLine.Outcome
    }

    let transport: any ModelTransport
    let prices: PriceTable
    let clock: GateClock

    /// Throws `CancellationError` only.
    func callAsFunction(_ body: RequestBody, _ call: GateCall, to member: EndpointState, _ mark: SentMark) async throws
        -> Report
    {
        var request = call.request
        request.endpoint = member.endpoint
        let start = clock.seconds()
        let isFirst = call.tally.sent(bytes: body.count)
        let entry = member.sent(at: start, isFirst ? .needed : mark.isSecond ? .hedge : .retry)
        if isFirst { call.pool.called(at: start) }
        mark.left(to: member, at: start)
        do {
            let limits = limits(call, member, at: start)
            var reply = try await transport.send(body, to: request, limits: limits) { content in
                mark.streamed()
                // Of two that come at once one is shown.
                if !mark.isSecond { call.part(content) }
            }
            call.tally.received(bytes: reply.body.count)
            reply.hide(request.endpoint.key)
            if let problem = ProviderProblem(reply, of: request) {
                return failed(problem, call, member, entry, AnnouncedLimits(reply.headers))
            }
            member.answered(entry, at: clock.seconds(), isHedge: mark.isSecond)
            return Report(
                result: Result { try opened(reply, request, call) },
                outcome: .answered(AnnouncedLimits(reply.headers))
            )
        } catch let problem as ProviderProblem {
            return failed(problem, call, member, entry, AnnouncedLimits())
        } catch {
            member.gaveUp(entry, at: clock.seconds())
            let estimate = request.estimate
            let cost = prices.microUSD(
                member.endpoint,
                tokensIn: estimate.tokensIn,
                tokensOut: 0,
                audioSeconds: estimate.audioSeconds
            )
            call.tally.gaveUp(bytes: body.count, tokensIn: estimate.tokensIn, microUSD: cost)
            throw error
        }
    }

    /// The reply without its envelope, its cost counted, whether or not it can be used.
    private func opened(_ reply: ModelReply, _ request: GateRequest, _ call: GateCall) throws -> ProviderAnswer {
        do {
            let answer = try call.envelope(reply.body)
            let cost = prices.microUSD(
                request.endpoint,
                tokensIn: answer.tokensIn,
                tokensOut: answer.tokensOut,
                audioSeconds: request.estimate.audioSeconds
            )
            call.tally.answered(answer, microUSD: cost)
            return answer
        } catch let refusal as RefusedContent {
            call.tally.failed()
            throw ProviderProblem(request, .modelRefused, refusal.words)
        } catch {
            call.tally.failed()
            throw error
        }
    }

    private func failed(
        _ problem: ProviderProblem,
        _ call: GateCall,
        _ member: EndpointState,
        _ entry: LatencyBook.Entry,
        _ limits: AnnouncedLimits
    ) -> Report {
        let time = clock.seconds()
        call.tally.failed()
        member.failed(entry, at: time, problem)
        if problem.isRateLimit { call.pool.refused(at: time) }
        let outcome: PermitLine.Outcome =
            if problem.isRateLimit {
                .refused(limits, retryAfter: problem.retryAfter)
            } else if problem.isOverload || problem.isTimeout {
                .overloaded
            } else { .other }
        return Report(result: .failure(problem), outcome: outcome)
    }

    /// A request is given as long as its endpoint ever needs, which is known once it has answered often.
    private func limits(_ call: GateCall, _ member: EndpointState, at time: Double) -> AttemptLimits {
        let endpoint = member.endpoint
        let patience = member.patience(at: time).map { max($0, endpoint.leastPatience) } ?? endpoint.timeout
        return AttemptLimits(
            total: min(endpoint.timeout, patience, call.deadline - time),
            idle: endpoint.idleTimeout
        )
    }
}
