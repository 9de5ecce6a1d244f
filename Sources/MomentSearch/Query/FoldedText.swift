import Foundation

/// Text as the word index compares it: lower case, without diacritics, in words of letters and digits.
enum FoldedText {
    static func folded(_ text: some StringProtocol) -> String {
        guard !text.utf8.allSatisfy({ $0 < 0x80 }) else { return text.lowercased() }
        var folded = String.UnicodeScalarView()
        for scalar in String(text).decomposedStringWithCanonicalMapping.unicodeScalars
        where scalar.properties.generalCategory != .nonspacingMark { folded.append(scalar) }
        return String(folded).lowercased()
    }

    /// What unicode61 makes words of: letters, digits, and what is of private use.
    static func isPartOfWord(_ scalar: Unicode.Scalar) -> Bool {
        if scalar.isASCII {
            switch scalar {
            case "a"..."z", "A"..."Z", "0"..."9": return true
            default: return false
            }
        }
        return switch scalar.properties.generalCategory {
        case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter, .decimalNumber,
            .letterNumber, .otherNumber, .privateUse, .nonspacingMark, .spacingMark:
            true
        default: false
        }
    }

    /// The words, as written.
    static func words(of text: some StringProtocol) -> [String] {
        String(text).unicodeScalars.split { !isPartOfWord($0) }.map { String($0) }
    }
}
