import Crypto
import Foundation
import VideoWorkflow

/// A question to a chat model that is to answer with JSON of a given shape.
struct ChatQuestion: Sendable {
    var system: String
    var user: String
    /// JPEG bytes.
    var images: [[UInt8]] = []
    /// A line that stands before each image; none where they need none.
    var captions: [String] = []
    var schemaName: String
    var schema: JSON
    var maxTokens: Int
    /// Raised whenever a prompt's words or its schema change.
    var promptVersion: Int
    var language: String?

    /// Tokens that an image of low detail counts for, and a rule of thumb for words.
    private static let tokensPerImage = 2_900

    func request(to endpoint: ModelEndpoint, stage: Stage) throws -> GateRequest {
        let shapes: [JSON?] = [
            ["type": "json_schema", "json_schema": ["name": .string(schemaName), "strict": true, "schema": schema]],
            ["type": "json_object"], nil,
        ]
        let ways = endpoint.streams ? [true, false] : [false]
        let formats = ways.flatMap { isStream in shapes.map { (shape: $0, isStream: isStream) } }
        let canonical: JSON = [
            "role": .string(endpoint.role.rawValue), "model": .string(endpoint.model),
            "prompt": .number(Double(promptVersion)), "schema": schema,
            "maxTokens": .number(Double(maxTokens)), "language": .string(language ?? ""), "system": .string(system),
            "user": .string(user),
            "images": .array(images.map { .string(Data(SHA256.hash(data: $0)).base64EncodedString()) }),
        ]
        let tokens = (system.utf8.count + user.utf8.count) / 3 + images.count * Self.tokensPerImage
        return GateRequest(
            endpoint: endpoint,
            path: "/chat/completions",
            contentType: "application/json",
            formats: formats.count,
            body: { [self] in try body(endpoint.model, format: formats[$0].shape, isStream: formats[$0].isStream) },
            memoKey: try MemoKey(canonical: canonical),
            estimate: .init(tokensIn: tokens, tokensOut: maxTokens),
            stage: stage
        )
    }

    /// The same question with what was wrong about the answer.
    func repairing(_ content: [UInt8], _ problem: ShapeProblem) -> ChatQuestion {
        var again = self
        again.user +=
            "\n\nYour last answer could not be used: \(problem.words). It began:\n"
            + String(decoding: content.prefix(2000), as: UTF8.self)
            + "\nAnswer again, with nothing but JSON of the shape that was asked for."
        return again
    }

    private func body(_ model: String, format: JSON?, isStream: Bool) throws -> RequestBody {
        // Nobody who wrote what stands in the prompt can know the markers.
        let marked = images.map { (marker: UUID().uuidString, bytes: $0) }
        let pictures = marked.enumerated().flatMap { index, image -> [JSON] in
            let url = "data:image/jpeg;base64," + image.marker
            let caption = captions.indices.contains(index) ? captions[index] : nil
            return (caption.map { [["type": "text", "text": .string($0)]] } ?? [])
                + [["type": "image_url", "image_url": ["url": .string(url), "detail": "auto"]]]
        }
        let shape =
            format?["type"]?.string == "json_schema"
            ? ""
            : "\n\nAnswer with JSON of this schema and nothing else:\n"
                + String(decoding: try schema.encodedAsRequired(), as: UTF8.self)
        var body: [String: JSON] = [
            "model": .string(model), "max_tokens": .number(Double(maxTokens)), "temperature": 0,
            "messages": [
                ["role": "system", "content": .string(system + shape)],
                [
                    "role": "user",
                    "content": images.isEmpty
                        ? .string(user) : .array(pictures + [["type": "text", "text": .string(user)]]),
                ],
            ],
        ]
        if let format { body["response_format"] = format }
        if isStream {
            body["stream"] = true
            body["stream_options"] = ["include_usage": true]
        }
        return try RequestBody(.object(body), base64: marked)
    }

    /// Takes the envelope of `/chat/completions` off.
    static func envelope(_ body: [UInt8]) throws -> ProviderAnswer {
        guard let json = try? JSON(body), let choice = json["choices"]?.array?.first, let message = choice["message"]
        else {
            throw ShapeProblem(words: "the answer holds no message")
        }
        if let refusal = message["refusal"]?.string, !refusal.isEmpty {
            throw RefusedContent(words: String(refusal.prefix(200)))
        }
        guard choice["finish_reason"]?.string != "content_filter" else {
            throw RefusedContent(words: "its content filter stopped it")
        }
        let content =
            message["content"]?.string ?? message["content"]?.array?.compactMap { $0["text"]?.string }.joined() ?? ""
        guard !content.isEmpty else { throw ShapeProblem(words: "the answer is empty") }
        let usage = json["usage"]
        return ProviderAnswer(
            content: Array(content.utf8),
            tokensIn: usage?["prompt_tokens"]?.integer(in: 0...100_000_000) ?? 0,
            tokensOut: usage?["completion_tokens"]?.integer(in: 0...100_000_000) ?? 0
        )
    }
}
