import NIOCore

/// Reads `text/event-stream` (HTML Living Standard, 9.2) as it comes. A line or an event that is too long is passed over.
struct ServerSentEvents {
    struct Event: Sendable, Hashable {
        var id: String?
        var type: String
        var data: String
    }

    private static let longest = 1 << 20

    private var line: [UInt8] = []
    private var isTooLong = false
    private var id: String?
    private var type = ""
    private var data = ""

    init() {}

    /// The events that end in these bytes.
    mutating func take(_ bytes: ByteBuffer) -> [Event] {
        var events: [Event] = []
        for byte in bytes.readableBytesView {
            guard byte == 0x0a else {
                if line.count < Self.longest { line.append(byte) } else { isTooLong = true }
                continue
            }
            if line.last == 0x0d { line.removeLast() }
            if let event = end(of: isTooLong ? "" : String(decoding: line, as: UTF8.self), isTooLong) {
                events.append(event)
            }
            line.removeAll(keepingCapacity: true)
            isTooLong = false
        }
        return events
    }

    private mutating func end(of line: String, _ wasTooLong: Bool) -> Event? {
        if wasTooLong { return nil }
        if line.isEmpty {
            defer { (id, type, data) = (nil, "", "") }
            return data.isEmpty ? nil : Event(id: id, type: type, data: data)
        }
        guard let colon = line.firstIndex(of: ":"), colon > line.startIndex else { return nil }
        var value = line[line.index(after: colon)...]
        if value.first == " " { value = value.dropFirst() }
        switch line[..<colon] {
        case "id": id = String(value)
        case "event": type = String(value)
        case "data": if data.utf8.count < Self.longest { data += (data.isEmpty ? "" : "\n") + value }
        default: break
        }
        return nil
    }
}
