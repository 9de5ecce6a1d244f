import Glibc
import MediaPipe

/// Sends messages, and a sign of life where work goes on but there has been nothing to send for a while.
final class Pulse {
    private static let interval = 2

    private let output: (PipeMessage) throws -> Void
    private var last = 0

    init(_ output: @escaping (PipeMessage) throws -> Void) { self.output = output }

    func send(_ message: PipeMessage) throws {
        try output(message)
        last = Self.now
    }

    /// To be called with every packet.
    func beat() throws {
        if Self.now - last >= Self.interval { try send(.heartbeat) }
    }

    private static var now: Int {
        var time = timespec()
        clock_gettime(CLOCK_MONOTONIC, &time)
        return time.tv_sec
    }
}
