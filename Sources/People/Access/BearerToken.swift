/// What stands behind `Bearer`: an API token, or one of an external issuer's.
public struct BearerToken: Sendable {
    let text: String

    /// Nil for what isn't of its form (RFC 6750, section 2.1), or longer than 8 KiB.
    init?(authorization: String) {
        let parts = authorization.split(separator: " ")
        guard authorization.utf8.count <= 8 << 10, parts.count == 2, parts[0].lowercased() == "bearer" else {
            return nil
        }
        text = String(parts[1])
    }
}

extension BearerToken: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
    public var description: String { "(token)" }
    public var debugDescription: String { description }
    public var customMirror: Mirror { Mirror(self, children: []) }
}
