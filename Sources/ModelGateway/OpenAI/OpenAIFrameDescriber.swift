import RecipeDomain
import VideoWorkflow

/// Describes frames through `/v1/chat/completions` with the picture as a data URL.
struct OpenAIFrameDescriber: FrameDescriber {
    let endpoint: ModelEndpoint
    let gate: ModelGate
    /// Where frames of one shot share a request; nil where each has its own.
    var shots: ShotBook?

    /// Twice what is waited for before a second request is sent.
    var lateAfter: Duration? {
        let time = gate.clock.seconds()
        let thresholds = gate.pools[endpoint.role]?.members.compactMap { $0.hedgeThreshold(at: time) } ?? []
        return thresholds.min().map { .seconds(2 * $0) }
    }

    func describe(_ frame: VideoFrame, for context: CallContext) async throws -> Answer<FrameDescription> {
        let question = DescribePrompt.question(image: frame.jpeg, language: context.language)
        let request = try question.request(to: endpoint, stage: .describe)
        let time = frame.summary.time
        var shared: CallUsage?
        if let shots,
            try await gate.memo.answer(
                for: request.memoKey,
                owner: context.owner,
                run: context.run
            ) == nil
        {
            let company = try await gate.askInCompany(
                // Remembered as if it had been asked about alone.
                BatchInput(
                    key: request.memoKey,
                    content: VideoFrame(summary: frame.summary, jpeg: frame.jpeg, luma: nil)
                ),
                named: shots.stretch(of: frame.summary, in: context.run),
                through: gate.frames,
                for: context,
                kind(language: context.language)
            )
            if let content = company.answer {
                return Answer(try DescribePrompt.description(from: content, frame: time), usage: company.usage)
            }
            shared = company.usage
        }
        var answer = try await gate.ask(
            request,
            for: context,
            envelope: ChatQuestion.envelope,
            shape: { try DescribePrompt.description(from: $0, frame: time) },
            repair: { try? question.repairing($0, $1).request(to: endpoint, stage: .describe) }
        )
        if let shared, shared.requests > 0 { answer.usage = answer.usage?.adding(shared) }
        return answer
    }

    private func kind(language: String?) -> BatchKind<VideoFrame> {
        BatchKind(
            endpoint: endpoint,
            request: { inputs in
                try SharedDescribePrompt.question(frames: inputs.map(\.content), language: language)
                    .request(to: endpoint, stage: .describe)
            },
            envelope: ChatQuestion.envelope,
            answers: { try SharedDescribePrompt.answers(in: $0, about: $1.map(\.content)) },
            isRepeated: false
        )
    }
}
