import Foundation

/// One upload as the store has it in memory.
struct UploadEntry {
    var info: UploadInfo
    /// Whether its sender was told of it, so that it has an info file.
    var isAnnounced: Bool
    /// Whether somebody keeps its bytes elsewhere as soon as they are there, so that it is never finished here.
    var isPassing = false
    var available: Int
    var durable: Int
    var lastWrite: Date
    var hash = ContentHash()
    /// Whether the disk space for its announced length is set aside.
    var isReserved: Bool
    var hold: UploadHold?
    var changed = Signal()

    var isFinished: Bool { info.sha256 != nil }
    /// All bytes are there, whether or not they have been looked at.
    var isComplete: Bool { info.length == available }
    /// What it counts against a quota; nothing once the server has its bytes elsewhere.
    var claim: Int { info.collectedMilliseconds == nil ? max(info.length ?? 0, available) : 0 }
    /// What it will still take from the disk.
    var outstanding: Int { isReserved || isComplete ? 0 : max(0, (info.length ?? 0) - available) }

    func expires(after lifetime: Duration) -> Date {
        lastWrite.addingTimeInterval(Double(lifetime.components.seconds))
    }

    func progress(_ id: UploadID, path: String) -> UploadProgress {
        UploadProgress(
            id: id,
            path: path,
            available: available,
            durable: durable,
            length: info.length,
            state: info.sha256.map { .finished(sha256: $0) } ?? .growing
        )
    }

    func finished(_ id: UploadID, path: String) -> FinishedUpload? {
        guard let sha256 = info.sha256, info.collectedMilliseconds == nil else { return nil }
        return FinishedUpload(
            id: id,
            owner: info.owner,
            path: path,
            bytes: available,
            sha256: sha256,
            name: info.name,
            type: info.type,
            purpose: info.purpose
        )
    }
}
