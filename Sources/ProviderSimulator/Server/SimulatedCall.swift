import HTTPTypes
import Hummingbird
import NIOCore

/// One well-formed call on its way: limit, fault, latency, answer.
struct SimulatedCall: Sendable {
    /// Made at once, so that a call in its latency holds nothing of its request.
    private enum Plan: Sendable {
        case refuse(FaultAnswer, RequestRecord.Outcome)
        case answer(PreparedCall.Answer)
    }

    private let plan: Plan
    private let tokensIn: Int
    private let ledger: CallLedger
    private let ticket: CallLedger.Ticket
    private let latency: Duration
    private let fault: Fault?
    private let verdict: LimitBook.Verdict

    init(_ prepared: PreparedCall, key: String, profile: SimulatorProfile, ledger: CallLedger, limits: LimitBook) {
        tokensIn = prepared.tokensIn
        self.ledger = ledger
        ticket = ledger.begin(prepared.role, at: .now) { record in
            record.model = prepared.model
            record.images = prepared.images
            record.subjects = prepared.subjects
            record.inputs = prepared.inputs
            record.isStreamed = prepared.isStreamed
            record.tokensIn = prepared.tokensIn
        }
        var generator = SeededGenerator(seed: profile.seed, role: ticket.role, number: ticket.number)
        latency = profile.latency(of: ticket.role).draw(using: &generator)
        fault = profile.faults.fault(
            of: ticket.role,
            number: ticket.number,
            elapsed: ticket.elapsed,
            using: &generator
        )
        verdict = limits.ask(key: key, tokens: prepared.tokensReserved, now: ticket.arrived)
        if let wait = verdict.wait {
            plan = .refuse(.rateLimited(wait: verdict.headers.isEmpty ? nil : wait), .rateLimited)
        } else if let fault, let refused = FaultAnswer.atOnce(fault, model: prepared.model) {
            let isLimit = if case .rateLimited = fault { true } else { false }
            plan = .refuse(refused, isLimit ? .rateLimited : .failed)
        } else {
            plan = .answer(prepared.answer(fault, ticket.number))
        }
    }

    func response(_ delivery: Delivery) async throws -> Response {
        switch plan {
        case .refuse(let answer, let outcome): return refusal(answer, outcome)
        case .answer(let answer): return try await response(answer, delivery)
        }
    }

    private func response(_ answer: PreparedCall.Answer, _ delivery: Delivery) async throws -> Response {
        let isStream = if case .events = answer.body { true } else { false }
        do {
            if fault == .hang {
                ledger.end(ticket, .failed, fault: fault)
                try await delivery.presence.wait(until: nil)
            }
            let share = isStream ? Delivery.shareBeforeFirstEvent : 1
            try await delivery.presence.wait(until: ticket.arrived + latency * share)
        } catch {
            ledger.end(ticket, .cancelled, fault: fault, usage: .init(tokensIn: tokensIn))
            throw error
        }
        if let fault, let failed = FaultAnswer.afterwards(fault, role: ticket.role) { return refusal(failed, .failed) }
        if fault == .connectionReset {
            ledger.end(ticket, .failed, fault: fault)
            try await delivery.reset()
        }
        return sent(answer, by: delivery)
    }

    /// An answer of the model, good or broken by the fault.
    private func sent(_ answer: PreparedCall.Answer, by delivery: Delivery) -> Response {
        let usage = answer.usage
        let end: @Sendable (Bool) -> Void = { [ledger, ticket, fault] isGone in
            let isWhole = fault.map(Self.isHarmless) ?? true
            ledger.end(
                ticket,
                isGone ? .cancelled : isWhole ? .answered : .failed,
                fault: fault,
                status: 200,
                usage: fault?.isCharged == false ? .init() : usage
            )
        }
        let body: ResponseBody
        switch (answer.body, fault) {
        case (.events(let events), _):
            let rest = latency * (1 - Delivery.shareBeforeFirstEvent)
            let more: Duration = if case .slowDrip(let seconds) = fault { .seconds(seconds) } else { .zero }
            body = delivery.events(events, over: rest + more, fault: fault, atEnd: end)
        case (.whole(let bytes), .truncatedBody), (.whole(let bytes), .stalledBody):
            end(false)
            body = delivery.half(bytes, stalls: fault == .stalledBody)
        case (.whole(let bytes), .slowDrip(let seconds)):
            body = delivery.drip(bytes, over: .seconds(seconds), atEnd: end)
        case (.whole(let bytes), _):
            end(false)
            body = delivery.whole(bytes)
        }
        return response(200, contentType: answer.contentType, headers: [], body: body)
    }

    private static func isHarmless(_ fault: Fault) -> Bool {
        if case .slowDrip = fault { true } else { false }
    }

    private func refusal(_ answer: FaultAnswer, _ outcome: RequestRecord.Outcome) -> Response {
        ledger.end(ticket, outcome, fault: fault, status: answer.status)
        return response(
            answer.status,
            contentType: answer.contentType,
            headers: answer.headers,
            body: ResponseBody(byteBuffer: ByteBuffer(bytes: answer.body))
        )
    }

    private func response(
        _ status: Int,
        contentType: String,
        headers: [(name: String, value: String)],
        body: ResponseBody
    ) -> Response {
        var fields: HTTPFields = [.contentType: contentType]
        let took = ticket.arrived.duration(to: .now).seconds
        let own = [
            ("x-request-id", "req_simulated_\(ticket.role.rawValue)_\(ticket.number)"),
            ("openai-processing-ms", "\(Int(took * 1000))"),
        ]
        for (name, value) in own + verdict.headers + headers {
            if let field = HTTPField.Name(name) { fields[field] = value }
        }
        return Response(status: .init(code: status), headers: fields, body: body)
    }
}
