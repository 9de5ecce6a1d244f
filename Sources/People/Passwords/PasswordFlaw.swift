/// Why a text can't be a password.
public enum PasswordFlaw: String, Hashable, Sendable {
    case tooShort = "a password needs at least 10 characters"
    case tooLong = "a password has at most 256 bytes"
    case control = "a password can't contain line breaks or other control characters"
    case containsName = "a password can't contain the name"
}
