import Foundation
import OpenAIContract
import ProviderSimulator
import Testing

@Suite(.enabled(if: OpenAIDescription.isThere, "OpenAI's description isn't beside the project"))
struct ContractTests {
    private let description: OpenAIDescription

    init() throws { description = try OpenAIDescription() }

    @Test("a chat answer has OpenAI's shape, whole, refused and cut off")
    func chat() async throws {
        let profile = SimulatorProfile(name: "t", faults: .script([.vision: [nil, .refusal, .cutShort]]))
        try await ProviderSimulator.withServer(profile: profile) { simulator in
            for _ in 1...3 {
                let body = Requests.chat(images: [Requests.jpeg()], schema: Requests.frameSchema)
                let answer = try await simulator.chat(body).object()
                #expect(description.problems(answer, "CreateChatCompletionResponse") == [])
            }
        }
    }

    @Test("every event of a stream has OpenAI's shape")
    func stream() async throws {
        try await ProviderSimulator.withServer { simulator in
            let body = Requests.chat(
                images: [Requests.jpeg()],
                schema: Requests.frameSchema,
                more: ["stream": true, "stream_options": ["include_usage": true]]
            )
            let events = try await simulator.chat(body).events.dropLast()
            #expect(events.count > 4)
            for event in events {
                let chunk = try JSONSerialization.jsonObject(with: Data(event.utf8))
                #expect(description.problems(chunk, "CreateChatCompletionStreamResponse") == [])
            }
        }
    }

    @Test("embeddings and transcripts have OpenAI's shape")
    func others() async throws {
        try await ProviderSimulator.withServer { simulator in
            let vectors = try await simulator.embed(Requests.embeddings(["a", "b"])).object()
            #expect(description.problems(vectors, "CreateEmbeddingResponse") == [])
            for (format, schema) in [
                ("verbose_json", "CreateTranscriptionResponseVerboseJson"), ("json", "CreateTranscriptionResponseJson"),
            ] {
                let fields = [("model", "whisper-1"), ("response_format", format)]
                let request = Requests.transcription(Requests.wave([true, true]), fields: fields)
                #expect(description.problems(try await simulator.transcribe(request).object(), schema) == [])
            }
        }
    }

    @Test(
        "errors have OpenAI's shape",
        arguments: [
            Fault.rateLimited(withHeaders: true), .quotaExhausted, .serverError, .overloaded, .wrongKey, .unknownModel,
            .contextTooLong, .errorInBody200,
        ]
    )
    func errors(_ fault: Fault) async throws {
        try await ProviderSimulator.withServer(profile: SimulatorProfile(name: "t", faults: .script([.text: [fault]])))
        { simulator in
            let failed = try await simulator.chat(Requests.chat("Hello")).object()
            #expect(description.problems(failed, "ErrorResponse") == [])
            let refused = try await simulator.chat(Requests.bytes(["model": "m"])).object()
            #expect(description.problems(refused, "ErrorResponse") == [])
        }
    }

    @Test("the check itself finds what is missing, of another type, or none of the choices")
    func check() {
        #expect(description.problems(["object": "list"], "CreateEmbeddingResponse").count == 3)
        let row: [String: Any] = ["object": "embeding", "index": "0", "embedding": [0.5]]
        #expect(description.problems(row, "Embedding").count == 2)
        #expect(description.strangers(in: ["modle": "m", "stream": true], "CreateChatCompletionRequest") == ["modle"])
    }
}
