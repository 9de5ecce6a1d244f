import Foundation
import VideoWorkflow

/// Names under which files of uploads stay where they are read from, while the uploads themselves are put away.
struct ReadingLinks: Sendable {
    private let folder: String

    /// Opens the folder and empties it of what a crash left. On the disk of the uploads; throws `Failure`.
    init(folder: String) throws {
        self.folder = folder
        do {
            try FileManager.default.createDirectory(
                atPath: folder,
                withIntermediateDirectories: true,
                attributes: [.posixPermissions: 0o700]
            )
            for name in try FileManager.default.contentsOfDirectory(atPath: folder) { unlink("\(folder)/\(name)") }
        } catch { throw Failure(.frames, .storageFailed, cause: "\(error)") }
    }

    /// Another name for a file, to be given back with `remove`. Throws `Failure` (`fileMissing` where it is gone).
    func add(_ path: String) throws -> String {
        let name = "\(folder)/\(UUID().uuidString.lowercased())"
        guard link(path, name) == 0 else {
            let code = errno
            throw Failure(.frames, Self.kind(of: code), cause: "\(path): \(String(cString: strerror(code)))")
        }
        return name
    }

    private static func kind(of code: Int32) -> FailureKind {
        switch code {
        case ENOENT: .fileMissing
        case ENOSPC, EDQUOT: .diskFull
        case EACCES, EPERM, EROFS: .noPermission
        default: .storageFailed
        }
    }

    func remove(_ name: String) { unlink(name) }
}
