import Foundation
public import NIOCore
import Synchronization

/// A body that came whole and is durable, for somebody who keeps it elsewhere.
public struct TakenBody: Sendable, Hashable {
    /// Where the bytes lie meanwhile.
    public var path: String
    public var bytes: Int
    /// Lower-case hex.
    public var sha256: String
}

extension UploadStore {
    /// Takes one whole body in, within the limits of uploads (pace, senders, quota, disk), for somebody who keeps it elsewhere
    /// at once. Nothing of it is left here when `keep` has ended, or when the body broke off.
    ///
    /// Throws `UploadRefusal`, and what `usage` and `keep` throw.
    /// - Parameters:
    ///   - length: the body's, as its header says; nil where it comes in chunks.
    ///   - most: bytes.
    public func take<Body: AsyncSequence & Sendable, Value: Sendable>(
        _ body: Body,
        length: Int?,
        most: Int,
        owner: String,
        keep: (TakenBody) async throws -> Value
    ) async throws -> Value where Body.Element == ByteBuffer {
        if let length, length > most { throw UploadRefusal.tooLarge(limit: most) }
        let new = NewUpload(owner: owner, length: length, metadata: UploadMetadata(name: "", type: nil))
        let hold = try await create(new, purpose: "", isPassing: true)
        defer { release(hold) }
        do {
            try await append(body, to: hold, Addition(bodyLength: length, isWhole: true, most: most))
            guard let entry = state.withLock({ $0.entries[hold.id] }) else { throw UploadRefusal.notFound }
            let taken = TakenBody(
                path: folder.dataPath(hold.id),
                bytes: entry.available,
                sha256: entry.hash.hex
            )
            let value = try await keep(taken)
            try? await discard(hold)
            return value
        } catch {
            try? await discard(hold)
            throw error
        }
    }
}
