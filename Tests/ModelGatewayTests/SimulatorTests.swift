import Logging
import ProviderSimulator
import RecipeDomain
import Testing
import VideoWorkflow

@testable import ModelGateway

@Suite("Every role, asked of the simulator")
struct SimulatorTests {
    private func withGateway(
        _ simulator: RunningSimulator,
        streams: Bool,
        _ body: (ModelGateway) async throws -> Void
    ) async throws {
        let gateway = try ModelGateway(
            endpoints: ModelRole.allCases.map {
                try ModelEndpoint(role: $0, url: simulator.baseURL, model: "gpt-4o-mini", key: "k", streams: streams)
            },
            budgetMicroUSDPerDay: 1_000_000,
            memo: MemoryMemo(),
            ledger: MemoryLedger(),
            logger: Logger(label: "test") { _ in SwiftLogNoOpLogHandler() }
        )
        try await withThrowingTaskGroup(of: Void.self) { services in
            services.addTask { await gateway.run() }
            let outcome: Result<Void, any Error>
            do { outcome = .success(try await body(gateway)) } catch { outcome = .failure(error) }
            try await gateway.shutdown()
            try outcome.get()
        }
    }

    /// The smallest header of a JPEG that tells a size: 16 × 8.
    private let jpeg: [UInt8] = [
        0xff, 0xd8, 0xff, 0xc0, 0, 11, 8, 0, 8, 0, 16, 1, 1, 0x11, 0, 0xff, 0xd9,
    ]

    @Test("gives what the ports promise, in one piece and streamed", arguments: [false, true])
    func roles(streams: Bool) async throws {
        let context = CallContext(owner: OwnerID(), run: RunID())
        let time = Timestamp(milliseconds: 1000)
        let frame = VideoFrame.shot(jpeg, at: time.milliseconds)
        try await ProviderSimulator.withServer { simulator in
            try await withGateway(simulator, streams: streams) { gateway in
                let seen = try await #require(gateway.describer).describe(frame, for: context)
                #expect(seen.value.frame == time && !seen.value.description.isEmpty)
                // What the answer cost comes with it, streamed or not.
                #expect((seen.usage?.tokensIn ?? 0) > 0 && (seen.usage?.tokensOut ?? 0) > 0)

                let evidence = VideoEvidence(caption: "2 tbsp olive oil\nFry the garlic for 2 minutes.")
                let drafts = try await #require(gateway.writer).write(from: evidence, for: context, preview: { _ in })
                #expect(drafts.value.first?.ingredients.contains { $0.text.contains("olive oil") } == true)

                let piece = SpeechPiece(
                    range: TimeRange(start: time, end: Timestamp(milliseconds: 3000)),
                    samples: (0..<32_000).map { Int16($0 % 200 * 100) }
                )
                let heard = try await #require(gateway.transcriber).transcribe(piece, for: context)
                #expect(heard.value.allSatisfy { $0.range.start >= time })

                let vectors = try await #require(gateway.embedder).embed(["a", "b"], for: context)
                #expect(vectors.value.count == 2 && vectors.value.allSatisfy { !$0.isEmpty })
            }
            #expect(simulator.counts.total.failed == 0)
            #expect(simulator.counts.total.asked == 4)
        }
    }
}
