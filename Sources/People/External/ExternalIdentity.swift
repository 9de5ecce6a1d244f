/// Who somebody is to the external issuer.
public struct ExternalIdentity: Sendable, Hashable {
    /// `iss`
    public var issuer: String
    /// `sub`: unique for that issuer, never given to anybody else.
    public var subject: String

    public init(issuer: String, subject: String) {
        self.issuer = issuer
        self.subject = subject
    }
}
