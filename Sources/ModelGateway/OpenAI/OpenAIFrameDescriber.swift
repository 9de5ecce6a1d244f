import RecipeDomain
import VideoWorkflow

/// Describes frames through `/v1/chat/completions` with the picture as a data URL.
struct OpenAIFrameDescriber: FrameDescriber {
    let endpoint: ModelEndpoint
    let gate: ModelGate

    /// Twice what is waited for before a second request is sent.
    var lateAfter: Duration? {
        let time = gate.clock.seconds()
        let thresholds = gate.pools[endpoint.role]?.members.compactMap { $0.hedgeThreshold(at: time) } ?? []
        return thresholds.min().map { .seconds(2 * $0) }
    }

    func describe(_ frame: VideoFrame, for context: CallContext) async throws -> Answer<FrameDescription> {
        let question = DescribePrompt.question(image: frame.jpeg, language: context.language)
        let time = frame.summary.time
        return try await gate.ask(
            question.request(to: endpoint, stage: .describe),
            for: context,
            envelope: ChatQuestion.envelope,
            shape: { try DescribePrompt.description(from: $0, frame: time) },
            repair: { try? question.repairing($0, $1).request(to: endpoint, stage: .describe) }
        )
    }
}
