import Crypto

/// SHA-256 of a secret: what is kept of it. Secrets have at least 128 random bits, so that neither a slow hash nor a salt
/// would add anything, and a look-up by it tells nothing by its time.
public struct SecretHash: Hashable, Sendable {
    /// 32 bytes.
    public let bytes: [UInt8]

    init(of secret: some Sequence<UInt8>) { bytes = [UInt8](SHA256.hash(data: Array(secret))) }

    /// As it is kept; nil unless these are 32 bytes.
    public init?(bytes: some Sequence<UInt8>) {
        self.bytes = [UInt8](bytes)
        guard self.bytes.count == SHA256.byteCount else { return nil }
    }
}

extension SecretHash: CustomStringConvertible {
    /// Enough to tell two apart in a log.
    public var description: String { "sha256:" + Base64URL.text(bytes.prefix(6)) }
}
