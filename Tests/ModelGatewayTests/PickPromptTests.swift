import ProviderSimulator
import RecipeDomain
import Testing
import VideoWorkflow

@testable import ModelGateway

@Suite("Candidates that a model picks from")
struct PickPromptTests {
    @Test("are shown in one request of low detail, and the same pick is remembered")
    func oneRequest() async throws {
        try await SimulatedScene.with { scene in
            let picker = try #require(scene.gateway.picker)
            let frames = (1...12).map { VideoFrame.shot(SimulatedScene.jpeg(UInt8($0)), at: $0 * 1000) }
            let picked = try await picker.pick(4, of: frames, for: scene.context)
            #expect((1...4).contains(picked.value.count) && picked.value.allSatisfy(frames.indices.contains))
            #expect(scene.simulator.counts.vision.asked == 1 && scene.simulator.counts.imagesSeen == 12)
            // 2,833 for each picture in low detail.
            #expect((12 * 2833...12 * 2833 + 1000).contains(scene.simulator.counts.vision.tokensIn))
            #expect(try await picker.pick(4, of: frames, for: scene.context).value == picked.value)
            _ = try await picker.pick(3, of: frames, for: scene.context)
            #expect(scene.simulator.counts.vision.asked == 2)
        }
    }

    @Test("are named by numbers of theirs, each once, no more than were asked for")
    func places() throws {
        func places(_ numbers: String) throws -> [Int] {
            try PickPrompt.places(in: Array("{\"numbers\": [\(numbers)]}".utf8), most: 3, count: 12)
        }
        #expect(try places("12, 1, 12, 5, 7") == [11, 0, 4])
        #expect(try places("0, -3, 13, 1e300, \"2\", null, 2") == [1])
        for none in ["", "0", "13, 99"] { #expect(throws: ShapeProblem.self) { try places(none) } }
    }
}
