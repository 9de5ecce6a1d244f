import VideoWorkflow

extension ModelGate {
    /// A batch that is given up between two steps of one who waits for it is put together anew, so often.
    private static let mostRounds = 5

    /// Asks about many inputs at once, together with those that others of the same owner ask about just now; the call is
    /// then the first one's. Each answer is remembered by itself. Gives one answer for each input, in order.
    func askTogether(_ inputs: [BatchInput], for context: CallContext, _ kind: BatchKind) async throws
        -> Answer<[[UInt8]]>
    {
        var known: [MemoKey: [UInt8]] = [:]
        var usage = CallUsage(model: kind.endpoint.model, isRemembered: true)
        for _ in 0..<Self.mostRounds {
            for input in inputs where known[input.key] == nil {
                known[input.key] = try await memo.answer(for: input.key, owner: context.owner)
            }
            let missing = inputs.filter { known[$0.key] == nil }
            if missing.isEmpty { return Answer(inputs.compactMap { known[$0.key] }, usage: usage) }
            for batch in batches.join(missing, of: context.owner).sorted() {
                let key = CallsInFlight.Key(owner: context.owner, memo: MemoKey(bytes: Array("batch \(batch)".utf8)))
                let (settled, isOwn) = try await calls.answer(key) { try await carryOut(batch, for: context, kind) }
                known.merge(BatchRecords.answers(in: settled.content)) { first, _ in first }
                if isOwn { usage = usage.adding(settled.usage) }
            }
        }
        throw Failure(.embed, .modelAnswerUnusable, cause: "\(kind.endpoint): an answer was lost")
    }

    private func carryOut(_ batch: Int, for context: CallContext, _ kind: BatchKind) async throws
        -> CallsInFlight.Settled
    {
        defer { batches.finish(batch) }
        try await clock.sleep(clock.seconds() + InputBatches.gathering)
        guard let inputs = batches.seal(batch) else {
            return CallsInFlight.Settled(content: [], usage: CallUsage(model: kind.endpoint.model, isRemembered: true))
        }
        return try await settle(inputs, for: context, kind)
    }

    /// Halves what is too much for the server.
    private func settle(_ inputs: [BatchInput], for context: CallContext, _ kind: BatchKind) async throws
        -> CallsInFlight.Settled
    {
        do {
            let request = try kind.request(inputs)
            let call = try call(
                request,
                for: context,
                envelope: kind.envelope,
                check: { _ = try kind.answers($0, inputs.count) },
                repair: { _, _ in request }
            )
            return try await settle(call) { content in
                var kept: [(MemoKey, [UInt8])] = []
                for (input, answer) in zip(inputs, try kind.answers(content, inputs.count)) {
                    kept.append((input.key, try await keep(answer, for: input.key, call)))
                }
                return BatchRecords.bytes(of: kept)
            }
        } catch let failure as Failure where failure.kind == .modelContextTooLong && inputs.count > 1 {
            let half = inputs.count / 2
            batches.lower(to: half)
            let first = try await settle(Array(inputs[..<half]), for: context, kind)
            let second = try await settle(Array(inputs[half...]), for: context, kind)
            return CallsInFlight.Settled(
                content: first.content + second.content,
                usage: first.usage.adding(second.usage)
            )
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
