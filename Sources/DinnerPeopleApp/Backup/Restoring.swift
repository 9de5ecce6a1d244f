import DurableJobs
import Foundation
import ObjectStorage
import SQLiteStorage
import VideoWorkflow

/// Puts a backup into use.
public struct Restoring: Sendable {
    private let backup: String
    private let folder: String

    /// - Parameters:
    ///   - backup: the folder that `DinnerPeopleApp.backup` filled, or the file.
    ///   - folder: the new data folder; missing or empty.
    public init(backup: String, folder: String) {
        (self.backup, self.folder) = (backup, folder)
    }

    /// Checks every file of the backup while it is copied, and puts all of it in place at once; where anything is wrong,
    /// nothing. Sessions of before are over. Throws `Failure`: `backupUnusable` with the file's name, `folderInUse`.
    public func run() async throws -> BackupSummary {
        try requireFree()
        guard backup.hasSuffix(Archive.ending) else { return try await restore() }
        let unpacked = "\(folder).unpacking-\(UUID().uuidString)"
        defer { try? FileManager.default.removeItem(atPath: unpacked) }
        try DinnerPeopleApp.makeEmptyFolder(unpacked)
        try await Archive.unpack(backup, into: unpacked)
        return try await Restoring(backup: unpacked, folder: folder).restore()
    }

    private func restore() async throws -> BackupSummary {
        let list = try ChecksumList(ofBackup: backup)
        let staging = "\(folder).restoring-\(UUID().uuidString)"
        do {
            try DinnerPeopleApp.makeEmptyFolder(staging)
            let summary = try await fill(staging, list)
            try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
            // Takes the place of an empty folder, and of nothing else.
            guard rename(staging, folder) == 0 else {
                if errno == ENOTEMPTY || errno == EEXIST { throw Failure(.keepRecipe, .folderInUse, cause: folder) }
                throw CheckedFile.failure(folder)
            }
            CheckedFile.sync(folder: URL(fileURLWithPath: folder).deletingLastPathComponent().path)
            return summary
        } catch {
            try? FileManager.default.removeItem(atPath: staging)
            throw error
        }
    }

    private func requireFree() throws {
        let workers = "\(folder)/workers"
        let locks = WorkerLocks(folder: workers)
        for name in (try? FileManager.default.contentsOfDirectory(atPath: workers)) ?? [] {
            guard let worker = WorkerID(name), locks.verdict(on: worker) == .alive else { continue }
            throw Failure(.keepRecipe, .folderInUse, cause: "\(folder): a service is running there")
        }
        try DinnerPeopleApp.requireEmpty(folder)
    }

    private func fill(_ staging: String, _ list: ChecksumList) async throws -> BackupSummary {
        try await copy(ChecksumList.description, list, to: staging)
        let description = FileManager.default.contents(atPath: "\(staging)/\(ChecksumList.description)") ?? Data()
        guard let summary = try? JSONDecoder().decode(BackupSummary.self, from: description), summary.format == 1 else {
            throw unusable(ChecksumList.description, "a newer version of dinnerpeople wrote it")
        }
        try FileManager.default.removeItem(atPath: "\(staging)/\(ChecksumList.description)")
        try await copy(ChecksumList.database, list, to: staging)
        let database = DatabaseCopy(path: "\(staging)/\(ChecksumList.database)")
        if let flaw = await database.flaw() { throw unusable(ChecksumList.database, flaw) }
        let needed = try await database.objects().subtracting(summary.missing.map { ObjectName(sha256: $0) })
        if let absent = needed.subtracting(list.objects).first {
            throw unusable(ChecksumList.path(of: absent), "the list doesn't have it")
        }
        let store = try FileObjectStore(folder: "\(staging)/objects")
        for name in list.objects.sorted(by: { $0.sha256 < $1.sha256 }) {
            try await put(name, into: store)
        }
        try await database.endSessions()
        return summary
    }

    /// The store names a file by what it holds.
    private func put(_ name: ObjectName, into store: FileObjectStore) async throws {
        let path = ChecksumList.path(of: name)
        let file: ObjectName
        do { file = try await store.putFile(at: "\(backup)/\(path)", keep: true).name } catch let failure as Failure
            where failure.kind == .fileMissing || failure.kind == .fileUnreadable
        { throw unusable(path, "it can't be read") }
        guard file == name else { throw unusable(path, "it is damaged") }
    }

    private func copy(_ name: String, _ list: ChecksumList, to staging: String) async throws {
        guard let file = try await CheckedFile.read("\(backup)/\(name)", copyingTo: "\(staging)/\(name)") else {
            throw unusable(name, "it can't be read")
        }
        guard file.sha256 == list.sums[name] else { throw unusable(name, "it is damaged") }
    }

    private func unusable(_ path: String, _ words: String) -> Failure {
        Failure(.keepRecipe, .backupUnusable, cause: "\(backup)/\(path): \(words)")
    }
}
