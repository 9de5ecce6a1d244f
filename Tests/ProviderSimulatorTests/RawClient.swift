import NIOCore
import NIOPosix

/// Speaks HTTP/1.1 by hand, so that a test sees what really came over the wire and how it ended.
struct RawAnswer: Sendable {
    enum Ending: Sendable, Equatable {
        /// As long as its head said.
        case whole
        /// Closed before that.
        case closedEarly
        case reset
        /// Nothing more came for as long as the test waited.
        case silent
    }

    var status = 0
    var headers: [String: String] = [:]
    var body: [UInt8] = []
    var ending = Ending.silent
    /// From the request's last byte to the answer's first and last one.
    var firstByte: Duration?
    var lastByte: Duration?
    /// Reads that the answer came in.
    var pieces = 0

    var text: String { String(decoding: body, as: UTF8.self) }
}

struct RawRequest: Sendable {
    var method = "POST"
    var path: String
    var headers: [(String, String)] = []
    var body: [UInt8] = []

    var bytes: [UInt8] {
        var head = "\(method) \(path) HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Length: \(body.count)\r\n"
        for (name, value) in headers { head += "\(name): \(value)\r\n" }
        return Array((head + "\r\n").utf8) + body
    }

    static func json(_ path: String, _ body: [UInt8], headers: [(String, String)] = []) -> RawRequest {
        RawRequest(path: path, headers: [("Content-Type", "application/json")] + headers, body: body)
    }
}

enum RawClient {
    /// Sends the request on a connection of its own. Leaves with what has come until then once nothing has come for
    /// `opening`, or once it has begun, nothing more for `patience`: a busy machine isn't taken for a silent server.
    static func send(
        _ request: RawRequest,
        to port: Int,
        opening: Duration = .seconds(120),
        patience: Duration = .seconds(60)
    ) async throws -> RawAnswer {
        let channel = try await ClientBootstrap(group: MultiThreadedEventLoopGroup.singleton)
            .connect(host: "127.0.0.1", port: port) { channel in
                channel.eventLoop.makeCompletedFuture {
                    try NIOAsyncChannel<ByteBuffer, ByteBuffer>(wrappingChannelSynchronously: channel)
                }
            }
        return try await channel.executeThenClose { inbound, outbound in
            try await outbound.write(ByteBuffer(bytes: request.bytes))
            let sent = ContinuousClock.now
            return try await withThrowingTaskGroup(of: RawAnswer?.self) { group in
                let parts = AnswerParts()
                group.addTask {
                    do {
                        for try await piece in inbound {
                            if await parts.add(piece, at: sent.duration(to: .now)) {
                                return await parts.finished(.whole)
                            }
                        }
                        return await parts.finished(.closedEarly)
                    } catch is CancellationError {
                        return nil
                    } catch {
                        return await parts.finished(.reset)
                    }
                }
                group.addTask {
                    while true {
                        let last = await parts.lastByte
                        let end = last.map { $0 + patience } ?? opening
                        let left = end - sent.duration(to: .now)
                        guard left > .zero else { return await parts.finished(.silent) }
                        try await Task.sleep(for: min(left, patience))
                    }
                }
                defer { group.cancelAll() }
                return try await group.next().flatMap { $0 } ?? RawAnswer()
            }
        }
    }
}

/// Puts an answer together as it comes.
private actor AnswerParts {
    private var bytes: [UInt8] = []
    private var answer = RawAnswer()
    private var headEnd: Int?

    var lastByte: Duration? { answer.lastByte }

    /// True when the answer is whole.
    func add(_ piece: ByteBuffer, at time: Duration) -> Bool {
        bytes += piece.readableBytesView
        answer.pieces += 1
        answer.firstByte = answer.firstByte ?? time
        answer.lastByte = time
        if headEnd == nil { readHead() }
        guard let headEnd else { return false }
        let rest = bytes[headEnd...]
        if let length = answer.headers["content-length"].flatMap({ Int($0) }) { return rest.count >= length }
        return rest.suffix(5).elementsEqual(Array("0\r\n\r\n".utf8))
    }

    func finished(_ ending: RawAnswer.Ending) -> RawAnswer {
        var result = answer
        result.ending = ending
        guard let headEnd else { return result }
        result.body = Array(bytes[headEnd...])
        if answer.headers["transfer-encoding"] == "chunked" { result.body = Self.unchunked(result.body) }
        return result
    }

    private func readHead() {
        let mark = Array("\r\n\r\n".utf8)
        guard bytes.count > 4,
            let end = (0...(bytes.count - 4)).first(where: { bytes[$0..<$0 + 4].elementsEqual(mark) })
        else { return }
        headEnd = end + 4
        let lines = String(decoding: bytes[..<end], as: UTF8.self).split(separator: "\r\n")
        answer.status = lines.first.flatMap { Int($0.split(separator: " ")[1]) } ?? 0
        for line in lines.dropFirst() {
            let pair = line.split(separator: ":", maxSplits: 1)
            if pair.count == 2 { answer.headers[pair[0].lowercased()] = String(pair[1].drop { $0 == " " }) }
        }
    }

    private static func unchunked(_ bytes: [UInt8]) -> [UInt8] {
        var out: [UInt8] = []
        var rest = bytes[...]
        while let end = rest.firstIndex(of: 13),
            let size = Int(String(decoding: rest[..<end], as: UTF8.self), radix: 16), size > 0
        {
            out += rest[(end + 2)...].prefix(size)
            rest = rest.dropFirst(end + 2 + size + 2 - rest.startIndex)
        }
        return out
    }
}
