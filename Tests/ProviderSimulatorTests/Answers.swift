import Foundation
import ProviderSimulator
import Testing

/// Ways to ask a simulator and to read what it says.
extension RunningSimulator {
    func chat(
        _ body: [UInt8],
        headers: [(String, String)] = [],
        opening: Duration = .seconds(120),
        patience: Duration = .seconds(60)
    ) async throws
        -> RawAnswer
    {
        try await RawClient.send(
            .json("/v1/chat/completions", body, headers: headers),
            to: port,
            opening: opening,
            patience: patience
        )
    }

    func embed(_ body: [UInt8]) async throws -> RawAnswer {
        try await RawClient.send(.json("/v1/embeddings", body), to: port)
    }

    func transcribe(_ request: RawRequest) async throws -> RawAnswer { try await RawClient.send(request, to: port) }
}

extension RawAnswer {
    /// The body as a JSON object.
    func object() throws -> [String: Any] {
        try #require(try JSONSerialization.jsonObject(with: Data(body)) as? [String: Any], "\(text.prefix(300))")
    }

    /// The text of the first choice's message.
    func content() throws -> String {
        let choices = try #require(try object()["choices"] as? [[String: Any]], "\(text.prefix(300))")
        return try #require((choices.first?["message"] as? [String: Any])?["content"] as? String)
    }

    /// The JSON that the message holds.
    func answer() throws -> [String: Any] {
        try #require(try JSONSerialization.jsonObject(with: Data(try content().utf8)) as? [String: Any])
    }

    /// A member of the error object.
    func error(_ member: String) -> String? {
        ((try? object())?["error"] as? [String: Any])?[member] as? String
    }

    /// The payloads of the server-sent events.
    var events: [String] {
        text.components(separatedBy: "\n\n").filter { $0.hasPrefix("data: ") }.map { String($0.dropFirst(6)) }
    }
}
