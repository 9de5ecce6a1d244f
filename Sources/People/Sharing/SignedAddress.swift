/// An address of a picture or video that is good for whoever has it, until a moment.
public struct SignedAddress: Sendable, Hashable {
    /// Of the URL, from the first slash on, as it is sent.
    public let path: String
    public let type: SharedMediaType
    public let expiresUnixSeconds: Int

    public init(path: String, type: SharedMediaType, expiresUnixSeconds: Int) {
        self.path = path
        self.type = type
        self.expiresUnixSeconds = expiresUnixSeconds
    }

    /// Nobody needs one for longer than a week.
    static let longestSeconds = 7 * 86_400
}
