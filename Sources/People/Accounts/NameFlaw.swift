/// Why a text can't be the name of an account.
public enum NameFlaw: String, Hashable, Sendable {
    case empty = "a name needs at least one letter or digit"
    case tooLong = "a name has at most 64 characters"
    case unusableCharacter = "a name is made of letters, digits, spaces and . _ - + @ '"
}
