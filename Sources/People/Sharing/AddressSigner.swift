import Crypto

/// Signs addresses, and tells signed ones from others (HMAC-SHA256, RFC 2104).
public struct AddressSigner: Sendable {
    private let key: SymmetricKey

    public init(key: Secret) { self.key = SymmetricKey(data: key.bytes) }

    /// The address with its query: `path?expires=…&type=…&signature=…`.
    public func sign(_ address: SignedAddress) -> String {
        let code = HMAC<SHA256>.authenticationCode(for: message(address), using: key)
        return "\(address.path)?expires=\(address.expiresUnixSeconds)&type=\(address.type.rawValue)"
            + "&signature=\(Base64URL.text(code))"
    }

    /// The address that was signed; nil where it wasn't, or is over. Takes exactly what `sign` makes.
    public func verify(path: String, query: String, nowUnixSeconds now: Int) -> SignedAddress? {
        guard path.utf8.count <= 2048, query.utf8.count <= 256 else { return nil }
        let parts = query.split(separator: "&", omittingEmptySubsequences: false)
        guard parts.count == 3, let expires = value(of: "expires", in: parts[0]).flatMap({ Int($0) }),
            let type = value(of: "type", in: parts[1]).flatMap({ SharedMediaType(rawValue: $0) }),
            let signature = value(of: "signature", in: parts[2]).flatMap({ Base64URL.bytes($0) })
        else { return nil }
        let address = SignedAddress(path: path, type: type, expiresUnixSeconds: expires)
        // Compared in constant time.
        guard HMAC<SHA256>.isValidAuthenticationCode(signature, authenticating: message(address), using: key),
            now < expires, now >= expires &- SignedAddress.longestSeconds
        else { return nil }
        return address
    }

    private func value(of name: String, in part: Substring) -> String? {
        part.hasPrefix(name + "=") ? String(part.dropFirst(name.count + 1)) : nil
    }

    /// The path comes last, so that no sign in it can be taken for another field.
    private func message(_ address: SignedAddress) -> [UInt8] {
        Array("1\n\(address.expiresUnixSeconds)\n\(address.type.rawValue)\n\(address.path)".utf8)
    }
}

extension AddressSigner: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
    public var description: String { "(signer)" }
    public var debugDescription: String { description }
    public var customMirror: Mirror { Mirror(self, children: []) }
}
