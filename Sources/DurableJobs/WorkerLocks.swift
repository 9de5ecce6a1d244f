import Foundation
import Synchronization

/// A lock for each worker of this machine, on a file named by the worker. The kernel lets go of it when the process ends,
/// however it ends; so whoever gets the lock knows that the worker is dead.
public final class WorkerLocks: WorkerLiveness {
    private let folder: String
    private let held = Mutex<[WorkerID: Int32]>([:])

    /// - Parameter folder: made where it is missing.
    public init(folder: String) { self.folder = folder }

    deinit {
        for descriptor in held.withLock({ Array($0.values) }) { close(descriptor) }
    }

    /// Throws `POSIXError`.
    public func begin(_ worker: WorkerID) throws {
        if mkdir(folder, 0o700) != 0, errno != EEXIST { throw Self.problem() }
        let descriptor = open(path(of: worker), O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
        guard descriptor >= 0 else { throw Self.problem() }
        guard flock(descriptor, LOCK_EX | LOCK_NB) == 0 else {
            let problem = Self.problem()
            close(descriptor)
            throw problem
        }
        held.withLock { $0[worker] = descriptor }
    }

    public func end(_ worker: WorkerID) {
        guard let descriptor = held.withLock({ $0.removeValue(forKey: worker) }) else { return }
        unlink(path(of: worker))
        close(descriptor)
    }

    public func verdict(on worker: WorkerID) -> WorkerVerdict {
        let descriptor = open(path(of: worker), O_RDWR | O_CLOEXEC)
        guard descriptor >= 0 else { return .unknown }
        defer { close(descriptor) }
        if flock(descriptor, LOCK_EX | LOCK_NB) == 0 { return .dead }
        return errno == EWOULDBLOCK ? .alive : .unknown
    }

    public func bury(_ worker: WorkerID) {
        guard verdict(on: worker) == .dead else { return }
        unlink(path(of: worker))
    }

    private func path(of worker: WorkerID) -> String { "\(folder)/\(worker)" }

    private static func problem() -> POSIXError { POSIXError(POSIXErrorCode(rawValue: errno) ?? .EIO) }
}
