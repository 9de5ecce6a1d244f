import NIOCore
import Testing

@testable import ServiceClient

@Suite("A stream of events")
struct ServerSentEventsTests {
    private func events(_ pieces: [String]) -> [ServerSentEvents.Event] {
        var reader = ServerSentEvents()
        return pieces.flatMap { reader.take(ByteBuffer(string: $0)) }
    }

    @Test("is read the same however it is cut")
    func pieces() {
        let text =
            "retry: 2000\n\n:\n\nid: 7\nevent: text\ndata: {\"a\":1}\n\r\nevent: note\r\ndata: one\r\ndata:two\r\n\r\n"
        let whole = events([text])
        #expect(
            whole == [
                .init(id: "7", type: "text", data: "{\"a\":1}"), .init(id: nil, type: "note", data: "one\ntwo"),
            ]
        )
        #expect(events(text.unicodeScalars.map { String($0) }) == whole)
    }

    @Test("with a line that is too long loses that line only")
    func tooLong() {
        let long = "data: " + String(repeating: "x", count: 2 << 20) + "\n\n"
        let read = events([long, "id: 1\nevent: note\ndata: a\n\n"])
        #expect(read == [.init(id: "1", type: "note", data: "a")])
    }

    @Test("that ends within an event doesn't give it")
    func cutShort() {
        #expect(events(["id: 1\nevent: note\ndata: a\n"]).isEmpty)
    }
}
