import Foundation
import OpenAIContract
import RecipeDomain
import Testing
import VideoWorkflow

@testable import ModelGateway

/// What is sent, against OpenAI's own description of what it takes.
@Suite("Requests", .enabled(if: OpenAIDescription.isThere, "OpenAI's description isn't beside the project"))
struct RequestContractTests {
    private let description: OpenAIDescription
    private let frames = [1, 2].map { VideoFrame.shot(SimulatedScene.jpeg(UInt8($0)), at: $0 * 1000) }

    init() throws { description = try OpenAIDescription() }

    private var questions: [ChatQuestion] {
        let evidence = VideoEvidence(caption: "2 eggs")
        return [
            DescribePrompt.question(image: frames[0].jpeg, language: "en"),
            SharedDescribePrompt.question(frames: frames, language: nil), PickPrompt.question(1, of: frames),
            RecipePrompt.question(evidence: evidence, language: "de"),
            RecipePrompt.question(evidence: evidence, frames: frames, language: nil),
        ]
    }

    @Test("of the vision and text roles are such as it takes, whichever way they are put, repairs too")
    func chat() throws {
        let endpoint = try ModelEndpoint(
            role: .vision,
            url: "https://example.com",
            model: "gpt-4o-mini",
            key: nil,
            streams: true
        )
        for question in questions.flatMap({ [$0, $0.repairing(Array("{".utf8), ShapeProblem(words: "broken"))] }) {
            let request = try question.request(to: endpoint, stage: .describe)
            #expect(request.path == "/chat/completions" && request.formats == 6)
            for format in 0..<request.formats {
                let body = try object(request.body(format).joined)
                #expect(description.problems(body, "CreateChatCompletionRequest") == [])
                #expect(description.strangers(in: body, "CreateChatCompletionRequest") == [])
                #expect((body["stream"] as? Bool == true) == (format < 3))
            }
        }
    }

    /// Structured Outputs takes no others: every member is required, and no others may come.
    @Test("ask for shapes that a strict schema may have")
    func strict() {
        for question in questions { #expect(looseParts(of: question.schema) == 0) }
    }

    @Test("of the embedding role are such as it takes")
    func embedding() async throws {
        let reply = ScriptedServer.Reply(
            body: "{\"data\":[{\"index\":0,\"embedding\":[1]},{\"index\":1,\"embedding\":[2]}]}"
        )
        try await Scene.with(reply) { scene in
            _ = try await #require(scene.gateway.embedder).embed(["a", "b"], for: scene.context)
            let body = try object(#require(scene.server.requests.first).body)
            #expect(description.problems(body, "CreateEmbeddingRequest") == [])
            #expect(description.strangers(in: body, "CreateEmbeddingRequest") == [])
        }
    }

    @Test("of the speech role are such as it takes, in each of the ways they are put")
    func speech() async throws {
        let refused = ScriptedServer.Reply.failure(400, "unsupported response_format")
        let reply = ScriptedServer.Reply(body: "{\"text\":\"Now\"}")
        try await Scene.with(refused, refused, reply) { scene in
            let range = TimeRange(start: .zero, end: Timestamp(milliseconds: 1000))
            let piece = SpeechPiece(range: range, samples: [Int16](repeating: 100, count: 16_000))
            var context = scene.context
            context.language = "en-GB"
            _ = try await #require(scene.gateway.transcriber).transcribe(piece, for: context)
            #expect(scene.server.requests.count == 3)
            for request in scene.server.requests {
                let fields = fields(of: request)
                #expect(description.problems(fields, "CreateTranscriptionRequest") == [])
                #expect(description.strangers(in: fields, "CreateTranscriptionRequest") == [])
            }
        }
    }

    private func object(_ body: [UInt8]) throws -> [String: Any] {
        try #require(try JSONSerialization.jsonObject(with: Data(body)) as? [String: Any])
    }

    /// Objects that leave a member out of `required`, or let others in.
    private func looseParts(of schema: JSON) -> Int {
        switch schema {
        case .object(let members):
            var loose = members.values.reduce(0) { $0 + looseParts(of: $1) }
            if case .object(let properties)? = members["properties"] {
                let required = Set((members["required"]?.array ?? []).compactMap(\.string))
                if required != Set(properties.keys) || members["additionalProperties"] != .bool(false) { loose += 1 }
            }
            return loose
        case .array(let elements): return elements.reduce(0) { $0 + looseParts(of: $1) }
        case .null, .bool, .number, .string: return 0
        }
    }

    /// The fields of a form as the description has them: lists without their brackets, numbers as numbers.
    private func fields(of request: ScriptedServer.Request) -> [String: Any] {
        let boundary = request.headers["content-type"]?.components(separatedBy: "boundary=").last ?? "?"
        let text = String(decoding: request.body, as: UTF8.self)
        var fields: [String: Any] = [:]
        for part in text.components(separatedBy: "--\(boundary)\r\n").dropFirst() {
            let sides = part.components(separatedBy: "\r\n\r\n")
            guard sides.count > 1,
                let name = sides[0].components(separatedBy: "name=\"").dropFirst().first?
                    .components(separatedBy: "\"").first
            else { continue }
            let value = sides[1].components(separatedBy: "\r\n")[0]
            if name.hasSuffix("[]") {
                fields[String(name.dropLast(2))] = (fields[String(name.dropLast(2))] as? [Any] ?? []) + [value]
            } else {
                fields[name] = name == "temperature" ? Double(value) as Any : value
            }
        }
        return fields
    }
}
