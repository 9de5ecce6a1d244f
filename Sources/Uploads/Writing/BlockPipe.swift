import NIOCore
import Synchronization

/// Two blocks between a body and the disk: while one is written, the other is filled. So memory is bounded, and a slow disk
/// slows the sender. For one producer.
final class BlockPipe: Sendable {
    /// Bytes of a block.
    static let capacity = 512 << 10

    private struct State {
        var full: ByteBuffer?
        var spare: ByteBuffer?
        var isWriting = false
        var error: (any Error)?
        var producer: CheckedContinuation<Void, Never>?
    }

    private let threads: WriterThreads
    private let write: @Sendable (UnsafeRawBufferPointer) throws -> Void
    private let state = Mutex(State())

    /// - Parameter write: is called with one block after the other, on a writer's thread; not again once it threw.
    init(threads: WriterThreads, write: @escaping @Sendable (UnsafeRawBufferPointer) throws -> Void) {
        self.threads = threads
        self.write = write
    }

    /// Takes a block to be written and gives an empty one, once the block before it is written. Throws what writing that one
    /// threw.
    func exchange(_ block: ByteBuffer) async throws -> ByteBuffer {
        try await drain()
        let spare = state.withLock { state in
            state.full = block
            state.isWriting = true
            return state.spare.take()
        }
        threads.submit { self.writeFull() }
        return spare ?? ByteBufferAllocator().buffer(capacity: Self.capacity)
    }

    /// Returns once all is written.
    func drain() async throws {
        await withCheckedContinuation { continuation in
            let isIdle = state.withLock { state in
                if state.isWriting { state.producer = continuation }
                return !state.isWriting
            }
            if isIdle { continuation.resume() }
        }
        if let error = state.withLock({ $0.error }) { throw error }
    }

    private func writeFull() {
        // Taken out, not copied, so that the storage can be used again.
        guard var block = state.withLock({ $0.full.take() }) else { return }
        let result = Result { try block.withUnsafeReadableBytes { try write($0) } }
        block.clear()
        let producer = state.withLock { [block] state in
            state.spare = block
            state.isWriting = false
            if case .failure(let error) = result { state.error = error }
            return state.producer.take()
        }
        producer?.resume()
    }
}
