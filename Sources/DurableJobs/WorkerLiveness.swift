/// What is known of a worker.
public enum WorkerVerdict: Sendable, Hashable {
    case alive, dead
    /// Only its leases tell.
    case unknown
}

/// Tells workers that live from those that don't.
public protocol WorkerLiveness: Sendable {
    /// From now on the worker lives, until `end` or the end of this process.
    func begin(_ worker: WorkerID) throws
    func end(_ worker: WorkerID)
    func verdict(on worker: WorkerID) -> WorkerVerdict
    /// Its jobs have been taken over; nobody asks about it any more.
    func bury(_ worker: WorkerID)
}
