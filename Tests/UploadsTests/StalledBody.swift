import NIOCore
import Synchronization

/// A body that brings what it is given and then waits for its end, or for its task to be cancelled.
struct StalledBody: AsyncSequence, Sendable {
    private let stream: AsyncStream<ByteBuffer>
    private let more: AsyncStream<ByteBuffer>.Continuation

    init(_ bytes: [UInt8]) {
        (stream, more) = AsyncStream.makeStream()
        // Two pieces: a block goes to the disk once more comes after it.
        more.yield(ByteBuffer(bytes: bytes.dropLast()))
        more.yield(ByteBuffer(bytes: bytes.suffix(1)))
    }

    func end() { more.finish() }
    func makeAsyncIterator() -> AsyncStream<ByteBuffer>.AsyncIterator { stream.makeAsyncIterator() }
}

/// A body that waits for its end and doesn't care about being cancelled.
struct StubbornBody: AsyncSequence, Sendable {
    private let begun = Gate()
    private let gate = Gate()
    private let bytes: [UInt8]

    init(_ bytes: [UInt8]) { self.bytes = bytes }

    /// Returns once somebody reads it.
    func isRead() async { await begun.passed() }
    func end() { gate.open() }

    struct AsyncIterator: AsyncIteratorProtocol {
        fileprivate var first: ByteBuffer?
        fileprivate let begun: Gate
        fileprivate let gate: Gate

        mutating func next() async -> ByteBuffer? {
            begun.open()
            if let first = first.take() { return first }
            await gate.passed()
            return nil
        }
    }

    func makeAsyncIterator() -> AsyncIterator {
        AsyncIterator(first: ByteBuffer(bytes: bytes), begun: begun, gate: gate)
    }
}

/// Opens once; one may wait for it.
private final class Gate: Sendable {
    private let state = Mutex((isOpen: false, waiter: CheckedContinuation<Void, Never>?.none))

    func open() {
        let waiter = state.withLock { state in
            state.isOpen = true
            return state.waiter.take()
        }
        waiter?.resume()
    }

    func passed() async {
        await withCheckedContinuation { continuation in
            let isOpen = state.withLock { state in
                if !state.isOpen { state.waiter = continuation }
                return state.isOpen
            }
            if isOpen { continuation.resume() }
        }
    }
}
