import NIOCore

/// Reads a body whole, within a size and a time: a sender that is slower than it can't hold a request for ever.
struct WholeBody: Sendable {
    /// Bytes.
    var most: Int
    /// To send nothing in.
    var patience = Duration.seconds(30)
    /// Bytes a second, of those that were announced, beyond that.
    var slowestRate = 4 << 10

    /// - Parameter announced: what `Content-Length` says.
    /// Throws `Problem` (413, 408) and what the body throws.
    func read<Body: AsyncSequence & Sendable>(_ body: Body, announced: Int?) async throws -> ByteBuffer
    where Body.Element == ByteBuffer {
        if let announced, announced > most { throw tooLarge }
        let time = patience + .seconds((announced ?? most) / max(1, slowestRate))
        return try await withThrowingTaskGroup(of: ByteBuffer.self) { group in
            defer { group.cancelAll() }
            group.addTask { try await collect(body) }
            group.addTask {
                try await Task.sleep(for: time)
                throw Problem(408, "sender-too-slow", "The body came too slowly. Send it again.")
            }
            guard let bytes = try await group.next() else { throw CancellationError() }
            return bytes
        }
    }

    private func collect<Body: AsyncSequence & Sendable>(_ body: Body) async throws -> ByteBuffer
    where Body.Element == ByteBuffer {
        var bytes = ByteBuffer()
        for try await piece in body {
            guard bytes.readableBytes + piece.readableBytes <= most else { throw tooLarge }
            bytes.writeImmutableBuffer(piece)
        }
        return bytes
    }

    private var tooLarge: Problem { Problem(413, "too-large", "The body is larger than \(most) bytes.") }
}
