import ProviderSimulator
import RecipeDomain
import Testing
import VideoWorkflow

@testable import ModelGateway

@Suite("Frames of one shot")
struct SharedFramesTests {
    /// Frames at these seconds, of which none is known to open a shot.
    private func frames(_ seconds: Int...) -> [VideoFrame] {
        seconds.map { second in
            var frame = VideoFrame.shot(SimulatedScene.jpeg(UInt8(second)), at: second * 1000)
            frame.summary.reason = .gap
            return frame
        }
    }

    private func scene(
        _ profile: SimulatorProfile = .instant,
        together: Bool = true,
        _ body: @Sendable (SimulatedScene) async throws -> Void
    ) async throws {
        var settings = GatewaySettings()
        settings.describesShots = together
        try await SimulatedScene.with(profile, settings: settings, body)
    }

    /// Describes all at once; by second.
    private func describe(_ frames: [VideoFrame], _ scene: SimulatedScene) async throws
        -> [Int: Answer<FrameDescription>]
    {
        let describer = try #require(scene.gateway.describer)
        return try await withThrowingTaskGroup(of: Answer<FrameDescription>.self) { group in
            for frame in frames { group.addTask { try await describer.describe(frame, for: scene.context) } }
            return try await group.reduce(into: [:]) { $0[$1.value.frame.milliseconds / 1000] = $1 }
        }
    }

    /// Whether each description is that of its own picture: the simulator names the picture it saw.
    private func isOwn(_ answers: [Int: Answer<FrameDescription>], _ scene: SimulatedScene) -> Bool {
        let names = Set(answers.values.map { $0.value.description.split(separator: ":").first ?? "" })
        let asked = scene.simulator.requests.flatMap(\.images)
        return names.count == answers.count && names.allSatisfy { name in asked.contains { name.hasSuffix($0) } }
    }

    @Test("that come together share a request, and each is remembered as if it had been asked about alone")
    func together() async throws {
        let frames = frames(1, 2, 3)
        try await scene { scene in
            let shared = try await describe(frames, scene)
            #expect(scene.simulator.counts.vision.asked == 1 && scene.simulator.counts.imagesSeen == 3)
            #expect(isOwn(shared, scene))
            #expect(shared.values.reduce(0) { $0 + ($1.usage?.requests ?? 0) } == 1)
            #expect(scene.memo.count == 3 && scene.ledger.entries.count == 1)

            let again = try await describe(frames, scene)
            #expect(scene.simulator.counts.vision.asked == 1)
            #expect(again.mapValues(\.value) == shared.mapValues(\.value))
            #expect(again.values.allSatisfy { $0.usage?.isRemembered == true })
        }
    }

    @Test("are described as they are when each has its own request")
    func same() async throws {
        let frames = frames(1, 2, 3)
        let describer = DescribedFrames()
        for together in [false, true] {
            try await scene(together: together) { scene in
                await describer.add(try await describe(frames, scene).mapValues(\.value))
                #expect(scene.simulator.counts.vision.asked == (together ? 1 : 3))
            }
        }
        let all = await describer.all
        #expect(all.count == 2 && all[0] == all[1])
    }

    @Test("are asked about alone where an answer is about another picture")
    func swapped() async throws {
        let profile = SimulatorProfile(name: "swapped", faults: .script([.vision: [.swappedImages]]))
        let frames = frames(1, 2, 3)
        try await scene(profile) { scene in
            let answers = try await describe(frames, scene)
            #expect(scene.simulator.counts.vision.asked == 4)
            #expect(isOwn(answers, scene))
            #expect(scene.memo.count == 3)
        }
    }

    @Test("are asked about alone where the model refuses all of them, or can't see so many", arguments: [true, false])
    func refused(isRefusal: Bool) async throws {
        let fault: Fault = isRefusal ? .refusal : .noVision
        let profile = SimulatorProfile(name: "refusing", faults: .script([.vision: [fault]]))
        try await scene(profile) { scene in
            let first = try await describe(frames(1, 2), scene)
            #expect(first.count == 2)
            #expect(scene.simulator.counts.vision.asked == 3)
            // A server that can't is not asked to again.
            let next = try await describe(frames(3, 4), scene)
            #expect(next.count == 2)
            #expect(scene.simulator.counts.vision.asked == (isRefusal ? 4 : 5))
        }
    }

    @Test("travel without those of another stretch, four in a request at most")
    func apart() async throws {
        try await scene { scene in
            let first = try await describe(frames(1, 2, 15, 16, 30), scene)
            #expect(first.count == 5)
            #expect(scene.simulator.requests.map(\.images.count).sorted() == [1, 2, 2])
            let next = try await describe(frames(40, 41, 42, 43, 44), scene)
            #expect(next.count == 5)
            #expect(scene.simulator.requests.suffix(2).map(\.images.count).sorted() == [1, 4])
        }
    }

    @Test("are those between two openings, where these are known, and never of two runs")
    func stretches() {
        let book = ShotBook()
        let (run, other) = (RunID(), RunID())
        func stretch(_ second: Double, _ reason: FrameReason, _ run: RunID) -> String {
            var summary = VideoFrame.shot([], at: Int(second * 1000)).summary
            summary.reason = reason
            return book.stretch(of: summary, in: run)
        }
        let first = stretch(1, .shot, run)
        #expect(stretch(2, .overlay, run) == first && stretch(1, .shot, run) == first)
        let second = stretch(4, .shot, run)
        #expect(second != first && stretch(5, .gap, run) == second && stretch(3, .gap, run) == first)
        // A long shot is several stretches.
        #expect(stretch(15, .gap, run) != second && stretch(15, .gap, run) == stretch(23, .gap, run))
        #expect(stretch(2, .gap, other) != first)
    }

    @Test("are told apart by number and second; what names neither, another's, or one twice is nobody's")
    func checked() throws {
        func answers(_ entries: String) throws -> [Bool] {
            try SharedDescribePrompt.answers(
                in: Array("{\"frames\": [\(entries)]}".utf8),
                about: frames(1, 2)
            ).map { $0 != nil }
        }
        func entry(_ number: Any, _ second: Any) -> String {
            "{\"number\": \(number), \"second\": \(second), \"description\": \"A pan.\"}"
        }
        #expect(try answers(entry(2, 2) + "," + entry(1, 1.0004)) == [true, true])
        #expect(try answers(entry(1, 1) + "," + entry(2, 1)) == [true, false])
        #expect(try answers(entry(1, 1) + "," + entry(2, 2) + "," + entry(2, 2)) == [true, false])
        #expect(try answers(entry(1, 1) + ", {\"number\": 2, \"second\": 2}, 7, null") == [true, false])
        for none in ["", entry(3, 3), entry("null", 1), entry(1, "\"1\""), entry(1, 2) + "," + entry(2, 1)] {
            #expect(throws: ShapeProblem.self) { try answers(none) }
        }
    }
}

private actor DescribedFrames {
    private(set) var all: [[Int: FrameDescription]] = []
    func add(_ descriptions: [Int: FrameDescription]) { all.append(descriptions) }
}
