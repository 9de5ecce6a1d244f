import CFileSpace
import Foundation

/// The folder of the uploads: for each a data file named by its id and, once its sender was told of it, `<id>.json`. One
/// process at a time has it. All of it blocks.
///
/// An info file is written under another name, synced and renamed. How far an upload came is the size of its data file,
/// which no file system used here (ext4 in its ordered mode, XFS, Btrfs) says to be more than what is there after a power cut.
final class UploadFolder: Sendable {
    struct Found {
        var id: UploadID
        var info: UploadInfo
        var size: Int
        var modified: Date
        /// Whether the disk space for all of it is set aside.
        var isReserved = false
    }

    private static let largestInfo = 64 << 10

    let path: String
    private let lock: Int32

    /// Makes the folder where there is none. Throws `UploadStoreError`.
    init(path: String) throws {
        let path = URL(fileURLWithPath: path, isDirectory: true).path
        self.path = path
        do {
            try FileManager.default.createDirectory(
                atPath: path,
                withIntermediateDirectories: true,
                attributes: [.posixPermissions: 0o700]
            )
        } catch {
            throw UploadStoreError.folderUnusable("\(path): \(error.localizedDescription)")
        }
        lock = open(path + "/lock", O_RDONLY | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0o600)
        guard lock >= 0 else { throw UploadStoreError.folderUnusable("\(path): \(String(cString: strerror(errno)))") }
        guard flock(lock, LOCK_EX | LOCK_NB) == 0 else { throw UploadStoreError.folderInUse(path) }
        try sync()
        try Self.sync((path as NSString).deletingLastPathComponent)
    }

    deinit { if lock >= 0 { close(lock) } }

    func dataPath(_ id: UploadID) -> String { path + "/\(id)" }
    private func infoPath(_ id: UploadID) -> String { path + "/\(id).json" }

    /// All uploads, after what a crash left unfinished is mended: bytes that awaited their checksum are cut off, data files
    /// whose sender was never told of them go.
    func load() throws -> [Found] {
        let names = try FileManager.default.contentsOfDirectory(atPath: path)
        var known = Set<String>()
        var found: [Found] = []
        for name in names where name.hasSuffix(".json") {
            guard let id = UploadID(name.dropLast(5)) else { continue }
            known.insert(id.description)
            // What can't be read, another version may have written: it stays.
            guard let info = readInfo(id) else { continue }
            if info.collectedMilliseconds != nil {
                unlink(dataPath(id))
                found.append(Found(id: id, info: info, size: info.length ?? 0, modified: .distantPast))
            } else if let upload = try mend(id, info) {
                found.append(upload)
            }
        }
        for name in names where !known.contains(name) && (UploadID(name) != nil || name.hasSuffix(".new")) {
            unlink(path + "/" + name)
        }
        return found
    }

    private func mend(_ id: UploadID, _ info: UploadInfo) throws -> Found? {
        var info = info
        let descriptor = open(dataPath(id), O_RDWR | O_CLOEXEC | O_NOFOLLOW)
        guard descriptor >= 0 else {
            unlink(infoPath(id))
            return nil
        }
        defer { close(descriptor) }
        var status = stat()
        guard fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG else { return nil }
        let size = min(Int(status.st_size), info.unverifiedFrom ?? .max, info.length ?? .max)
        if size < Int(status.st_size), ftruncate(descriptor, off_t(size)) != 0 {
            throw UploadRefusal.system(errno, dataPath(id))
        }
        // What only lay in memory when the program was killed is told as the offset soon.
        guard fsync(descriptor) == 0 else { throw UploadRefusal.system(errno, dataPath(id)) }
        if info.unverifiedFrom != nil {
            info.unverifiedFrom = nil
            try write(info, of: id)
        }
        return Found(
            id: id,
            info: info,
            size: size,
            modified: Date(timeIntervalSince1970: Double(status.st_mtim.tv_sec)),
            isReserved: info.length.map { Int(status.st_blocks) * 512 >= $0 } ?? false
        )
    }

    private func readInfo(_ id: UploadID) -> UploadInfo? {
        guard let file = FileHandle(forReadingAtPath: infoPath(id)) else { return nil }
        defer { try? file.close() }
        guard let bytes = try? file.read(upToCount: Self.largestInfo) else { return nil }
        return try? JSONDecoder().decode(UploadInfo.self, from: bytes)
    }

    /// Makes an empty data file; reserves its space where the file system can. Whether that is so.
    func create(_ id: UploadID, reserving length: Int?) throws -> Bool {
        let descriptor = open(dataPath(id), O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
        guard descriptor >= 0 else { throw UploadRefusal.system(errno, dataPath(id)) }
        defer { close(descriptor) }
        guard let length, length > 0 else { return false }
        switch dp_reserve_space(descriptor, Int64(length)) {
        case 0: return true
        case EOPNOTSUPP, ENOSYS, EINVAL: return false
        case let code:
            unlink(dataPath(id))
            throw UploadRefusal.system(code, dataPath(id))
        }
    }

    /// Durable when it returns, as is that the data file is there.
    func write(_ info: UploadInfo, of id: UploadID) throws {
        let temporary = infoPath(id) + ".new"
        let descriptor = open(temporary, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC | O_NOFOLLOW, 0o600)
        guard descriptor >= 0 else { throw UploadRefusal.system(errno, temporary) }
        do {
            defer { close(descriptor) }
            let bytes = try JSONEncoder().encode(info)
            let written = bytes.withUnsafeBytes { Foundation.write(descriptor, $0.baseAddress, $0.count) }
            guard written == bytes.count else { throw UploadRefusal.system(written < 0 ? errno : ENOSPC, temporary) }
            guard fsync(descriptor) == 0 else { throw UploadRefusal.system(errno, temporary) }
            guard rename(temporary, infoPath(id)) == 0 else { throw UploadRefusal.system(errno, temporary) }
        } catch {
            unlink(temporary)
            throw error
        }
        try sync()
    }

    /// The info goes last of what tells of an upload, so that none comes back without its bytes.
    func remove(_ id: UploadID) throws {
        for path in [dataPath(id), infoPath(id)] where unlink(path) != 0 && errno != ENOENT {
            throw UploadRefusal.system(errno, path)
        }
        try sync()
    }

    func removeData(_ id: UploadID) {
        unlink(dataPath(id))
    }

    /// Bytes that may still be written here by those who aren't root.
    func freeBytes() throws -> Int {
        var status = statvfs()
        guard statvfs(path, &status) == 0 else { throw UploadRefusal.system(errno, path) }
        let (bytes, overflow) = Int(clamping: status.f_bavail).multipliedReportingOverflow(by: Int(status.f_frsize))
        return overflow ? .max : bytes
    }

    private func sync() throws {
        do { try Self.sync(path) } catch let UploadStoreError.folderUnusable(cause) {
            throw UploadRefusal.storageFailed(cause: cause)
        }
    }

    private static func sync(_ folder: String) throws {
        let directory = open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
        defer { if directory >= 0 { close(directory) } }
        guard directory >= 0, fsync(directory) == 0 else {
            throw UploadStoreError.folderUnusable("\(folder): \(String(cString: strerror(errno)))")
        }
    }
}
