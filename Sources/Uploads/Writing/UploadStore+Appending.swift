import Synchronization
import Foundation
import NIOCore

/// What a request is going to add to an upload.
struct Addition: Sendable {
    /// Where its bytes belong; nil for wherever the upload is.
    var offset: Int?
    /// The body's length as its header says; nil where it comes in chunks.
    var bodyLength: Int?
    /// The length of the whole that the sender now knows.
    var announcedLength: Int?
    var checksum: UploadChecksum?
    /// Whether the upload ends where the body ends.
    var isWhole = false
    /// Bytes that the upload may have in all.
    var most = Int.max
}

extension UploadStore {
    /// Adds a body to an upload; what came is durable when it returns, and also, but for bytes that can't be checked against
    /// their checksum, when it throws `UploadRefusal` because the body ended, slowed down or gave way too early.
    func append<Body: AsyncSequence & Sendable>(_ body: Body, to hold: UploadHold, _ addition: Addition) async throws
    where Body.Element == ByteBuffer {
        guard enter() else { throw UploadRefusal.tooManySenders }
        defer { leave() }
        let entry = try await begin(hold, addition)
        if entry.isFinished {
            guard addition.bodyLength == 0 else { throw UploadRefusal.alreadyFinished }
            return
        }
        let quota = entry.info.length == nil ? limits.quota - (try await usage(entry.info.owner)) : .max
        let file = try await threads.run { [folder] in
            try UploadFile(
                path: folder.dataPath(hold.id),
                offset: entry.available,
                hash: entry.hash,
                checksum: addition.checksum
            )
        }
        let pipe = BlockPipe(threads: threads) { [self] bytes in
            try leaveSpace(for: bytes.count, hold.id, quota: quota)
            try file.append(bytes)
            if addition.checksum == nil { advance(hold.id, file) }
        }
        let most = min(addition.most, limits.largest)
        let room = min(addition.bodyLength ?? .max, (entry.info.length ?? most) - entry.available)
        let reader = BodyReader(
            room: room,
            expected: addition.bodyLength,
            pipe: pipe,
            meter: RateMeter(slowest: limits.slowestRate, patience: limits.patience)
        )
        var ending = await reader.read(body, until: hold.stop)
        do { try await pipe.drain() } catch { ending = .failed(error) }
        try await settle(hold, file, ending, addition)
        switch ending {
        case .whole: try await finishIfComplete(hold)
        case .overflow:
            throw entry.info.length.map { UploadRefusal.largerThanAnnounced(length: $0) }
                ?? UploadRefusal.tooLarge(limit: most)
        case .cutShort: throw UploadRefusal.cutShort
        case .tooSlow: throw UploadRefusal.tooSlow
        case .stopped: throw UploadRefusal.superseded
        case .failed(let error): throw error
        }
    }

    private func enter() -> Bool {
        state.withLock { state in
            guard state.senders < limits.senders else { return false }
            state.senders += 1
            return true
        }
    }

    private func leave() { state.withLock { $0.senders -= 1 } }

    /// Checks the addition against the upload, and notes what a crash has to know.
    private func begin(_ hold: UploadHold, _ addition: Addition) async throws -> UploadEntry {
        guard var entry = state.withLock({ $0.entries[hold.id] }) else { throw UploadRefusal.notFound }
        if let offset = addition.offset, offset != entry.available {
            throw UploadRefusal.wrongOffset(current: entry.available)
        }
        var info = entry.info
        if let length = addition.announcedLength {
            try check(length, for: entry)
            info.length = length
        }
        let end = entry.available.addingReportingOverflow(addition.bodyLength ?? 0)
        if let length = info.length, end.overflow || end.partialValue > length {
            throw UploadRefusal.largerThanAnnounced(length: length)
        }
        if end.overflow || end.partialValue > limits.largest { throw UploadRefusal.tooLarge(limit: limits.largest) }
        if addition.checksum != nil { info.unverifiedFrom = entry.available }
        if info != entry.info {
            entry.info = info
            if entry.isAnnounced { try await threads.run { [folder, info] in try folder.write(info, of: hold.id) } }
            update(hold.id) { $0.info = info }
        }
        return entry
    }

    private func check(_ length: Int, for entry: UploadEntry) throws {
        guard entry.info.length == nil || entry.info.length == length else {
            throw UploadRefusal.malformed(field: "Upload-Length", reason: "another one was announced before")
        }
        guard length >= entry.available else {
            throw UploadRefusal.malformed(field: "Upload-Length", reason: "less than what is there")
        }
        guard length <= limits.largest else { throw UploadRefusal.tooLarge(limit: limits.largest) }
    }

    /// Where nothing was reserved, the disk and the quota are looked at on the way.
    private func leaveSpace(for bytes: Int, _ id: UploadID, quota: Int) throws {
        guard let entry = state.withLock({ $0.entries[id] }), !entry.isReserved else { return }
        guard try folder.freeBytes() - bytes >= limits.diskReserve else { throw UploadRefusal.diskFull }
        guard quota < .max else { return }
        let claims = state.withLock { $0.claims(of: entry.info.owner, beside: 0) }
        guard claims <= quota - bytes else { throw UploadRefusal.overQuota(limit: limits.quota) }
    }

    private func advance(_ id: UploadID, _ file: UploadFile) {
        let (offset, durable) = (file.offset, file.durable)
        update(id) {
            $0.available = offset
            $0.durable = durable
        }
    }

    /// Makes durable what is to stay, drops the rest.
    private func settle(_ hold: UploadHold, _ file: UploadFile, _ ending: BodyEnding, _ addition: Addition) async throws
    {
        let date = now()
        let isRight: Bool
        do {
            isRight = try await threads.run {
                let isRight = addition.checksum == nil || (ending.isWhole && file.checksumIsRight)
                if !isRight { try file.discard() }
                try file.settle(modified: date)
                return isRight
            }
        } catch {
            // After a sync that failed nobody knows what is on the disk, and the next one would succeed all the same.
            update(hold.id) {
                $0.available = file.durable
                $0.durable = file.durable
                $0.hash = ContentHash()
                $0.isReserved = false
            }
            throw error
        }
        guard var info = state.withLock({ $0.entries[hold.id]?.info }) else { throw UploadRefusal.notFound }
        let isAnnounced = state.withLock { $0.entries[hold.id]?.isAnnounced == true }
        info.unverifiedFrom = nil
        if ending.isWhole, isRight, addition.isWhole { info.length = file.offset }
        if addition.checksum != nil, isAnnounced {
            try await threads.run { [folder, info] in try folder.write(info, of: hold.id) }
        }
        update(hold.id) {
            $0.info = info
            $0.available = file.offset
            $0.durable = file.durable
            $0.hash = file.hash
            $0.lastWrite = date
            if file.wasCut { $0.isReserved = false }
        }
        if ending.isWhole, !isRight { throw UploadRefusal.checksumMismatch }
    }

    /// Where all bytes are there: their hash, durably noted.
    func finishIfComplete(_ hold: UploadHold) async throws {
        guard let entry = state.withLock({ $0.entries[hold.id] }), entry.isComplete, !entry.isFinished,
            !entry.isPassing
        else { return }
        let finished = Int(now().timeIntervalSince1970 * 1000)
        let info = try await threads.run { [folder] in
            let file = try UploadFile(
                path: folder.dataPath(hold.id),
                offset: entry.available,
                hash: entry.hash,
                checksum: nil
            )
            var info = entry.info
            info.sha256 = try file.contentHash()
            info.finishedMilliseconds = finished
            try folder.write(info, of: hold.id)
            return info
        }
        update(hold.id) {
            $0.info = info
            $0.isAnnounced = true
            $0.hash = ContentHash()
        }
        let signal = state.withLock { state in
            let signal = state.someFinished
            state.someFinished = Signal()
            return signal
        }
        signal.fire()
    }
}
