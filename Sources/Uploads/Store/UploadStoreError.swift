/// Why uploads can't be kept in a folder.
public enum UploadStoreError: Error, Hashable, Sendable, CustomStringConvertible {
    /// Another process, or another store of this one, has it.
    case folderInUse(String)
    case folderUnusable(String)

    public var description: String {
        switch self {
        case .folderInUse(let path): "\(path) is used by another process"
        case .folderUnusable(let cause): "uploads can't be kept: \(cause)"
        }
    }
}
