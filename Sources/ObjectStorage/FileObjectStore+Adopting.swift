import Foundation
public import VideoWorkflow

extension FileObjectStore {
    /// On the same file system the object is a second name (hard link) of the file: nothing is read or copied, and whoever has
    /// the file's path goes on reading there, which a renaming would take away. Elsewhere it is copied, and its hash checked.
    public func adopt(fileAt path: String, sha256: String, bytes: Int) async throws -> ObjectName {
        let name = ObjectName(sha256: sha256)
        guard Self.isName(name), sha256 == sha256.lowercased() else {
            throw Failure(.keepVideo, .fileUnreadable, cause: "\(path): no SHA-256 was given")
        }
        if try await blocking({ _ in try link(path, bytes: bytes, as: name) }) { return name }
        let copy = try await putFile(at: path, keep: true)
        guard copy.name == name, copy.bytes == bytes else {
            await takeBack([copy.name])
            throw Failure(.keepVideo, .fileUnreadable, cause: "\(path) has not the bytes it was said to have")
        }
        return name
    }

    /// False where the file can't have a second name there.
    private func link(_ path: String, bytes: Int, as name: ObjectName) throws -> Bool {
        let source = open(path, O_RDONLY | O_CLOEXEC | O_NOFOLLOW)
        guard source >= 0 else { throw Self.sourceFailure(errno: errno, path: path) }
        defer { close(source) }
        var status = stat()
        guard fstat(source, &status) == 0, status.st_mode & S_IFMT == S_IFREG, Int(status.st_size) == bytes else {
            throw Failure(.keepVideo, .fileUnreadable, cause: "\(path) is no file of \(bytes) bytes")
        }
        guard fsync(source) == 0 else { throw Self.failure(errno: errno, path: path) }
        let target = url(name)
        let folder = try IncomingFile.makeFolder(for: target)
        var isPossible = true
        try putting(name) {
            if Foundation.link(path, target.path) == 0 {
                _ = refresh(name)
                try IncomingFile.sync(folder)
                return true
            }
            switch errno {
            // Unless a sweep has just taken it.
            case EEXIST: isPossible = refresh(name)
            case ENOENT: throw Self.sourceFailure(errno: ENOENT, path: path)
            case EXDEV, EPERM, EMLINK, EOPNOTSUPP: isPossible = false
            default: throw Self.failure(errno: errno, path: target.path)
            }
            return false
        }
        return isPossible
    }
}
