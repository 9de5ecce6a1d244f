import Foundation
import ProviderSimulator
import Testing

@Suite struct FaultTests {
    private static let vision = Requests.chat(images: [Requests.jpeg()], schema: Requests.frameSchema)
    private static let streamed = Requests.chat(
        images: [Requests.jpeg()],
        schema: Requests.frameSchema,
        more: ["stream": true]
    )

    private static func profile(_ fault: Fault?, _ role: SimulatedRole = .vision, latency: Double = 0)
        -> SimulatorProfile
    {
        SimulatorProfile(
            name: "faulty",
            vision: .constant(latency),
            embedding: .constant(latency),
            faults: .script([role: [fault]])
        )
    }

    /// What the first vision call gets; the second one must go well.
    private func first(
        _ fault: Fault,
        body: [UInt8] = vision,
        opening: Duration = .seconds(120),
        patience: Duration = .seconds(60)
    ) async throws -> RawAnswer {
        try await ProviderSimulator.withServer(profile: Self.profile(fault)) { simulator in
            let answer = try await simulator.chat(body, opening: opening, patience: patience)
            let second = try await simulator.chat(body)
            #expect(second.status == 200 && second.ending == .whole, "\(second)")
            #expect(simulator.requests.count == 2, "\(simulator.requests)")
            #expect(simulator.requests[0].fault == fault)
            #expect(simulator.counts.vision.answered == 1)
            return answer
        }
    }

    @Test("429s come with headers that say when, or bare")
    func rateLimited() async throws {
        let told = try await first(.rateLimited(withHeaders: true))
        #expect(told.status == 429 && told.error("code") == "rate_limit_exceeded")
        #expect(told.headers["retry-after"] == "1" && told.headers["retry-after-ms"] == "1000")
        let bare = try await first(.rateLimited(withHeaders: false))
        #expect(bare.status == 429 && bare.headers["retry-after"] == nil && bare.headers["retry-after-ms"] == nil)
    }

    @Test(
        "refusals of service have their status and code",
        arguments: [
            (Fault.quotaExhausted, 429, "insufficient_quota"), (.wrongKey, 401, "invalid_api_key"),
            (.unknownModel, 404, "model_not_found"), (.contextTooLong, 400, "context_length_exceeded"),
        ]
    )
    func refusals(_ fault: Fault, _ status: Int, _ code: String) async throws {
        let answer = try await first(fault)
        #expect(answer.status == status && answer.error("code") == code)
    }

    @Test(
        "failing servers have their status",
        arguments: [
            (Fault.serverError, 500), (.unavailable, 503), (.overloaded, 529), (.noVision, 400), (.errorInBody200, 200),
        ]
    )
    func failures(_ fault: Fault, _ status: Int) async throws {
        let answer = try await first(fault)
        #expect(answer.status == status)
        #expect(answer.error("message")?.isEmpty == false)
        #expect(try answer.object()["choices"] == nil)
    }

    @Test("a truncated body ends before its length, a truncated stream before [DONE]")
    func truncated() async throws {
        let body = try await first(.truncatedBody)
        #expect(body.status == 200 && body.ending == .closedEarly)
        #expect(body.body.count > 100 && body.body.count < Int(body.headers["content-length"] ?? "") ?? 0)
        let stream = try await first(.truncatedBody, body: Self.streamed)
        #expect(stream.ending == .closedEarly && stream.events.count > 1 && !stream.events.contains("[DONE]"))
    }

    @Test("a stalled body and a stalled stream stop in the middle and stay open")
    func stalled() async throws {
        let body = try await first(.stalledBody, patience: .seconds(2))
        #expect(body.status == 200 && body.ending == .silent && body.body.count > 100)
        let stream = try await first(.stalledBody, body: Self.streamed, patience: .seconds(2))
        #expect(stream.ending == .silent && stream.events.count > 1 && !stream.events.contains("[DONE]"))
    }

    @Test("a hanging call says nothing, a reset one is reset")
    func hangAndReset() async throws {
        let hang = try await first(.hang, opening: .seconds(2))
        #expect(hang.ending == .silent && hang.status == 0)
        let reset = try await first(.connectionReset)
        #expect(reset.ending == .reset && reset.status == 0)
    }

    @Test("a slow drip is a whole answer in many pieces")
    func drip() async throws {
        let answer = try await ProviderSimulator.withServer(profile: Self.profile(.slowDrip(seconds: 0.8))) {
            simulator in
            try await simulator.chat(Self.vision)
        }
        #expect(answer.ending == .whole && answer.pieces > 1)
        #expect(try #require(answer.lastByte) >= .milliseconds(750))
        #expect(try answer.answer()["description"] is String)
    }

    @Test("messages that are no JSON, of another shape, cut short, refused or filtered")
    func messages() async throws {
        let broken = try await first(.wrongJSON)
        #expect(throws: (any Error).self) { try broken.answer() }
        #expect(try broken.content().hasPrefix("Sure!"))
        #expect(try await first(.wrongShape).answer()["description"] == nil)
        let choice: (RawAnswer) throws -> [String: Any] = {
            try #require((try $0.object()["choices"] as? [[String: Any]])?.first)
        }
        #expect(try choice(await first(.cutShort))["finish_reason"] as? String == "length")
        let filtered = try choice(await first(.contentFilter))
        #expect(filtered["finish_reason"] as? String == "content_filter")
        let refused = try choice(await first(.refusal))["message"] as? [String: Any]
        #expect(refused?["refusal"] is String && refused?["content"] is NSNull)
        let page = try await first(.htmlPage)
        #expect(page.headers["content-type"]?.hasPrefix("text/html") == true && page.text.hasPrefix("<!doctype html>"))
    }

    @Test("swapped pictures are answered in another order under the old numbers")
    func swapped() async throws {
        let item = Requests.object([("image", ["type": "integer"]), ("description", ["type": "string"])])
        let schema = Requests.object([("pictures", ["type": "array", "items": item])])
        let body = Requests.chat(images: [Requests.jpeg(mark: 1), Requests.jpeg(mark: 2)], schema: schema)
        let swapped = try Self.pictures(await first(.swappedImages, body: body))
        let right = try Self.pictures(await ProviderSimulator.withServer { try await $0.chat(body) })
        #expect(swapped.map(\.image) == [1, 2])
        #expect(swapped.map(\.description) == right.reversed().map(\.description))
    }

    private struct Described: Decodable {
        var image: Int
        var description: String
    }

    private static func pictures(_ answer: RawAnswer) throws -> [Described] {
        let lists = try JSONDecoder().decode([String: [Described]].self, from: Data(answer.content().utf8))
        return try #require(lists["pictures"])
    }

    @Test("one vector too few, and a body that is no JSON")
    func embeddings() async throws {
        let profile = SimulatorProfile(
            name: "t",
            faults: .script([.embedding: [.wrongEmbeddingCount, .wrongJSON, nil]])
        )
        try await ProviderSimulator.withServer(profile: profile) { simulator in
            let body = Requests.embeddings(["a", "b", "c"])
            #expect((try await simulator.embed(body).object()["data"] as? [Any])?.count == 2)
            let broken = try await simulator.embed(body)
            #expect(throws: (any Error).self) { try broken.object() }
            #expect((try await simulator.embed(body).object()["data"] as? [Any])?.count == 3)
            #expect(simulator.counts.embedding.failed == 2)
        }
    }

    @Test("a closure chooses by the call's number, a rate is kept, and only what suits the role befalls it")
    func plans() async throws {
        let profile = SimulatorProfile(
            name: "t",
            faults: .choose { role, number in
                role == .embedding && number % 2 == 0 ? .serverError : nil
            }
        )
        try await ProviderSimulator.withServer(profile: profile) { simulator in
            var statuses: [Int] = []
            for _ in 1...4 { statuses.append(try await simulator.embed(Requests.embeddings("a")).status) }
            #expect(statuses == [200, 500, 200, 500])
        }
        let half = SimulatorProfile(name: "t", faults: .rate(0.5, of: [.wrongEmbeddingCount, .noVision, .overloaded]))
        try await ProviderSimulator.withServer(profile: half) { simulator in
            for _ in 1...60 { _ = try await simulator.embed(Requests.embeddings("a")) }
            let faults = simulator.requests.compactMap(\.fault)
            #expect((15...45).contains(faults.count))
            #expect(Set(faults) == [.wrongEmbeddingCount, .overloaded])
        }
    }

    @Test("in a burst every call is answered 429, between bursts none")
    func bursts() async throws {
        var plan = FaultPlan.none
        plan.bursts = FaultPlan.Bursts(every: 0.6, lasting: 0.3)
        try await ProviderSimulator.withServer(profile: SimulatorProfile(name: "t", faults: plan)) { simulator in
            let start = ContinuousClock.now
            while simulator.counts.embedding.rateLimited < 2, start.duration(to: .now) < .seconds(60) {
                _ = try await simulator.embed(Requests.embeddings("a"))
            }
            #expect(simulator.counts.embedding.rateLimited == 2)
            for request in simulator.requests {
                let time =
                    Double(request.arrived.components.attoseconds) / 1e18 + Double(request.arrived.components.seconds)
                let isBurst = time >= 0.6 && time.truncatingRemainder(dividingBy: 0.6) < 0.3
                #expect(request.outcome == (isBurst ? .rateLimited : .answered))
            }
        }
    }
}
