import Synchronization
import Foundation

extension UploadStore {
    /// Begins an upload within the limits. Its sender doesn't know it yet: what ends before `announce` leaves nothing.
    /// Throws `UploadRefusal`, and what `usage` throws.
    func create(_ new: NewUpload, purpose: String, isPassing: Bool = false) async throws -> UploadHold {
        guard purpose.utf8.count <= limits.purpose, new.owner.utf8.count <= 256 else {
            throw UploadRefusal.storageFailed(cause: "the upload's purpose or owner is too long")
        }
        if let length = new.length, length > limits.largest { throw UploadRefusal.tooLarge(limit: limits.largest) }
        let used = try await usage(new.owner)
        let hold = UploadHold(id: new.id, number: nextNumber())
        let entry = UploadEntry(
            info: UploadInfo(
                owner: new.owner,
                length: new.length,
                createdMilliseconds: Int(now().timeIntervalSince1970 * 1000),
                metadata: new.metadata.header,
                name: new.metadata.name,
                type: new.metadata.type,
                purpose: purpose
            ),
            isAnnounced: false,
            isPassing: isPassing,
            available: 0,
            durable: 0,
            lastWrite: now(),
            isReserved: false,
            hold: hold
        )
        let outstanding = try state.withLock { state in
            let own = state.entries.values.filter { $0.info.owner == new.owner }
            guard own.count(where: { !$0.isFinished }) < limits.unfinishedPerOwner else {
                throw UploadRefusal.tooManyUploads(limit: limits.unfinishedPerOwner)
            }
            guard state.claims(of: new.owner, beside: used) <= limits.quota - entry.claim else {
                throw UploadRefusal.overQuota(limit: limits.quota)
            }
            state.entries[new.id] = entry
            return state.entries.values.reduce(0) { $0 + $1.outstanding }
        }
        do {
            let isReserved = try await threads.run { [folder, limits] in
                guard try folder.freeBytes() - limits.diskReserve >= outstanding else { throw UploadRefusal.diskFull }
                return try folder.create(new.id, reserving: new.length)
            }
            state.withLock { $0.entries[new.id]?.isReserved = isReserved }
        } catch {
            state.withLock { $0.entries.removeValue(forKey: new.id) }?.changed.fire()
            throw error
        }
        return hold
    }

    /// Makes the upload outlive this process, so that its sender can be told of it. Throws `UploadRefusal`.
    func announce(_ hold: UploadHold) async throws {
        guard let entry = state.withLock({ $0.entries[hold.id] }) else { throw UploadRefusal.notFound }
        guard !entry.isAnnounced else { return }
        try await threads.run { [folder] in try folder.write(entry.info, of: hold.id) }
        state.withLock { $0.entries[hold.id]?.isAnnounced = true }
    }
}

extension UploadStore.State {
    /// All that counts against an owner's quota, without overflow.
    func claims(of owner: String, beside used: Int) -> Int {
        entries.values.reduce(used) { sum, entry in
            guard entry.info.owner == owner else { return sum }
            let (total, overflow) = sum.addingReportingOverflow(entry.claim)
            return overflow ? .max : total
        }
    }
}
