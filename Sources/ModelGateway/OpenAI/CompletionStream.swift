import Synchronization

/// A chat completion that comes as server-sent events (WHATWG HTML, section 9.2), put together as if it had come at once.
final class CompletionStream: Sendable {
    /// The stream ended before the answer did.
    struct BrokenOff: Error {}

    fileprivate struct State {
        var content = ""
        var refusal = ""
        var reason: String?
        var usage: JSON?
        var error: JSON?
        var isBroken = false
        /// The line that is still coming, and the data lines of the event before it.
        var line: [UInt8] = []
        var data: [UInt8] = []
        var endedWithReturn = false
    }

    private let state = Mutex(State())

    /// Takes the next bytes; gives what the model has said so far.
    func take(_ bytes: some Sequence<UInt8>) -> String {
        state.withLock { state in
            for byte in bytes {
                let isFeed = byte == UInt8(ascii: "\n")
                let isReturn = byte == UInt8(ascii: "\r")
                if isReturn || (isFeed && !state.endedWithReturn) {
                    state.endLine()
                } else if !isFeed {
                    state.line.append(byte)
                }
                state.endedWithReturn = isReturn
            }
            return state.content
        }
    }

    /// The envelope of `/chat/completions` once the stream has ended; that of an error where the server sent one on the way.
    /// Throws `BrokenOff`.
    func envelope() throws -> [UInt8] {
        try state.withLock { state in
            state.endLine()
            state.endEvent()
            if let error = state.error { return try JSON.object(["error": error]).encoded() }
            guard let reason = state.reason, !state.isBroken else { throw BrokenOff() }
            let message: JSON = [
                "content": .string(state.content), "refusal": state.refusal.isEmpty ? .null : .string(state.refusal),
            ]
            let choice: JSON = ["message": message, "finish_reason": .string(reason)]
            return try JSON.object(["choices": [choice], "usage": state.usage ?? .null]).encoded()
        }
    }
}

extension CompletionStream.State {
    /// Lines of data of one event are joined; all other lines are nothing to us.
    fileprivate mutating func endLine() {
        defer { line.removeAll(keepingCapacity: true) }
        guard !line.isEmpty else { return endEvent() }
        guard line.starts(with: "data:".utf8) else { return }
        let value = line.dropFirst(5)
        if !data.isEmpty { data.append(UInt8(ascii: "\n")) }
        data += value.first == UInt8(ascii: " ") ? value.dropFirst() : value
    }

    fileprivate mutating func endEvent() {
        defer { data.removeAll(keepingCapacity: true) }
        guard !data.isEmpty, !data.elementsEqual("[DONE]".utf8), error == nil else { return }
        guard let chunk = try? JSON(data) else { return isBroken = true }
        if let error = chunk["error"], error != .null { return self.error = error }
        if let counted = chunk["usage"], counted != .null { usage = counted }
        guard let choice = chunk["choices"]?.array?.first else { return }
        content += choice["delta"]?["content"]?.string ?? ""
        refusal += choice["delta"]?["refusal"]?.string ?? ""
        reason = choice["finish_reason"]?.string ?? reason
    }
}
