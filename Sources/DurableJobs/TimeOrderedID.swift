import Foundation

/// A UUID of version 7 (RFC 9562, section 5.7) as text in lower case: ordered by the millisecond it was made in.
public struct TimeOrderedID<Entity>: Hashable, Sendable, CustomStringConvertible {
    public let description: String

    /// A new one, of now.
    public init() {
        let milliseconds = UInt64(max(0, Date().timeIntervalSince1970 * 1000))
        var bytes = (0..<16).map { _ in UInt8.random(in: .min ... .max) }
        for index in 0..<6 { bytes[index] = UInt8(truncatingIfNeeded: milliseconds >> (8 * (5 - UInt64(index)))) }
        bytes[6] = 0x70 | (bytes[6] & 0x0f)
        bytes[8] = 0x80 | (bytes[8] & 0x3f)
        description = bytes.withUnsafeBytes { UUID(uuid: $0.loadUnaligned(as: uuid_t.self)) }.uuidString.lowercased()
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
