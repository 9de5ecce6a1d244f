import NIOCore

/// Gives a connection a small buffer to keep and large ones to pass on. NIO's own allocator lets every connection keep its
/// large ones, which thousands of waiting calls would hold for nothing.
struct ReadBuffers: RecvByteBufferAllocator {
    private static let kept = 1_024
    private static let passedOn = 32_768

    /// Whether the last read filled what it was given.
    private var isLarge = false

    func buffer(allocator: ByteBufferAllocator) -> ByteBuffer {
        allocator.buffer(capacity: isLarge ? Self.passedOn : Self.kept)
    }

    /// True: the next buffer is another one than the kept one.
    mutating func record(actualReadBytes: Int) -> Bool {
        isLarge = actualReadBytes >= Self.kept
        return isLarge
    }
}
