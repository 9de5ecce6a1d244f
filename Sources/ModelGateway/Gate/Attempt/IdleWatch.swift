import NIOCore
import Synchronization

/// Collects a stream, and ends it when it stops coming though it is not at its end.
struct IdleWatch: Sendable {
    /// No part came for that many seconds.
    struct Stalled: Error {
        var seconds: Double
    }

    private final class LastPart: Sendable {
        let time: Mutex<Double>
        init(_ time: Double) { self.time = Mutex(time) }
    }

    let seconds: Double
    let clock: GateClock

    /// Throws `Stalled`, `NIOTooManyBytesError`, or whatever the stream throws.
    func collect<Parts: AsyncSequence & Sendable>(
        _ parts: Parts,
        upTo longest: Int,
        part: @escaping @Sendable (ByteBufferView) -> Void
    ) async throws -> [UInt8] where Parts.Element == ByteBuffer {
        let last = LastPart(clock.seconds())
        return try await withThrowingTaskGroup(of: [UInt8].self) { group in
            group.addTask {
                var bytes: [UInt8] = []
                for try await buffer in parts {
                    guard bytes.count + buffer.readableBytes <= longest else {
                        throw NIOTooManyBytesError(maxBytes: longest)
                    }
                    bytes.append(contentsOf: buffer.readableBytesView)
                    last.time.withLock { $0 = clock.seconds() }
                    part(buffer.readableBytesView)
                }
                return bytes
            }
            group.addTask {
                while true {
                    let end = last.time.withLock { $0 } + seconds
                    guard clock.seconds() < end else { throw Stalled(seconds: seconds) }
                    try await clock.sleep(end)
                }
            }
            defer { group.cancelAll() }
            guard let bytes = try await group.next() else { throw CancellationError() }
            return bytes
        }
    }
}
