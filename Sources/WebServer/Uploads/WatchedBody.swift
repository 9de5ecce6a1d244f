import NIOCore

/// A request's body; with its first piece something else begins.
struct WatchedBody<Body: AsyncSequence & Sendable>: AsyncSequence, Sendable where Body.Element == ByteBuffer {
    typealias Element = ByteBuffer
    let body: Body
    let onFirstPiece: @Sendable () async throws -> Void

    func makeAsyncIterator() -> Iterator { Iterator(pieces: body.makeAsyncIterator(), onFirstPiece: onFirstPiece) }

    struct Iterator: AsyncIteratorProtocol {
        var pieces: Body.AsyncIterator
        let onFirstPiece: @Sendable () async throws -> Void
        var hasBegun = false

        mutating func next() async throws -> ByteBuffer? {
            let piece = try await pieces.next()
            if piece != nil, !hasBegun {
                hasBegun = true
                try await onFirstPiece()
            }
            return piece
        }
    }
}
