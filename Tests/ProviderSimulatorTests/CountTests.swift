import Foundation
import ProviderSimulator
import Testing

@Suite(.serialized) struct CountTests {
    private static let vision = Requests.chat(images: [Requests.jpeg()], schema: Requests.frameSchema)

    /// Waits until the counts say so: what a client's leaving leads to takes the server a moment.
    private func until(_ simulator: RunningSimulator, _ holds: (SimulatorCounts) -> Bool) async throws {
        let start = ContinuousClock.now
        while !holds(simulator.counts), start.duration(to: .now) < .seconds(120) {
            try await Task.sleep(for: .milliseconds(5))
        }
        #expect(holds(simulator.counts), "\(simulator.counts)")
    }

    @Test("every call is counted once, by its role and its end")
    func sums() async throws {
        let profile = SimulatorProfile(
            name: "t",
            faults: .script([.vision: [nil, .serverError, .rateLimited(withHeaders: true)]])
        )
        try await ProviderSimulator.withServer(profile: profile) { simulator in
            for _ in 1...4 { _ = try await simulator.chat(Self.vision) }
            _ = try await simulator.chat(Requests.chat("Hello"))
            _ = try await simulator.embed(Requests.embeddings(["a", "b"]))
            let counts = simulator.counts
            #expect(counts.vision.asked == 4 && counts.vision.answered == 2)
            #expect(counts.vision.failed == 1 && counts.vision.rateLimited == 1)
            #expect(counts.text.answered == 1 && counts.embedding.answered == 1)
            #expect(counts.total.asked == 6 && counts.total.inFlight == 0 && counts.mostInFlight == 1)
            #expect(counts.imagesSeen == 4 && counts.embeddingInputs == 2)
            let tokens = counts.vision
            #expect(counts.vision.costMicroUSD == (tokens.tokensIn * 150 + tokens.tokensOut * 600 + 999) / 1000)
        }
    }

    @Test("a client that leaves ends its call at once, and it counts as cancelled", arguments: [false, true])
    func leaving(isStreamed: Bool) async throws {
        let profile = SimulatorProfile(name: "t", vision: .constant(60))
        let body = Requests.chat(images: [Requests.jpeg()], schema: Requests.frameSchema, more: ["stream": isStreamed])
        try await ProviderSimulator.withServer(profile: profile) { simulator in
            try await withThrowingTaskGroup(of: Void.self) { client in
                client.addTask { _ = try await simulator.chat(body) }
                try await until(simulator) { $0.vision.asked == 1 }
                client.cancelAll()
            }
            try await until(simulator) { $0.vision.cancelled == 1 }
            #expect(simulator.counts.vision.inFlight == 0)
            #expect(simulator.requests[0].outcome == .cancelled)
        }
    }

    @Test("a server ends while calls hang, drip and wait", .timeLimit(.minutes(5)))
    func ending() async throws {
        let profile = SimulatorProfile(
            name: "t",
            vision: .constant(600),
            text: .constant(0),
            faults: .script([.vision: [.hang, nil], .text: [.stalledBody, .slowDrip(seconds: 600)]])
        )
        try await withThrowingTaskGroup(of: Void.self) { group in
            try await ProviderSimulator.withServer(profile: profile) { simulator in
                for _ in 1...2 {
                    group.addTask { _ = try? await simulator.chat(Self.vision) }
                    group.addTask { _ = try? await simulator.chat(Requests.chat("Hello")) }
                }
                try await until(simulator) { $0.total.asked == 4 }
            }
            try await group.waitForAll()
        }
    }

    @Test("a server ends while hundreds of connections come and go")
    func endingUnderLoad() async throws {
        for _ in 1...3 {
            try await withThrowingTaskGroup(of: Void.self) { group in
                try await ProviderSimulator.withServer(profile: SimulatorProfile(name: "t", vision: .constant(600))) {
                    simulator in
                    for number in 1...200 {
                        let opening = Duration.seconds(number.isMultiple(of: 2) ? 1 : 120)
                        group.addTask { _ = try? await simulator.chat(Self.vision, opening: opening) }
                    }
                    try await until(simulator) { $0.vision.asked > 50 }
                }
                try await group.waitForAll()
            }
        }
    }

    @Test("a reset begins anew, also for scripts; calls from before it count nowhere")
    func reset() async throws {
        let profile = SimulatorProfile(name: "t", vision: .constant(0.3), faults: .script([.text: [.serverError]]))
        try await ProviderSimulator.withServer(profile: profile) { simulator in
            async let early = simulator.chat(Self.vision)
            try await until(simulator) { $0.vision.asked == 1 }
            #expect(try await simulator.chat(Requests.chat("Hello")).status == 500)
            simulator.reset()
            #expect(simulator.counts == SimulatorCounts() && simulator.requests.isEmpty)
            #expect(try await early.status == 200)
            #expect(simulator.counts == SimulatorCounts())
            #expect(try await simulator.chat(Requests.chat("Hello")).status == 500)
        }
    }

    @Test("the counts can be read and reset over HTTP")
    func overHTTP() async throws {
        try await ProviderSimulator.withServer { simulator in
            _ = try await simulator.chat(Self.vision)
            let get = RawRequest(method: "GET", path: "/simulator/counts")
            let read = try await RawClient.send(get, to: simulator.port)
            #expect(try JSONDecoder().decode(SimulatorCounts.self, from: Data(read.body)) == simulator.counts)
            _ = try await RawClient.send(RawRequest(path: "/simulator/reset"), to: simulator.port)
            #expect(simulator.counts == SimulatorCounts())
        }
    }

    @Test("a port in use is told in a sentence")
    func portInUse() async throws {
        try await ProviderSimulator.withServer { simulator in
            await #expect(throws: ProviderSimulator.NotStarted.self) {
                try await ProviderSimulator.withServer(port: simulator.port) { _ in }
            }
        }
    }

    @Test("three hundred calls wait side by side")
    func manyAtOnce() async throws {
        try await ProviderSimulator.withServer(profile: SimulatorProfile(name: "t", vision: .constant(600))) {
            simulator in
            try await withThrowingTaskGroup(of: Void.self) { clients in
                for _ in 1...300 {
                    clients.addTask { _ = try? await simulator.chat(Self.vision) }
                }
                try await until(simulator) { $0.vision.inFlight == 300 }
                clients.cancelAll()
            }
            try await until(simulator) { $0.vision.cancelled == 300 }
            #expect(simulator.counts.mostInFlight == 300)
        }
    }
}
