import Crypto
import Foundation

/// The checksum of one request's bytes (tus 1.0, extension "checksum").
enum UploadChecksum: Sendable, Hashable {
    case sha1([UInt8])
    case sha256([UInt8])

    static let algorithms = "sha1,sha256"

    /// `Upload-Checksum`: the algorithm, a space, the digest in Base64. Throws `UploadRefusal`.
    init(header: String) throws {
        let parts = header.split(separator: " ", omittingEmptySubsequences: false)
        guard parts.count == 2, header.utf8.count <= 128, let digest = Data(base64Encoded: String(parts[1])) else {
            throw UploadRefusal.malformed(field: "Upload-Checksum", reason: "not an algorithm and Base64")
        }
        switch (parts[0], digest.count) {
        case ("sha1", Insecure.SHA1.byteCount): self = .sha1([UInt8](digest))
        case ("sha256", SHA256.byteCount): self = .sha256([UInt8](digest))
        case ("sha1", _), ("sha256", _):
            throw UploadRefusal.malformed(field: "Upload-Checksum", reason: "not of the algorithm's length")
        default: throw UploadRefusal.checksumAlgorithmUnsupported
        }
    }

    /// Bytes on their way to be compared.
    struct Running: Sendable {
        private let expected: UploadChecksum
        private var sha1 = Insecure.SHA1()
        private var sha256 = SHA256()

        init(_ expected: UploadChecksum) { self.expected = expected }

        mutating func update(_ bytes: UnsafeRawBufferPointer) {
            switch expected {
            case .sha1: sha1.update(bufferPointer: bytes)
            case .sha256: sha256.update(bufferPointer: bytes)
            }
        }

        var isRight: Bool {
            switch expected {
            case .sha1(let digest): Array(sha1.finalize()) == digest
            case .sha256(let digest): Array(sha256.finalize()) == digest
            }
        }
    }
}
