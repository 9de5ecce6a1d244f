import Synchronization
import Foundation

extension UploadStore {
    /// Gets the right to change an upload, from an older request if need be. An upload all of whose bytes are there is
    /// finished by it. Throws `UploadRefusal`, `CancellationError`.
    func hold(_ id: UploadID, owner: String, evenExpired: Bool = false) async throws -> UploadHold {
        let hold = UploadHold(id: id, number: nextNumber())
        let deadline = ContinuousClock.now + limits.takeover
        while let other = try take(hold, owner: owner, evenExpired: evenExpired) {
            other.stop.fire()
            await other.released.wait(until: deadline)
            try Task.checkCancellation()
            if ContinuousClock.now >= deadline { throw UploadRefusal.locked }
        }
        do {
            try await finishIfComplete(hold)
        } catch {
            release(hold)
            throw error
        }
        return hold
    }

    func nextNumber() -> Int {
        state.withLock { state in
            state.holds += 1
            return state.holds
        }
    }

    /// Nil once it is taken, else the request that has the upload.
    private func take(_ hold: UploadHold, owner: String, evenExpired: Bool) throws -> UploadHold? {
        let date = now()
        return try state.withLock { state in
            let entry = try state.entry(hold.id, owner)
            if let other = entry.hold {
                guard other.number < hold.number else { throw UploadRefusal.locked }
                return other
            }
            if !evenExpired, !entry.isComplete, entry.expires(after: limits.lifetime) < date {
                throw UploadRefusal.expired
            }
            state.entries[hold.id]?.hold = hold
            return nil
        }
    }

    func release(_ hold: UploadHold) {
        state.withLock { state in
            if state.entries[hold.id]?.hold === hold { state.entries[hold.id]?.hold = nil }
        }
        hold.released.fire()
    }

    /// Forgets an upload and takes its files away.
    func discard(_ hold: UploadHold) async throws {
        try await threads.run { [folder] in try folder.remove(hold.id) }
        state.withLock { $0.entries.removeValue(forKey: hold.id) }?.changed.fire()
    }

    /// Changes an entry and tells those who wait for that.
    func update(_ id: UploadID, _ change: (inout UploadEntry) -> Void) {
        let changed = state.withLock { state in
            guard var entry = state.entries[id] else { return nil as Signal? }
            change(&entry)
            let changed = entry.changed
            entry.changed = Signal()
            state.entries[id] = entry
            return changed
        }
        changed?.fire()
    }
}
