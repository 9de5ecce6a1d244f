import Foundation
import ProviderSimulator
import Testing

@Suite struct RefusedRequestTests {
    struct Case: Sendable, CustomTestStringConvertible {
        var testDescription: String
        var param: String?
        var body: [UInt8]
    }

    private static var user: [[String: Any]] { [["role": "user", "content": "Hello"]] }

    private static func body(_ more: [String: Any]) -> [UInt8] {
        Requests.bytes(["model": "m", "messages": user].merging(more) { $1 })
    }

    private static func image(_ url: String, detail: String = "low") -> [UInt8] {
        let part: [String: Any] = ["type": "image_url", "image_url": ["url": url, "detail": detail]]
        return Requests.bytes(["model": "m", "messages": [["role": "user", "content": [part]]]])
    }

    static let cases: [Case] = [
        Case(testDescription: "no JSON", param: nil, body: Array("{\"model\": \"m\",".utf8)),
        Case(testDescription: "no model", param: "model", body: Requests.bytes(["messages": user])),
        Case(testDescription: "no messages", param: "messages", body: Requests.bytes(["model": "m"])),
        Case(testDescription: "empty messages", param: "messages", body: body(["messages": [Any]()])),
        Case(
            testDescription: "a role there isn't",
            param: "messages[0].role",
            body: body(["messages": [["role": "cook", "content": "x"]]])
        ),
        Case(testDescription: "no content", param: "messages[0].content", body: body(["messages": [["role": "user"]]])),
        Case(testDescription: "an unknown parameter", param: "temprature", body: body(["temprature": 0])),
        Case(testDescription: "a temperature too high", param: "temperature", body: body(["temperature": 3])),
        Case(testDescription: "tokens as words", param: "max_tokens", body: body(["max_tokens": "500"])),
        Case(
            testDescription: "both limits of tokens",
            param: "max_tokens",
            body: body(["max_tokens": 5, "max_completion_tokens": 5])
        ),
        Case(
            testDescription: "stream options without a stream",
            param: "stream_options",
            body: body(["stream_options": ["include_usage": true]])
        ),
        Case(
            testDescription: "a format there isn't",
            param: "response_format.type",
            body: body(["response_format": ["type": "yaml"]])
        ),
        Case(
            testDescription: "JSON mode without the word",
            param: "messages",
            body: body(["response_format": ["type": "json_object"]])
        ),
        Case(
            testDescription: "a schema without a name",
            param: "response_format.json_schema.name",
            body: body(["response_format": ["type": "json_schema", "json_schema": ["schema": ["type": "object"]]]])
        ),
        Case(
            testDescription: "an open object in a strict schema",
            param: "response_format",
            body: body([
                "response_format": Requests.format([
                    "type": "object", "properties": ["a": ["type": "string"]], "required": ["a"],
                ])
            ])
        ),
        Case(
            testDescription: "an optional member in a strict schema",
            param: "response_format",
            body: body([
                "response_format": Requests.format([
                    "type": "object", "additionalProperties": false, "properties": ["a": ["type": "string"]],
                    "required": [String](),
                ])
            ])
        ),
        Case(
            testDescription: "a picture by its address",
            param: "messages[0].content[0].image_url.url",
            body: image("https://example.com/a.jpg")
        ),
        Case(
            testDescription: "a picture that is none",
            param: "messages[0].content[0].image_url.url",
            body: image("data:image/jpeg;base64," + Data("text, not a picture".utf8).base64EncodedString())
        ),
        Case(
            testDescription: "broken base64",
            param: "messages[0].content[0].image_url.url",
            body: image("data:image/jpeg;base64," + String(repeating: "A*", count: 200))
        ),
        Case(
            testDescription: "a detail there isn't",
            param: "messages[0].content[0].image_url.detail",
            body: image("data:image/jpeg;base64,", detail: "huge")
        ),
    ]

    @Test("a bad chat request is refused with the parameter's name", arguments: cases)
    func chat(_ bad: Case) async throws {
        try await ProviderSimulator.withServer { simulator in
            let answer = try await simulator.chat(bad.body)
            #expect(answer.status == 400)
            #expect(answer.error("param") == bad.param)
            #expect(answer.error("type") == "invalid_request_error")
            #expect(answer.error("message")?.isEmpty == false)
            #expect(simulator.counts.text.failed == 1)
        }
    }

    @Test("a picture whose slashes are escaped in the JSON is the same picture")
    func escapedSlashes() async throws {
        try await ProviderSimulator.withServer { simulator in
            let plain = Requests.chat(images: [Requests.jpeg()], schema: Requests.frameSchema)
            let text = String(decoding: plain, as: UTF8.self).replacing("\\/", with: "/")
            _ = try await simulator.chat(Array(text.utf8))
            _ = try await simulator.chat(Array(text.replacing("/", with: "\\/").utf8))
            #expect(simulator.requests.map(\.status) == [200, 200])
            #expect(simulator.requests[0].images == simulator.requests[1].images)
        }
    }

    @Test(
        "bad embedding requests are refused",
        arguments: [
            Requests.bytes(["model": "m"]), Requests.bytes(["input": "x"]), Requests.embeddings([String]()),
            Requests.embeddings(["a", ""]), Requests.embeddings([1.5]),
            Requests.embeddings(Array(repeating: "a", count: 2_049)),
            Requests.embeddings("x", more: ["encoding_format": "int8"]),
            Requests.embeddings("x", more: ["dimensions": 0]),
            Requests.embeddings(String(repeating: "word ", count: 10_000)), Requests.embeddings("x", more: ["size": 1]),
        ]
    )
    func embeddings(_ body: [UInt8]) async throws {
        try await ProviderSimulator.withServer { simulator in
            let answer = try await simulator.embed(body)
            #expect(answer.status == 400, "\(answer.text.prefix(200))")
            #expect(answer.error("message")?.isEmpty == false)
            #expect(simulator.counts.embedding.failed == 1)
        }
    }

    @Test(
        "bad transcription requests are refused",
        arguments: [
            [("response_format", "json")], [("model", "whisper-1"), ("response_format", "yaml")],
            [("model", "whisper-1"), ("timestamp_granularities[]", "segment")],
            [("model", "gpt-4o-transcribe"), ("response_format", "verbose_json")],
            [("model", "whisper-1"), ("language", "English")], [("model", "whisper-1"), ("temperature", "hot")],
            [("model", "whisper-1"), ("format", "json")],
        ]
    )
    func transcriptions(_ fields: [(String, String)]) async throws {
        try await ProviderSimulator.withServer { simulator in
            let request = Requests.transcription(Requests.wave([true]), fields: fields)
            let answer = try await simulator.transcribe(request)
            #expect(answer.status == 400)
            #expect(simulator.counts.speech.failed == 1)
        }
    }

    @Test("other paths, other methods and other keys are refused as OpenAI does")
    func elsewhere() async throws {
        try await ProviderSimulator.withServer(profile: SimulatorProfile(name: "locked", key: "secret")) { simulator in
            let nowhere = try await RawClient.send(RawRequest(path: "/v1/images"), to: simulator.port)
            #expect(nowhere.status == 404 && nowhere.error("message") == "Invalid URL (POST /v1/images)")
            let method = try await RawClient.send(RawRequest(method: "GET", path: "/v1/embeddings"), to: simulator.port)
            #expect(method.status == 405)
            let body = Requests.chat("Hello")
            let locked = try await simulator.chat(body, headers: [("Authorization", "Bearer guess")])
            #expect(locked.status == 401 && locked.error("code") == "invalid_api_key")
            let open = try await simulator.chat(body, headers: [("Authorization", "Bearer secret")])
            #expect(open.status == 200)
        }
    }
}
