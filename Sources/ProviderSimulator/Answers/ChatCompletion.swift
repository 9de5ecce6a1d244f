import Foundation

/// The envelope of a chat answer, whole or as a stream of events.
struct ChatCompletion: Sendable {
    private let answer: ChatAnswer
    private let model: String
    private let identifier: String
    private let created: Int
    private let choices: Int
    private var content: String?
    private var refusal: String?
    private var finish: String

    /// Pieces of a streamed content at most, and characters of a piece at least.
    private static let mostPieces = 64
    private static let shortestPiece = 16

    init(_ answer: ChatAnswer, model: String, number: Int, choices: Int, fault: Fault?) {
        self.answer = answer
        self.model = model
        self.choices = choices
        identifier = "chatcmpl-simulated-\(answer.role.rawValue)-\(number)"
        created = Int(Date().timeIntervalSince1970)
        content = answer.content
        finish = answer.finish
        switch fault {
        case .wrongJSON: content = "Sure! Here you go:\n" + answer.content.prefix(answer.content.count / 2)
        case .wrongShape: content = "{\"result\":\"done\"}"
        case .refusal:
            content = nil
            refusal = "I'm sorry, I can't assist with that."
        case .contentFilter:
            content = nil
            finish = "content_filter"
        default: break
        }
    }

    private var usage: JSONValue {
        [
            "prompt_tokens": .number(Double(answer.tokensIn)), "completion_tokens": .number(Double(answer.tokensOut)),
            "total_tokens": .number(Double(answer.tokensIn + answer.tokensOut)),
            "prompt_tokens_details": ["cached_tokens": 0, "audio_tokens": 0],
            "completion_tokens_details": [
                "reasoning_tokens": 0, "audio_tokens": 0, "accepted_prediction_tokens": 0,
                "rejected_prediction_tokens": 0,
            ],
        ]
    }

    private func envelope(_ object: String, _ rest: [JSONValue.Member]) -> JSONValue {
        let head: JSONValue = [
            "id": .string(identifier), "object": .string(object), "created": .number(Double(created)),
            "model": .string(model), "service_tier": "default", "system_fingerprint": "fp_simulated",
        ]
        return .object((head.members ?? []) + rest)
    }

    private static func text(_ text: String?) -> JSONValue { text.map { .string($0) } ?? .null }

    var body: [UInt8] {
        let message: JSONValue = [
            "role": "assistant", "content": Self.text(content), "refusal": Self.text(refusal), "annotations": [],
        ]
        let list = (0..<choices).map { place -> JSONValue in
            ["index": .number(Double(place)), "message": message, "logprobs": .null, "finish_reason": .string(finish)]
        }
        return JSONWriter.bytes(
            envelope(
                "chat.completion",
                [.init(name: "choices", value: .array(list)), .init(name: "usage", value: usage)]
            )
        )
    }

    /// `data:` lines (HTML Living Standard, 9.2), the last of them `[DONE]`.
    func events(withUsage: Bool) -> [[UInt8]] {
        var chunks: [JSONValue] = []
        for place in 0..<choices {
            var first: JSONValue = ["role": "assistant", "content": "", "refusal": .null]
            if content == nil { first = ["role": "assistant", "content": .null, "refusal": Self.text(refusal)] }
            chunks.append(chunk(place, delta: first, finish: .null, withUsage))
            for piece in pieces {
                chunks.append(chunk(place, delta: ["content": .string(piece)], finish: .null, withUsage))
            }
            chunks.append(chunk(place, delta: .object([]), finish: .string(finish), withUsage))
        }
        if withUsage {
            let rest: [JSONValue.Member] = [.init(name: "choices", value: []), .init(name: "usage", value: usage)]
            chunks.append(envelope("chat.completion.chunk", rest))
        }
        return chunks.map { Array("data: ".utf8) + JSONWriter.bytes($0) + Array("\n\n".utf8) }
            + [Array("data: [DONE]\n\n".utf8)]
    }

    private func chunk(_ place: Int, delta: JSONValue, finish: JSONValue, _ withUsage: Bool) -> JSONValue {
        let choice: JSONValue = [
            "index": .number(Double(place)), "delta": delta, "logprobs": .null, "finish_reason": finish,
        ]
        let none: [JSONValue.Member] = withUsage ? [.init(name: "usage", value: .null)] : []
        return envelope("chat.completion.chunk", [.init(name: "choices", value: [choice])] + none)
    }

    private var pieces: [String] {
        guard let content else { return [] }
        let letters = Array(content)
        let length = max(Self.shortestPiece, (letters.count + Self.mostPieces - 1) / Self.mostPieces)
        return stride(from: 0, to: letters.count, by: length).map {
            String(letters[$0..<min($0 + length, letters.count)])
        }
    }
}
