/// A chat completion that came as server-sent events (WHATWG HTML, section 9.2), put together as if it had come at once.
enum CompletionStream {
    /// The stream ended before the answer did.
    struct BrokenOff: Error {}

    /// The envelope of `/chat/completions`; that of an error where the server sent one on the way.
    static func envelope(of stream: [UInt8]) throws -> [UInt8] {
        var content = ""
        var refusal = ""
        var reason: String?
        var usage: JSON?
        for data in events(in: stream) where data != "[DONE]" {
            guard let chunk = try? JSON(data.utf8) else { throw BrokenOff() }
            if let error = chunk["error"], error != .null { return try chunk.encoded() }
            if let counted = chunk["usage"], counted != .null { usage = counted }
            guard let choice = chunk["choices"]?.array?.first else { continue }
            content += choice["delta"]?["content"]?.string ?? ""
            refusal += choice["delta"]?["refusal"]?.string ?? ""
            reason = choice["finish_reason"]?.string ?? reason
        }
        guard let reason else { throw BrokenOff() }
        let message: JSON = ["content": .string(content), "refusal": refusal.isEmpty ? .null : .string(refusal)]
        let choice: JSON = ["message": message, "finish_reason": .string(reason)]
        return try JSON.object(["choices": [choice], "usage": usage ?? .null]).encoded()
    }

    /// The data of each event; lines of one event are joined.
    private static func events(in stream: [UInt8]) -> [String] {
        var events: [String] = []
        var lines: [String] = []
        func end() {
            if !lines.isEmpty { events.append(lines.joined(separator: "\n")) }
            lines = []
        }
        let text = String(decoding: stream, as: UTF8.self)
        for line in text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline) {
            if line.isEmpty {
                end()
            } else if line.hasPrefix("data:") {
                let value = line.dropFirst(5)
                lines.append(String(value.first == " " ? value.dropFirst() : value))
            }
        }
        end()
        return events
    }
}
