import VideoWorkflow

extension ModelGate {
    /// A call or batch that is given up between two steps of one who waits for it is begun anew, so often.
    static let mostRounds = 5

    /// Asks about many inputs at once, together with those that others of the same owner ask about just now; the call is
    /// then the first one's. Each answer is remembered by itself. Gives one answer for each input, in order.
    func askTogether<Content>(
        _ inputs: [BatchInput<Content>],
        through batches: InputBatches<Content>,
        for context: CallContext,
        _ kind: BatchKind<Content>
    ) async throws -> Answer<[[UInt8]]> {
        var known: [MemoKey: [UInt8]] = [:]
        var usage = CallUsage(model: kind.endpoint.model, isRemembered: true)
        for _ in 0..<Self.mostRounds {
            for input in inputs where known[input.key] == nil {
                guard
                    let answer = try await memo.answer(
                        for: input.key,
                        owner: context.owner,
                        run: context.run
                    )
                else { continue }
                known[input.key] = answer
                ledger.meter.remembered(kind.endpoint.role)
            }
            let missing = inputs.filter { known[$0.key] == nil }
            if missing.isEmpty { return Answer(inputs.compactMap { known[$0.key] }, usage: usage) }
            for batch in batches.join(missing, in: .init(owner: context.owner)).sorted() {
                do {
                    let (settled, isOwn) = try await calls.answer(key(of: batch, kind, context)) {
                        try await carryOut(batch, of: batches, for: context) {
                            try await halving($0, of: batches, for: context, kind)
                        }
                    }
                    // What another's batch brought is looked up, as what this run takes, too.
                    guard isOwn else { continue }
                    known.merge(BatchRecords.answers(in: settled.content)) { first, _ in first }
                    usage = usage.adding(settled.usage)
                } catch let failure as Failure where failure.kind == .leaseLost {
                    guard try await lease.holds(context) else { throw failure }
                }
            }
        }
        throw Failure(.embed, .modelAnswerUnusable, cause: "\(kind.endpoint): an answer was lost")
    }

    /// Asks about one input together with those of its group that are asked about just now. Each answer is remembered by
    /// itself. The answer is nil where it has no company, or nothing came back that is certain to be about it: then it is to
    /// be asked about alone. What the call took is told to the first one.
    func askInCompany<Content>(
        _ input: BatchInput<Content>,
        named group: String,
        through batches: InputBatches<Content>,
        for context: CallContext,
        _ kind: BatchKind<Content>
    ) async throws -> (answer: [UInt8]?, usage: CallUsage) {
        let nothing = CallUsage(model: kind.endpoint.model)
        guard batches.isWorthwhile,
            let batch = batches.join([input], in: .init(owner: context.owner, name: group)).first
        else { return (nil, nothing) }
        do {
            let (settled, isOwn) = try await calls.answer(key(of: batch, kind, context)) {
                try await carryOut(batch, of: batches, for: context) { inputs in
                    guard inputs.count > 1 else { return CallsInFlight.Settled(content: [], usage: nothing) }
                    return try await settle(inputs, for: context, kind)
                }
            }
            let answers = BatchRecords.answers(in: settled.content)
            return (answers[input.key], isOwn ? settled.usage : nothing)
        } catch let failure as Failure {
            switch failure.kind {
            case .modelUnsupportedInput: batches.lower(to: 1)
            case .modelRefused, .modelAnswerUnusable, .modelContextTooLong: break
            case .leaseLost: if try await !lease.holds(context) { throw failure }
            default: throw failure
            }
            return (nil, failure.usage ?? nothing)
        }
    }

    private func key<Content>(of batch: Int, _ kind: BatchKind<Content>, _ context: CallContext) -> CallsInFlight.Key {
        let name = "\(kind.endpoint.role.rawValue) batch \(batch)"
        return CallsInFlight.Key(owner: context.owner, memo: MemoKey(bytes: Array(name.utf8)))
    }

    /// Waits a little for more inputs, then asks.
    private func carryOut<Content>(
        _ batch: Int,
        of batches: InputBatches<Content>,
        for context: CallContext,
        ask: ([BatchInput<Content>]) async throws -> CallsInFlight.Settled
    ) async throws -> CallsInFlight.Settled {
        defer { batches.finish(batch) }
        try await clock.sleep(clock.seconds() + batches.gathering)
        return try await ask(batches.seal(batch) ?? [])
    }

    /// Halves what is too much for the server.
    private func halving<Content>(
        _ inputs: [BatchInput<Content>],
        of batches: InputBatches<Content>,
        for context: CallContext,
        _ kind: BatchKind<Content>
    ) async throws -> CallsInFlight.Settled {
        guard !inputs.isEmpty else {
            return CallsInFlight.Settled(content: [], usage: CallUsage(model: kind.endpoint.model, isRemembered: true))
        }
        do { return try await settle(inputs, for: context, kind) } catch let failure as Failure
            where failure.kind == .modelContextTooLong && inputs.count > 1
        {
            let half = inputs.count / 2
            batches.lower(to: half)
            let first = try await halving(Array(inputs[..<half]), of: batches, for: context, kind)
            let second = try await halving(Array(inputs[half...]), of: batches, for: context, kind)
            return CallsInFlight.Settled(
                content: first.content + second.content,
                usage: first.usage.adding(second.usage)
            )
        }
    }

    /// One request; keeps each answer by itself before anybody uses it.
    private func settle<Content>(
        _ inputs: [BatchInput<Content>],
        for context: CallContext,
        _ kind: BatchKind<Content>
    ) async throws -> CallsInFlight.Settled {
        let request = try kind.request(inputs)
        let call = try call(
            request,
            for: context,
            envelope: kind.envelope,
            check: { _ = try kind.answers($0, inputs) },
            repair: { _, _ in kind.isRepeated ? request : nil }
        )
        return try await settle(call) { content in
            var kept: [(MemoKey, [UInt8])] = []
            for case (let input, let answer?) in zip(inputs, try kind.answers(content, inputs)) {
                kept.append((input.key, try await keep(answer, for: input.key, call)))
            }
            return BatchRecords.bytes(of: kept)
        }
    }
}

extension CallUsage {
    /// Of two calls; remembered only where both were.
    func adding(_ other: CallUsage) -> CallUsage {
        CallUsage(
            model: model,
            isRemembered: isRemembered && other.isRemembered,
            requests: requests.clampedSum(other.requests),
            failedRequests: failedRequests.clampedSum(other.failedRequests),
            bytesSent: bytesSent.clampedSum(other.bytesSent),
            bytesReceived: bytesReceived.clampedSum(other.bytesReceived),
            tokensIn: tokensIn.clampedSum(other.tokensIn),
            tokensOut: tokensOut.clampedSum(other.tokensOut),
            microUSD: microUSD.clampedSum(other.microUSD)
        )
    }
}
