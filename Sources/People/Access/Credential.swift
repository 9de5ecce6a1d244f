/// What a request presents to say for whom it is.
public enum Credential: Sendable {
    /// Nothing is asked for on this machine.
    case household
    case session(Secret)
    case bearer(BearerToken)
    case none
}
