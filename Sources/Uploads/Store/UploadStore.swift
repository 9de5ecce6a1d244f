public import Foundation
import Synchronization

/// Uploads in one folder, each growing by one request at a time.
///
/// What was acknowledged is on the disk: bytes are synced before their offset is told, and an upload is told of once its
/// info is. A restart, a kill or a power cut loses none of it. The newest request for an upload wins: a sender that comes
/// back over a new connection, while the old one still seems alive, asks the old request to stop, which keeps what came by
/// then. Were it the other way round, a phone that changes networks would have to wait until the old connection times out.
/// All requests for an upload are its owner's, so nobody can push away somebody else's.
public final class UploadStore: Sendable {
    /// The bytes of an owner that are kept elsewhere, for the quota.
    public typealias Usage = @Sendable (_ owner: String) async throws -> Int

    struct State {
        var entries: [UploadID: UploadEntry] = [:]
        var holds = 0
        var senders = 0
        var someFinished = Signal()
    }

    public let limits: UploadLimits
    let folder: UploadFolder
    let threads = WriterThreads()
    let state: Mutex<State>
    let usage: Usage
    let now: @Sendable () -> Date

    /// Opens a folder, or makes it, with what it has from before; at once, but for the disk. Throws `UploadStoreError`, or
    /// `UploadRefusal` where a crash's leftovers can't be mended.
    public init(
        folder path: String,
        limits: UploadLimits = UploadLimits(),
        now: @escaping @Sendable () -> Date = { Date() },
        usage: @escaping Usage = { _ in 0 }
    ) throws {
        self.limits = limits
        self.now = now
        self.usage = usage
        folder = try UploadFolder(path: path)
        var state = State()
        for found in try folder.load() {
            state.entries[found.id] = UploadEntry(
                info: found.info,
                isAnnounced: true,
                available: found.size,
                durable: found.size,
                lastWrite: found.modified,
                isReserved: found.isReserved
            )
        }
        self.state = Mutex(state)
    }

    /// How far an upload is. Throws `UploadRefusal.notFound`, also for another owner's.
    public func progress(of id: UploadID, owner: String) throws -> UploadProgress {
        try state.withLock { try $0.entry(id, owner).progress(id, path: folder.dataPath(id)) }
    }

    /// Waits until an upload is no longer as `seen` tells, and gives how it is then; those that are slow miss what lies
    /// between. Throws `UploadRefusal` (`tooManyWatchers`), `CancellationError`.
    public func progress(of id: UploadID, owner: String, after seen: UploadProgress) async throws -> UploadProgress {
        while true {
            let (progress, changed) = try state.withLock { state in
                guard let entry = state.entries[id], entry.info.owner == owner else {
                    return (nil as UploadProgress?, Signal())
                }
                guard entry.changed.waiters < limits.watchers else { throw UploadRefusal.tooManyWatchers }
                return (entry.progress(id, path: folder.dataPath(id)), entry.changed)
            }
            guard let progress else {
                var last = seen
                last.state = .terminated
                return last
            }
            if progress != seen { return progress }
            await changed.wait()
            try Task.checkCancellation()
        }
    }

    /// An owner's unfinished uploads, so that they can be gone on with.
    public func unfinished(of owner: String) -> [UploadProgress] {
        state.withLock { state in
            state.entries.filter { $0.value.info.owner == owner && !$0.value.isFinished && $0.value.isAnnounced }
                .map { $0.value.progress($0.key, path: folder.dataPath($0.key)) }
        }
    }

    /// Those that are finished and not yet collected, once there is one; also those of before a restart. Throws
    /// `CancellationError`.
    public func finished() async throws -> [FinishedUpload] {
        while true {
            let (finished, signal) = state.withLock { state in
                (
                    state.entries.compactMap { $0.value.finished($0.key, path: folder.dataPath($0.key)) },
                    state.someFinished
                )
            }
            if !finished.isEmpty { return finished }
            await signal.wait()
            try Task.checkCancellation()
        }
    }

    /// The server has the bytes of a finished upload elsewhere: its file goes, its record stays for a while, since a sender
    /// that missed the last answer asks how far it came. Throws `UploadRefusal`.
    public func collect(_ upload: FinishedUpload) async throws {
        let collected = Int(now().timeIntervalSince1970 * 1000)
        let info: UploadInfo? = state.withLock { state in
            guard var info = state.entries[upload.id]?.info, info.sha256 != nil else { return nil }
            info.collectedMilliseconds = collected
            return info
        }
        guard let info else { throw UploadRefusal.notFound }
        try await threads.run { [folder] in
            try folder.write(info, of: upload.id)
            folder.removeData(upload.id)
        }
        state.withLock { $0.entries[upload.id]?.info = info }
    }

    /// Ends an unfinished upload for good. Throws `UploadRefusal`.
    public func terminate(_ id: UploadID, owner: String) async throws {
        let hold = try await hold(id, owner: owner)
        defer { release(hold) }
        guard state.withLock({ $0.entries[id]?.isFinished == false }) else { throw UploadRefusal.alreadyFinished }
        try await discard(hold)
    }

    /// Forgets uploads that were left unfinished for too long, and records whose time is over; gives how many. Throws
    /// `UploadRefusal`.
    @discardableResult
    public func sweep() async throws -> Int {
        let date = now()
        let over = state.withLock { state in
            state.entries.filter { entry in
                let info = entry.value.info
                guard entry.value.hold == nil, !entry.value.isComplete || entry.value.isFinished else { return false }
                guard entry.value.isFinished else { return entry.value.expires(after: limits.lifetime) < date }
                let since = info.collectedMilliseconds.map { Date(timeIntervalSince1970: Double($0) / 1000) }
                return since.map { date.timeIntervalSince($0) > Double(limits.lifetime.components.seconds) } ?? false
            }.map { ($0.key, $0.value.info.owner) }
        }
        for (id, owner) in over {
            let hold = try await hold(id, owner: owner, evenExpired: true)
            defer { release(hold) }
            try await discard(hold)
        }
        return over.count
    }

    /// Finishes what a crash left complete but not looked at, then sweeps every so often, until its task is cancelled.
    public func run(sweepingEvery interval: Duration = .seconds(60)) async {
        for (id, owner) in state.withLock({ state in
            state.entries.filter { $0.value.isComplete && !$0.value.isFinished }.map { ($0.key, $0.value.info.owner) }
        }) {
            guard let hold = try? await hold(id, owner: owner) else { continue }
            release(hold)
        }
        while !Task.isCancelled {
            // A disk in trouble is met again by the next sweep.
            _ = try? await sweep()
            try? await Task.sleep(for: interval)
        }
    }
}

extension UploadStore.State {
    /// Another owner's is as if it weren't there.
    func entry(_ id: UploadID, _ owner: String) throws -> UploadEntry {
        guard let entry = entries[id], entry.info.owner == owner else { throw UploadRefusal.notFound }
        return entry
    }
}
