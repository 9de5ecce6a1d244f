import Foundation

/// A password as it is hashed: composed (NFC) and with plain spaces, so that the same keys pressed on two machines are the
/// same password (RFC 8265, section 4.2, OpaqueString). Shown nowhere.
public struct Password: Sendable {
    /// Of a new one, composed.
    public static let fewestScalars = 10
    /// Composed, in UTF-8.
    public static let mostBytes = 256
    /// Shorter names are in too many words.
    static let shortestNameLookedFor = 3

    let bytes: [UInt8]

    /// A new password for the account of that name. Throws `PeopleError.passwordUnusable`.
    public init(_ text: String, for name: AccountName) throws(PeopleError) {
        let prepared = try Self.prepare(text)
        guard prepared.unicodeScalars.count >= Self.fewestScalars else { throw .passwordUnusable(.tooShort) }
        let key = prepared.precomposedStringWithCompatibilityMapping.lowercased()
            .precomposedStringWithCompatibilityMapping
        guard name.key.unicodeScalars.count < Self.shortestNameLookedFor || !key.contains(name.key) else {
            throw .passwordUnusable(.containsName)
        }
        bytes = Array(prepared.utf8)
    }

    /// What somebody says is theirs; nil where it can't be anybody's.
    init?(attempt text: String) {
        guard let prepared = try? Self.prepare(text), !prepared.isEmpty else { return nil }
        bytes = Array(prepared.utf8)
    }

    /// What nobody can have: a control character.
    static let impossible = Password(bytes: [0])

    private init(bytes: [UInt8]) { self.bytes = bytes }

    private static func prepare(_ text: String) throws(PeopleError) -> String {
        // Composing may shorten a text, to a third at most.
        guard text.utf8.count <= 3 * mostBytes else { throw .passwordUnusable(.tooLong) }
        var scalars = String.UnicodeScalarView()
        for scalar in text.unicodeScalars {
            guard scalar.properties.generalCategory != .control else { throw .passwordUnusable(.control) }
            scalars.append(scalar.properties.generalCategory == .spaceSeparator ? " " : scalar)
        }
        let prepared = String(scalars).precomposedStringWithCanonicalMapping
        guard prepared.utf8.count <= mostBytes else { throw .passwordUnusable(.tooLong) }
        return prepared
    }
}

extension Password: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
    public var description: String { "(password)" }
    public var debugDescription: String { description }
    public var customMirror: Mirror { Mirror(self, children: []) }
}
