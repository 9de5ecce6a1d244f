/// An upload about to begin.
public struct NewUpload: Sendable, Hashable {
    public var id: UploadID
    public var owner: String
    /// Announced bytes; nil while the sender doesn't know.
    public var length: Int?
    public var metadata: UploadMetadata

    init(owner: String, length: Int?, metadata: UploadMetadata) {
        id = UploadID()
        self.owner = owner
        self.length = length
        self.metadata = metadata
    }
}

/// An upload whose bytes are all there and durable.
public struct FinishedUpload: Sendable, Hashable {
    public var id: UploadID
    public var owner: String
    /// Where the bytes lie until it is collected.
    public var path: String
    public var bytes: Int
    /// Lower-case hex.
    public var sha256: String
    /// The file's name as the sender said, fit to be shown and to be offered for saving.
    public var name: String
    /// The media type that the sender claimed.
    public var type: String?
    /// What the server said at the beginning.
    public var purpose: String
}

/// How far an upload has come.
public struct UploadProgress: Sendable, Hashable {
    public enum State: Sendable, Hashable {
        case growing
        case finished(sha256: String)
        /// Taken back by its sender, or expired.
        case terminated
    }

    public var id: UploadID
    /// Where the bytes lie, also while they grow.
    public var path: String
    /// Bytes that can be read there now. They outlive the program; a power cut only those that are `durable`.
    public var available: Int
    public var durable: Int
    /// Announced bytes; nil while the sender doesn't know.
    public var length: Int?
    public var state: State
}
