import Foundation
import NIOCore

/// What is sent, in pieces that are put into bytes one after another: thousands of requests with pictures may be under way,
/// and none needs its picture twice in memory.
struct RequestBody: Sendable {
    enum Piece: Sendable {
        case bytes([UInt8])
        /// To be sent as base64 (RFC 4648, section 4).
        case base64([UInt8])
    }

    let pieces: [Piece]
    /// Bytes in all.
    let count: Int

    init(_ pieces: [Piece]) {
        self.pieces = pieces
        count = pieces.reduce(0) { sum, piece in
            switch piece {
            case .bytes(let bytes): sum + bytes.count
            case .base64(let bytes): sum + (bytes.count + 2) / 3 * 4
            }
        }
    }

    init(_ bytes: [UInt8]) { self.init([.bytes(bytes)]) }

    /// JSON whose strings hold markers, in the place of each of which comes something as base64.
    init(_ json: JSON, base64: [(marker: String, bytes: [UInt8])]) throws {
        var rest = Data(try json.encodedAsRequired())
        var pieces: [Piece] = []
        for (marker, bytes) in base64 {
            guard let place = rest.range(of: Data(marker.utf8)) else { continue }
            pieces += [.bytes([UInt8](rest[..<place.lowerBound])), .base64(bytes)]
            rest = Data(rest[place.upperBound...])
        }
        self.init(pieces + [.bytes([UInt8](rest))])
    }
}

/// The body as the client takes it, some kilobytes at a time.
extension RequestBody: AsyncSequence {
    struct AsyncIterator: AsyncIteratorProtocol {
        /// A multiple of three, so that base64 of parts is parts of base64.
        private static let part = 48 * 1024

        private var pieces: ArraySlice<Piece>
        private var offset = 0

        init(_ body: RequestBody) { pieces = body.pieces[...] }

        mutating func next() -> ByteBuffer? {
            while let piece = pieces.first {
                let (bytes, isBase64) =
                    switch piece {
                    case .bytes(let bytes): (bytes, false)
                    case .base64(let bytes): (bytes, true)
                    }
                let part = bytes[offset..<Swift.min(bytes.count, offset + Self.part)]
                offset += part.count
                if offset == bytes.count {
                    pieces.removeFirst()
                    offset = 0
                }
                if !part.isEmpty {
                    return ByteBuffer(bytes: isBase64 ? [UInt8](Data(part).base64EncodedData()) : Array(part))
                }
            }
            return nil
        }
    }

    func makeAsyncIterator() -> AsyncIterator { AsyncIterator(self) }

    /// All of it in one piece.
    var joined: [UInt8] {
        var iterator = makeAsyncIterator()
        var bytes: [UInt8] = []
        while let part = iterator.next() { bytes += part.readableBytesView }
        return bytes
    }
}
