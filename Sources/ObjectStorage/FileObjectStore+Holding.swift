import Foundation
import VideoWorkflow

/// A lock on the store's folder, which whoever removes objects shares and whoever needs them all has alone, of all programs.
/// The kernel lets go of it when the process ends, however it ends.
private struct FolderLock: ~Copyable {
    private let descriptor: Int32

    /// - Parameter operation: `LOCK_SH` or `LOCK_EX`.
    /// - Returns: nil where somebody else has it. Throws `Failure`.
    init?(_ operation: Int32, folder: String) throws {
        descriptor = open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
        guard descriptor >= 0 else { throw FileObjectStore.failure(errno: errno, path: folder) }
        while flock(descriptor, operation | LOCK_NB) != 0 {
            let code = errno
            if code == EINTR { continue }
            close(descriptor)
            guard code == EWOULDBLOCK else { throw FileObjectStore.failure(errno: code, path: folder) }
            return nil
        }
    }

    deinit { close(descriptor) }
}

extension FileObjectStore {
    private static let pause = Duration.milliseconds(5)
    /// A process that is just being started holds all locks of its parent for a moment.
    private static let tries = 5
    private static let pauseMicroseconds: UInt32 = 5000

    /// No program removes an object that is kept while `body` runs: `remove` tells so, and a sweep finds nothing. New ones
    /// come all the while. Waits while somebody else does the same. Throws what `body` throws, `Failure`, and
    /// `CancellationError`.
    public nonisolated(nonsending) func withNothingRemoved<Value>(
        _ body: nonisolated(nonsending) () async throws -> Value
    ) async throws -> Value {
        while true {
            if let lock = try FolderLock(LOCK_EX, folder: folder.path) {
                let value = try await body()
                _ = consume lock
                return value
            }
            try await Task.sleep(for: Self.pause)
        }
    }

    /// Blocks. nil, with nothing done, while nothing may be removed.
    func removing<Value>(_ body: () -> Value) -> Value? {
        for _ in 0..<Self.tries {
            if let lock = try? FolderLock(LOCK_SH, folder: folder.path) {
                let value = body()
                _ = consume lock
                return value
            }
            usleep(Self.pauseMicroseconds)
        }
        return nil
    }
}
