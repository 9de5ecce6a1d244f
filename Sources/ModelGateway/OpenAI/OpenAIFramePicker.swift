import RecipeDomain
import VideoWorkflow

/// Picks frames through `/v1/chat/completions`: one request that shows all candidates in low detail, each with its number before
/// it. One picture of all of them, a contact sheet, would be made by the decoder's process only, which alone can read pictures;
/// in low detail several pictures tell more for a price that is still a fraction of describing them.
struct OpenAIFramePicker: FramePicker {
    let endpoint: ModelEndpoint
    let gate: ModelGate

    func pick(_ most: Int, of frames: [VideoFrame], for context: CallContext) async throws -> Answer<[Int]> {
        let question = PickPrompt.question(most, of: frames)
        return try await gate.ask(
            question.request(to: endpoint, stage: .pickFrames),
            for: context,
            envelope: ChatQuestion.envelope,
            shape: { try PickPrompt.places(in: $0, most: most, count: frames.count) },
            repair: { try? question.repairing($0, $1).request(to: endpoint, stage: .pickFrames) }
        )
    }
}
