import Crypto
import Foundation

/// The SHA-256 of a file that grows, kept up with as it is written. After a restart it starts from the file's beginning and
/// catches up beside the writing.
struct ContentHash: Sendable {
    private var hash = SHA256()
    /// Bytes hashed so far.
    private(set) var count = 0

    /// Bytes that were just written at `offset`; passed over where earlier ones are still missing.
    mutating func update(_ bytes: UnsafeRawBufferPointer, at offset: Int) {
        guard offset == count else { return }
        hash.update(bufferPointer: bytes)
        count += bytes.count
    }

    /// Reads up to `budget` bytes of what is missing before `end`.
    mutating func catchUp(from descriptor: Int32, to end: Int, budget: Int = .max) throws {
        guard count < end else { return }
        let target = min(end, budget > end - count ? end : count + budget)
        try withUnsafeTemporaryAllocation(byteCount: 256 << 10, alignment: 16) { room in
            while count < target {
                let got = pread(descriptor, room.baseAddress, min(room.count, target - count), off_t(count))
                if got < 0, errno == EINTR { continue }
                guard got > 0 else { throw UploadRefusal.storageFailed(cause: "the file ends before its bytes") }
                hash.update(bufferPointer: UnsafeRawBufferPointer(rebasing: room[..<got]))
                count += got
            }
        }
    }

    /// Lower-case hex.
    var hex: String { hash.finalize().map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined() }
}
