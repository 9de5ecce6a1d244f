/// What an account may do besides what it does with its own things.
public enum AccountRole: String, Sendable, Hashable, CaseIterable {
    /// Sees after accounts and the service.
    case administrator
    case member
}
