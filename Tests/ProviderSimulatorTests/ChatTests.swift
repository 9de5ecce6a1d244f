import Foundation
import ProviderSimulator
import Testing

@Suite struct ChatTests {
    @Test("a description names the picture's size and digest, and another picture gets another one")
    func pictures() async throws {
        try await ProviderSimulator.withServer { simulator in
            let one = Requests.jpeg(width: 854, height: 480, mark: 1)
            let first = try await simulator.chat(Requests.chat(images: [one], schema: Requests.frameSchema))
            let again = try await simulator.chat(Requests.chat(images: [one], schema: Requests.frameSchema))
            let other = try await simulator.chat(
                Requests.chat(images: [Requests.jpeg(width: 854, height: 480, mark: 2)], schema: Requests.frameSchema)
            )
            let words = try #require(try first.answer()["description"] as? String)
            let log = simulator.requests
            #expect(words.hasPrefix("854×480, \(log[0].images[0]): "))
            #expect(try again.content() == first.content())
            #expect(try other.content() != first.content())
            #expect(log.map(\.role) == [.vision, .vision, .vision])
            #expect(log[0].images == log[1].images && log[0].images != log[2].images)
        }
    }

    @Test("several pictures in one request get one answer each, in their order")
    func severalPictures() async throws {
        let schema = Requests.object([
            (
                "pictures",
                [
                    "type": "array",
                    "items": Requests.object([("image", ["type": "integer"]), ("description", ["type": "string"])]),
                ]
            )
        ])
        try await ProviderSimulator.withServer { simulator in
            let images = (1...3).map { Requests.jpeg(mark: $0) }
            let answer = try await simulator.chat(Requests.chat(images: images, schema: schema)).answer()
            let rows = try #require(answer["pictures"] as? [[String: Any]])
            #expect(rows.map { $0["image"] as? Int } == [1, 2, 3])
            for (row, name) in zip(rows, simulator.requests[0].images) {
                #expect((row["description"] as? String)?.contains(name) == true)
            }
            #expect(simulator.counts.imagesSeen == 3)
        }
    }

    @Test("a schema nobody knows is satisfied: enums, bounds, nesting, references, nullable members")
    func unknownSchema() async throws {
        let schema: [String: Any] = [
            "type": "object", "additionalProperties": false, "required": ["level", "score", "tags", "inner", "maybe"],
            "properties": [
                "level": ["type": "string", "enum": ["low", "high"]],
                "score": ["type": "integer", "minimum": 40, "maximum": 42],
                "tags": ["type": "array", "items": ["type": "string"], "minItems": 2, "maxItems": 3],
                "inner": ["$ref": "#/$defs/inner"],
                "maybe": ["anyOf": [["type": "null"], ["type": "number"]]],
            ],
            "$defs": ["inner": Requests.object([("flag", ["type": "boolean"])])],
        ]
        try await ProviderSimulator.withServer { simulator in
            let answer = try await simulator.chat(Requests.chat("Judge it.", schema: schema)).answer()
            #expect(["low", "high"].contains(answer["level"] as? String))
            #expect((40...42).contains(try #require(answer["score"] as? Int)))
            #expect((2...3).contains(try #require(answer["tags"] as? [String]).count))
            #expect((answer["inner"] as? [String: Any])?["flag"] is Bool)
            #expect(answer.keys.count == 5)
        }
    }

    @Test("a schema told in words is followed in JSON mode and without one")
    func schemaInWords() async throws {
        let schema = String(decoding: Requests.bytes(Requests.frameSchema), as: UTF8.self)
        let body: (Bool) -> [UInt8] = { isJSONMode in
            var body: [String: Any] = [
                "model": "llava",
                "messages": [
                    ["role": "system", "content": "Answer with JSON of this schema and nothing else:\n\(schema)"],
                    ["role": "user", "content": [Requests.imagePart(Requests.jpeg())]],
                ],
            ]
            if isJSONMode { body["response_format"] = ["type": "json_object"] }
            return Requests.bytes(body)
        }
        try await ProviderSimulator.withServer { simulator in
            for isJSONMode in [true, false] {
                let answer = try await simulator.chat(body(isJSONMode)).answer()
                #expect(Set(answer.keys) == ["description", "on_screen_text", "foods", "equipment", "action"])
            }
        }
    }

    @Test("a stream's pieces make the same content as the whole answer, then its usage, then [DONE]")
    func stream() async throws {
        try await ProviderSimulator.withServer { simulator in
            let plain = Requests.chat(images: [Requests.jpeg()], schema: Requests.frameSchema)
            let streamed = Requests.chat(
                images: [Requests.jpeg()],
                schema: Requests.frameSchema,
                more: ["stream": true, "stream_options": ["include_usage": true]]
            )
            let whole = try await simulator.chat(plain)
            let stream = try await simulator.chat(streamed)
            #expect(stream.headers["content-type"]?.hasPrefix("text/event-stream") == true)
            #expect(stream.events.last == "[DONE]")
            let chunks = try stream.events.dropLast().map {
                try #require(try JSONSerialization.jsonObject(with: Data($0.utf8)) as? [String: Any])
            }
            let deltas = chunks.flatMap { ($0["choices"] as? [[String: Any]]) ?? [] }
            let content = deltas.compactMap { ($0["delta"] as? [String: Any])?["content"] as? String }.joined()
            #expect(try content == whole.content())
            #expect(deltas.last?["finish_reason"] as? String == "stop")
            let usage = try #require(chunks.last?["usage"] as? [String: Any])
            #expect(
                usage["completion_tokens"] as? Int == (try whole.object()["usage"] as? [String: Any])?[
                    "completion_tokens"
                ] as? Int
            )
        }
    }

    @Test("an answer longer than its limit is cut off and says so")
    func cutOff() async throws {
        try await ProviderSimulator.withServer { simulator in
            let body = Requests.chat(
                images: [Requests.jpeg()],
                schema: Requests.frameSchema,
                more: ["max_tokens": 5]
            )
            let choices = try #require(try await simulator.chat(body).object()["choices"] as? [[String: Any]])
            #expect(choices[0]["finish_reason"] as? String == "length")
        }
    }

    @Test("pictures are counted in tokens by their size and detail")
    func pictureTokens() async throws {
        try await ProviderSimulator.withServer { simulator in
            for (size, detail) in [
                ((512, 512), "auto"), ((1024, 1024), "low"), ((1024, 1024), "high"), ((640, 360), "auto"),
            ] {
                let content = [Requests.imagePart(Requests.jpeg(width: size.0, height: size.1), detail: detail)]
                _ = try await simulator.chat(
                    Requests.bytes(["model": "m", "messages": [["role": "user", "content": content]]])
                )
            }
            #expect(simulator.requests.map(\.tokensIn) == [2_833, 2_833, 2_833 + 4 * 5_667, 2_833 + 2 * 5_667])
        }
    }
}
