import Foundation
import ObjectStorage
import SQLiteStorage
import VideoWorkflow

/// What a backup holds.
public struct BackupSummary: Sendable, Hashable, Codable {
    /// Of the layout of backups.
    public var format = 1
    /// Milliseconds since 1970.
    public var createdUnixMilliseconds: Int
    public var databaseBytes: Int
    public var objects: Int
    public var objectBytes: Int
    /// Objects that the database names and that were gone or damaged already, by SHA-256; without them a frame or a video
    /// is missing, and nothing else.
    public var missing: [String]
}

extension DinnerPeopleApp {
    /// The same into one file that `tar` reads, where the path ends in `.tar`; there must be none yet. Throws `Failure`.
    public func backup(into path: String) async throws -> BackupSummary {
        guard path.hasSuffix(Archive.ending) else { return try await backup(to: path) }
        guard !FileManager.default.fileExists(atPath: path) else {
            throw Failure(.keepRecipe, .folderInUse, cause: path)
        }
        let folder = "\(path).making-\(UUID().uuidString)"
        defer { try? FileManager.default.removeItem(atPath: folder) }
        let summary = try await backup(to: folder)
        let list = try ChecksumList(ofBackup: folder)
        do {
            let names = list.sums.keys.sorted() + [ChecksumList.fileName]
            try await Archive.pack(names, of: folder, into: folder + Archive.ending)
            guard rename(folder + Archive.ending, path) == 0 else { throw CheckedFile.failure(path) }
        } catch {
            unlink(folder + Archive.ending)
            throw error
        }
        CheckedFile.sync(folder: URL(fileURLWithPath: path).deletingLastPathComponent().path)
        return summary
    }

    /// Copies all that is kept, as it is at one moment, into a new or empty folder, while it is worked with: the database,
    /// the files it names, and a list of their checksums, which comes last. Unfinished uploads and the key that signs
    /// addresses are not in it. Throws `Failure`.
    public func backup(to folder: String) async throws -> BackupSummary {
        try Self.makeEmptyFolder(folder)
        return try await objects.withNothingRemoved { try await fill(folder) }
    }

    private func fill(_ folder: String) async throws -> BackupSummary {
        let database = "\(folder)/\(ChecksumList.database)"
        let named = try await self.database.copy(to: database).objects()
        var missing: Set<ObjectName> = []
        for name in named {
            let path = "\(folder)/\(ChecksumList.path(of: name))"
            if try await !objects.copy(name, to: path) { missing.insert(name) }
        }
        var list = ChecksumList()
        let (objectBytes, damaged) = try await check(folder, &list)
        missing.formUnion(damaged)
        guard let copy = try await CheckedFile.read(database) else { throw CheckedFile.failure(database) }
        list.add(ChecksumList.database, sha256: copy.sha256)
        let summary = BackupSummary(
            createdUnixMilliseconds: Date().unixMilliseconds,
            databaseBytes: copy.bytes,
            objects: list.objects.count,
            objectBytes: objectBytes,
            missing: missing.map(\.sha256).sorted()
        )
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .prettyPrinted]
        let description = "\(folder)/\(ChecksumList.description)"
        try CheckedFile.write(encoder.encode(summary), to: description)
        guard let written = try await CheckedFile.read(description) else { throw CheckedFile.failure(description) }
        list.add(ChecksumList.description, sha256: written.sha256)
        try CheckedFile.write(Data(list.text.utf8), to: "\(folder)/\(ChecksumList.fileName)")
        CheckedFile.sync(folder: folder)
        return summary
    }

    /// Reads every file of the backup; takes those out that don't hold what their name says.
    private func check(_ folder: String, _ list: inout ChecksumList) async throws
        -> (bytes: Int, damaged: Set<ObjectName>)
    {
        var bytes = 0
        var damaged: Set<ObjectName> = []
        let store = try FileObjectStore(folder: "\(folder)/objects")
        for number in 0..<FileObjectStore.folders {
            for name in try await store.names(inFolder: number) {
                let path = ChecksumList.path(of: name)
                if let file = try await CheckedFile.read("\(folder)/\(path)"), file.sha256 == name.sha256 {
                    list.add(path, sha256: name.sha256)
                    bytes += file.bytes
                } else {
                    damaged.insert(name)
                    await store.remove([name])
                }
            }
        }
        try? FileManager.default.removeItem(atPath: "\(folder)/objects/incoming")
        return (bytes, damaged)
    }

    /// Throws `Failure` of kind `folderInUse`.
    static func makeEmptyFolder(_ folder: String) throws {
        try requireEmpty(folder)
        do {
            try FileManager.default.createDirectory(
                atPath: "\(folder)/objects",
                withIntermediateDirectories: true,
                attributes: [.posixPermissions: 0o700]
            )
        } catch { throw Failure(.keepRecipe, .noPermission, cause: folder) }
    }

    /// Nothing is there, or a folder with nothing in it.
    static func requireEmpty(_ folder: String) throws {
        var isFolder: ObjCBool = false
        guard FileManager.default.fileExists(atPath: folder, isDirectory: &isFolder) else { return }
        let names = try? FileManager.default.contentsOfDirectory(atPath: folder)
        guard isFolder.boolValue, names?.isEmpty == true else {
            throw Failure(.keepRecipe, .folderInUse, cause: folder)
        }
    }
}
