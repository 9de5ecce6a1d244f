import Foundation
import Hummingbird
import NIOCore

/// Sends an answer, whole or in the broken way that a fault wants.
struct Delivery: Sendable {
    /// Ends a connection in the middle of a body.
    struct Broken: Error {}

    let presence: ClientPresence
    let channel: any Channel

    private static let dripPieces = 40
    /// Of a streamed call's latency, what passes before the first event.
    static let shareBeforeFirstEvent = 0.25

    func whole(_ bytes: [UInt8]) -> ResponseBody { ResponseBody(byteBuffer: ByteBuffer(bytes: bytes)) }

    /// The first half, then an end without the rest, or nothing more.
    func half(_ bytes: [UInt8], stalls: Bool) -> ResponseBody {
        ResponseBody(contentLength: bytes.count) { [presence] writer in
            try await writer.write(ByteBuffer(bytes: bytes.prefix(bytes.count / 2)))
            if stalls { try await presence.wait(until: nil) }
            throw Broken()
        }
    }

    func drip(_ bytes: [UInt8], over duration: Duration, atEnd: @escaping @Sendable (_ isGone: Bool) -> Void)
        -> ResponseBody
    {
        ResponseBody(contentLength: bytes.count) { [presence] writer in
            let length = max(1, (bytes.count + Self.dripPieces - 1) / Self.dripPieces)
            do {
                for start in stride(from: 0, to: bytes.count, by: length) {
                    try await presence.wait(for: duration / Self.dripPieces)
                    let end = min(start + length, bytes.count)
                    if end == bytes.count { atEnd(false) }
                    try await writer.write(ByteBuffer(bytes: bytes[start..<end]))
                }
            } catch {
                atEnd(true)
                throw error
            }
            try await writer.finish(nil)
        }
    }

    /// Server-sent events, evenly over `duration`. A truncated or stalled stream stops after half of them.
    func events(
        _ events: [[UInt8]],
        over duration: Duration,
        fault: Fault?,
        atEnd: @escaping @Sendable (_ isGone: Bool) -> Void
    ) -> ResponseBody {
        ResponseBody { [presence] writer in
            let start = ContinuousClock.now
            do {
                for (place, event) in events.enumerated() {
                    try await presence.wait(until: start + duration * place / max(1, events.count - 1))
                    if place >= events.count / 2, fault == .truncatedBody || fault == .stalledBody {
                        atEnd(false)
                        if fault == .stalledBody { try await presence.wait(until: nil) }
                        throw Broken()
                    }
                    if place == events.count - 1 { atEnd(false) }
                    try await writer.write(ByteBuffer(bytes: event))
                }
            } catch {
                atEnd(true)
                throw error
            }
            try await writer.finish(nil)
        }
    }

    /// RST instead of FIN: a socket that is closed with a linger time of zero drops what it has (POSIX, `SO_LINGER`).
    func reset() async throws -> Never {
        if let socket = channel as? any SocketOptionProvider {
            try await socket.setSoLinger(linger(l_onoff: 1, l_linger: 0)).get()
        }
        try await channel.close().get()
        throw Broken()
    }
}
