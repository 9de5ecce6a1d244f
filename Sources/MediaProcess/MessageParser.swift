import MediaPipe

/// Cuts the media process's output into messages. Holds at most one message and one piece of output.
struct MessageParser {
    private var buffer: [UInt8] = []
    private var start = 0

    /// The messages that `bytes` completes, in order.
    mutating func take(_ bytes: some Collection<UInt8>) throws(PipeFault) -> [PipeMessage] {
        buffer.append(contentsOf: bytes)
        var messages: [PipeMessage] = []
        while buffer.count - start >= 4 {
            let length = (0..<4).reduce(0) { $0 | Int(buffer[start + $1]) << (8 * $1) }
            guard length <= PipeMessage.longest else { throw .tooLong }
            guard buffer.count - start >= 4 + length else { break }
            messages.append(try PipeMessage(body: buffer[start + 4..<start + 4 + length]))
            start += 4 + length
        }
        if start > 0 {
            buffer.removeFirst(start)
            start = 0
        }
        return messages
    }

    var isBetweenMessages: Bool { buffer.isEmpty }
}
