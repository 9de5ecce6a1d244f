/// 256 random bits that open something to whoever has them: shown once to their owner, kept as a hash only.
///
/// No description, dump or mirror of it shows it; `text` and `bytes` are the ways out.
public struct Secret: Sendable {
    static let byteCount = 32
    /// For an adapter that keeps a key of the service's own.
    public let bytes: [UInt8]

    /// A new one, of the system's generator.
    public init() {
        var generator = SystemRandomNumberGenerator()
        bytes = (0..<Self.byteCount).map { _ in UInt8.random(in: .min ... .max, using: &generator) }
    }

    /// Reads what `text` gives; nil for anything else.
    public init?(_ text: String) {
        guard text.utf8.count == 43, let bytes = Base64URL.bytes(text), bytes.count == Self.byteCount else {
            return nil
        }
        self.bytes = bytes
    }

    /// As an adapter keeps a key of the service's own; nil unless these are 32 bytes.
    public init?(bytes: some Sequence<UInt8>) {
        self.bytes = [UInt8](bytes)
        guard self.bytes.count == Self.byteCount else { return nil }
    }

    /// 43 signs of base64url.
    public var text: String { Base64URL.text(bytes) }

    public var hash: SecretHash { SecretHash(of: bytes) }
}

extension Secret: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
    public var description: String { "(secret)" }
    public var debugDescription: String { description }
    public var customMirror: Mirror { Mirror(self, children: []) }
}
