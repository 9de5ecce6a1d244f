import Foundation

/// The name an account signs in with: 1 to 64 letters, digits, single spaces and `. _ - + @ '`, so e-mail addresses too.
public struct AccountName: Hashable, Sendable {
    /// As its owner writes it, composed (NFC).
    public let text: String
    /// What two names that people take for the same share: compatible forms (NFKC), lower case.
    public let key: String

    public static let mostScalars = 64

    public init(_ text: String) throws(PeopleError) {
        guard text.utf8.count <= 1024 else { throw .nameUnusable(.tooLong) }
        let composed = text.precomposedStringWithCanonicalMapping
            .split(separator: " ", omittingEmptySubsequences: true).joined(separator: " ")
        guard composed.unicodeScalars.count <= Self.mostScalars else { throw .nameUnusable(.tooLong) }
        guard composed.unicodeScalars.allSatisfy(Self.isUsable) else { throw .nameUnusable(.unusableCharacter) }
        let key = composed.precomposedStringWithCompatibilityMapping.lowercased()
            .precomposedStringWithCompatibilityMapping
        guard composed.contains(where: { $0.isLetter || $0.isNumber }), !key.isEmpty else {
            throw .nameUnusable(.empty)
        }
        self.text = composed
        self.key = key
    }

    /// What can be shown of a text that somebody else wrote, such as a claim of a token; at most 64 scalars, may be empty.
    static func displayable(_ text: String) -> String {
        let usable = text.unicodeScalars.prefix(4 * mostScalars).filter(isUsable).prefix(mostScalars)
        return String(String.UnicodeScalarView(usable)).split(separator: " ").joined(separator: " ")
    }

    private static func isUsable(_ scalar: Unicode.Scalar) -> Bool {
        scalar.properties.isAlphabetic || scalar.properties.numericType != nil
            || scalar.properties.generalCategory == .nonspacingMark || " ._-+@'".unicodeScalars.contains(scalar)
    }
}
