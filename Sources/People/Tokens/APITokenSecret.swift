/// The text of an API token: `dp_`, 256 random bits and a checksum, 52 signs of base64url.
///
/// By prefix and checksum a scanner of repositories finds those that leaked, without asking anybody and without false alarms.
public struct APITokenSecret: Sendable {
    public static let prefix = "dp_"
    private static let checksumCount = 6
    private let secret: Secret

    public init() { secret = Secret() }

    /// Nil for what isn't a token, or was copied wrongly.
    public init?(_ text: String) {
        guard text.utf8.count == Self.prefix.utf8.count + 43 + Self.checksumCount, text.hasPrefix(Self.prefix),
            let secret = Secret(String(text.dropFirst(Self.prefix.count).dropLast(Self.checksumCount)))
        else { return nil }
        self.secret = secret
        guard self.text == text else { return nil }
    }

    public var text: String {
        let body = Self.prefix + secret.text
        return body + Base64URL.text(SecretHash(of: body.utf8).bytes).prefix(Self.checksumCount)
    }

    public var hash: SecretHash { secret.hash }
}

extension APITokenSecret: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
    public var description: String { "(token)" }
    public var debugDescription: String { description }
    public var customMirror: Mirror { Mirror(self, children: []) }
}
