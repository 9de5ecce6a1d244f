public import Foundation

/// A UUID of version 7 (RFC 9562, section 5.7) that says what it identifies: ordered by the millisecond it was made in.
public struct Identifier<Entity>: Hashable, Sendable {
    public let uuid: UUID

    public init(uuid: UUID) { self.uuid = uuid }

    /// A new one; `now` is the time it carries.
    public init(now: Date = Date()) {
        let milliseconds = UInt64(max(0, now.timeIntervalSince1970 * 1000))
        var bytes = (0..<16).map { _ in UInt8.random(in: .min ... .max) }
        for index in 0..<6 { bytes[index] = UInt8(truncatingIfNeeded: milliseconds >> (8 * (5 - UInt64(index)))) }
        bytes[6] = 0x70 | (bytes[6] & 0x0f)
        bytes[8] = 0x80 | (bytes[8] & 0x3f)
        uuid = bytes.withUnsafeBytes { UUID(uuid: $0.loadUnaligned(as: uuid_t.self)) }
    }

    /// Reads the whole form only, in either case.
    public init?(_ text: String) {
        guard let uuid = UUID(uuidString: text) else { return nil }
        self.uuid = uuid
    }
}

extension Identifier: CustomStringConvertible, Codable {
    /// Lower case, with hyphens.
    public var description: String { uuid.uuidString.lowercased() }

    public init(from decoder: any Decoder) throws {
        uuid = try decoder.singleValueContainer().decode(UUID.self)
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(description)
    }
}

/// What identifiers point to; never instantiated.
public enum OwnerEntity {}
public enum VideoEntity {}
public enum RunEntity {}
public enum RecipeEntity {}

public typealias OwnerID = Identifier<OwnerEntity>
public typealias VideoID = Identifier<VideoEntity>
public typealias RunID = Identifier<RunEntity>
public typealias RecipeID = Identifier<RecipeEntity>
