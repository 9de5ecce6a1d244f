import Foundation
import GRDB
import VideoWorkflow

/// What a database error means to a person.
enum StorageFailure {
    static func failure(_ error: any Error, path: String) -> Failure {
        if let failure = error as? Failure { return failure }
        guard let error = error as? DatabaseError else {
            let nested = (error as NSError).userInfo[NSUnderlyingErrorKey] as? NSError
            switch Int32(nested?.code ?? (error as NSError).code) {
            case ENOSPC, EDQUOT: return Failure(.keepRecipe, .diskFull, cause: path)
            default:
                let isDenied = error is CocoaError
                return Failure(.keepRecipe, isDenied ? .noPermission : .storageFailed, cause: isDenied ? path : "\(path): \(error)")
            }
        }
        switch error.resultCode {
        case .SQLITE_FULL: return Failure(.keepRecipe, .diskFull, cause: path)
        case .SQLITE_READONLY, .SQLITE_PERM, .SQLITE_CANTOPEN: return Failure(.keepRecipe, .noPermission, cause: path)
        case .SQLITE_CORRUPT, .SQLITE_NOTADB:
            return Failure(.keepRecipe, .storageFailed, cause: "\(path) is damaged; move it away and run it again, or bring back a copy")
        case .SQLITE_IOERR where error.extendedResultCode == .SQLITE_IOERR_WRITE:
            return Failure(.keepRecipe, .diskFull, cause: path)
        default: return Failure(.keepRecipe, .storageFailed, cause: "\(path): \(error.message ?? error.resultCode.description)")
        }
    }
}
