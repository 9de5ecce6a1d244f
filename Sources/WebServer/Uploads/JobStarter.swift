import NIOCore
import RecipeDomain

/// Has a video worked on when the first bytes of it come.
struct JobStarter: Sendable {
    let parts: ServerParts
    let video: VideoID
    let owner: OwnerID

    /// The same bytes.
    func starting<Body: AsyncSequence & Sendable>(_ body: Body) -> Started<Body> where Body.Element == ByteBuffer {
        Started(body: body, starter: self)
    }

    struct Started<Body: AsyncSequence & Sendable>: AsyncSequence, Sendable where Body.Element == ByteBuffer {
        typealias Element = ByteBuffer
        let body: Body
        let starter: JobStarter

        func makeAsyncIterator() -> Iterator { Iterator(iterator: body.makeAsyncIterator(), starter: starter) }

        struct Iterator: AsyncIteratorProtocol {
            var iterator: Body.AsyncIterator
            let starter: JobStarter
            var hasStarted = false

            mutating func next() async throws -> ByteBuffer? {
                let piece = try await iterator.next()
                if piece != nil, !hasStarted {
                    hasStarted = true
                    _ = try await starter.parts.process(starter.video, owner: starter.owner)
                }
                return piece
            }
        }
    }
}
