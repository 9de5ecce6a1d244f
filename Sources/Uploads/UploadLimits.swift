/// What uploads may take. Sizes in bytes.
public struct UploadLimits: Sendable, Hashable {
    /// The largest upload.
    public var largest = 20 << 30
    /// What one owner may have, with what the server says that is in use.
    public var quota = 200 << 30
    /// Unfinished uploads that one owner may have at once.
    public var unfinishedPerOwner = 100
    /// Requests of all owners that may send at once; each costs some 1.5 MB of memory.
    public var senders = 128
    /// Bytes a second below which a sender is cut; what came is kept. Only the time spent waiting for it counts.
    public var slowestRate = 4 << 10
    /// How long a sender may send nothing; what it sends faster than the slowest rate earns it up to as much again.
    public var patience = Duration.seconds(30)
    /// How long a request waits for an older one on the same upload to give way.
    public var takeover = Duration.seconds(10)
    /// Free disk space that uploads leave alone.
    public var diskReserve = 1 << 30
    /// Time from the last byte until an unfinished upload is forgotten, and from its end until a collected one is.
    public var lifetime = Duration.seconds(86_400)
    /// The `Upload-Metadata` header, and what the server adds.
    public var metadata = 4 << 10
    public var purpose = 4 << 10
    /// Those waiting for news of one upload.
    public var watchers = 4_096

    public init() {}
}
