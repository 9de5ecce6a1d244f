import ProviderSimulator
import RecipeDomain
import Testing
import VideoWorkflow

@testable import ModelGateway

@Suite("Every role, asked of the simulator")
struct SimulatorTests {
    @Test("gives what the ports promise, in one piece and streamed", arguments: [false, true])
    func roles(streams: Bool) async throws {
        let time = Timestamp(milliseconds: 1000)
        let frame = VideoFrame.shot(SimulatedScene.jpeg(), at: time.milliseconds)
        try await SimulatedScene.with(streams: streams) { scene in
            let (gateway, context) = (scene.gateway, scene.context)
            let seen = try await #require(gateway.describer).describe(frame, for: context)
            #expect(seen.value.frame == time && !seen.value.description.isEmpty)
            // What the answer cost comes with it, streamed or not.
            #expect((seen.usage?.tokensIn ?? 0) > 0 && (seen.usage?.tokensOut ?? 0) > 0)

            let evidence = VideoEvidence(caption: "2 tbsp olive oil\nFry the garlic for 2 minutes.")
            let draft = try await #require(gateway.writer).write(from: evidence, for: context, preview: { _ in })
            #expect(draft.value.first?.ingredients.contains { $0.text.contains("olive oil") } == true)

            let piece = SpeechPiece(
                range: TimeRange(start: time, end: Timestamp(milliseconds: 3000)),
                samples: (0..<32_000).map { Int16($0 % 200 * 100) }
            )
            let heard = try await #require(gateway.transcriber).transcribe(piece, for: context)
            #expect(heard.value.allSatisfy { $0.range.start >= time })

            let vectors = try await #require(gateway.embedder).embed(["a", "b"], for: context)
            #expect(vectors.value.count == 2 && vectors.value.allSatisfy { !$0.isEmpty })
            #expect(scene.simulator.counts.total.failed == 0)
            #expect(scene.simulator.counts.total.asked == 4)
        }
    }
}
