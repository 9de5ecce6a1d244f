import Foundation
import GRDB
import VideoWorkflow

/// What a database error means to a person.
enum StorageFailure {
    static func failure(errno code: Int32, path: String) -> Failure {
        switch code {
        case ENOSPC, EDQUOT: Failure(.keepRecipe, .diskFull, cause: path)
        case EACCES, EPERM, EROFS, ENOTDIR, EISDIR: Failure(.keepRecipe, .noPermission, cause: path)
        default: Failure(.keepRecipe, .storageFailed, cause: "\(path): \(String(cString: strerror(code)))")
        }
    }

    static func failure(_ error: any Error, path: String) -> Failure {
        if let failure = error as? Failure { return failure }
        guard let error = error as? DatabaseError else {
            guard let error = error as? CocoaError else {
                return Failure(.keepRecipe, .storageFailed, cause: "\(path): \(error)")
            }
            return failure(errno: error.code == .fileWriteOutOfSpace ? ENOSPC : EACCES, path: path)
        }
        switch error.resultCode {
        case .SQLITE_FULL: return Failure(.keepRecipe, .diskFull, cause: path)
        case .SQLITE_READONLY, .SQLITE_PERM, .SQLITE_CANTOPEN: return Failure(.keepRecipe, .noPermission, cause: path)
        case .SQLITE_CORRUPT, .SQLITE_NOTADB:
            return Failure(
                .keepRecipe,
                .storageFailed,
                cause: "\(path) is damaged; move it away and run it again, or bring back a copy"
            )
        case .SQLITE_IOERR where [.SQLITE_IOERR_WRITE, .SQLITE_IOERR_SHMSIZE].contains(error.extendedResultCode):
            return isFull(path)
                ? Failure(.keepRecipe, .diskFull, cause: path)
                : Failure(.keepRecipe, .storageFailed, cause: "\(path): \(error.message ?? "it can't be written")")
        default:
            return Failure(
                .keepRecipe,
                .storageFailed,
                cause: "\(path): \(error.message ?? error.resultCode.description)"
            )
        }
    }

    /// SQLite calls every failed write the same; what is left on the disk tells them apart.
    private static func isFull(_ path: String) -> Bool {
        var status = statvfs()
        guard statvfs((path as NSString).deletingLastPathComponent, &status) == 0 else { return false }
        return status.f_bavail * status.f_frsize < 1 << 20
    }
}
