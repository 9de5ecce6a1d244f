import Foundation

/// A UUID of version 7 (RFC 9562, section 5.7) as text in lower case: ordered by the millisecond it was made in.
public struct TimeOrderedID<Entity>: Hashable, Sendable, CustomStringConvertible {
    public let description: String

    /// A new one, of now.
    public init() {
        let milliseconds = UInt64(max(0, Date().timeIntervalSince1970 * 1000))
        let high = milliseconds << 16 | 0x7000 | UInt64.random(in: 0..<0x1000)
        let low = 0x8000_0000_0000_0000 | UInt64.random(in: 0..<0x4000_0000_0000_0000)
        let bytes = [high.bigEndian, low.bigEndian].withUnsafeBytes { $0.loadUnaligned(as: uuid_t.self) }
        description = UUID(uuid: bytes).uuidString.lowercased()
    }

    /// Reads the whole form only, in either case.
    public init?(_ text: String) {
        guard let uuid = UUID(uuidString: text) else { return nil }
        description = uuid.uuidString.lowercased()
    }
}

/// What identifiers point to; never instantiated.
public enum JobEntity {}
public enum AttemptEntity {}
public enum WorkerEntity {}

public typealias JobID = TimeOrderedID<JobEntity>
/// Identifies one claim of a job, and is the fencing token of all that is written under it.
public typealias AttemptID = TimeOrderedID<AttemptEntity>
/// Identifies one life of a worker.
public typealias WorkerID = TimeOrderedID<WorkerEntity>
