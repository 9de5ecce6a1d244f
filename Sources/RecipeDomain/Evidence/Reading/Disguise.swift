/// Text that hides from whoever looks for words: other letters that look alike, letters apart, backwards, in a code.
enum Disguise {
    private static let longest = 2000

    /// With plain Latin letters where letters of other scripts and styles stand for them: "ＩＧＮＯＲＥ", "𝗂𝗀𝗇𝗈𝗋𝖾", "іgnоre".
    static func lifted(_ text: some StringProtocol) -> String {
        let cut = text.prefix(longest)
        guard !cut.utf8.allSatisfy({ $0 < 0x80 }) else { return String(cut) }
        var plain = String.UnicodeScalarView()
        for scalar in cut.unicodeScalars { plain.append(lifted(scalar)) }
        return String(plain)
    }

    private static func lifted(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
        switch scalar.value {
        case ..<0x80: return scalar
        // Unicode's full-width forms, circled letters, and the letters of mathematics in their thirteen styles.
        case 0xFF01...0xFF5E: return Unicode.Scalar(scalar.value - 0xFEE0) ?? scalar
        case 0x24B6...0x24E9: return letter((scalar.value - 0x24B6) % 26)
        case 0x1F130...0x1F149: return letter(scalar.value - 0x1F130)
        case 0x1F170...0x1F189: return letter(scalar.value - 0x1F170)
        case 0x1D400...0x1D6A3: return letter((scalar.value - 0x1D400) % 26)
        case 0x201C, 0x201D, 0x201E, 0x2033: return "\""
        default: return alike[scalar] ?? scalar
        }
    }

    private static func letter(_ index: UInt32) -> Unicode.Scalar { Unicode.Scalar(0x61 + index) ?? "a" }

    /// Cyrillic and Greek letters by the Latin ones that they look like.
    private static let alike: [Unicode.Scalar: Unicode.Scalar] = [
        "а": "a", "е": "e", "о": "o", "р": "p", "с": "c", "у": "y", "х": "x", "і": "i", "ј": "j", "ѕ": "s", "ԁ": "d",
        "һ": "h", "ո": "n", "А": "A", "В": "B", "Е": "E", "К": "K", "М": "M", "Н": "H", "О": "O", "Р": "P", "С": "C",
        "Т": "T", "Х": "X", "І": "I", "Ѕ": "S", "α": "a", "ο": "o", "ν": "v", "ι": "i", "ρ": "p", "Α": "A", "Β": "B",
        "Ε": "E", "Η": "H", "Ι": "I", "Κ": "K", "Μ": "M", "Ν": "N", "Ο": "O", "Ρ": "P", "Τ": "T", "Χ": "X",
        "ɪ": "i", "ɴ": "n", "ʀ": "r", "ɢ": "g", "ᴏ": "o", "ᴇ": "e", "ᴛ": "t", "ѵ": "v",
    ]

    /// A word with letters in the place of digits and marks: "1gn0re".
    static func spelled(_ word: String) -> String {
        guard word.contains(where: \.isASCIIDigit), word.contains(where: \.isLetter) else { return word }
        return String(word.map { digits[$0] ?? $0 })
    }

    private static let digits: [Character: Character] = [
        "0": "o", "1": "i", "3": "e", "4": "a", "5": "s", "7": "t", "8": "b", "9": "g",
    ]

    /// The letters of a text whose letters stand one by one, together; nil for any other text.
    static func joined(_ words: [String]) -> String? {
        let single = words.count { $0.count == 1 }
        guard single >= 8, single * 10 >= words.count * 7 else { return nil }
        return words.map(spelled).joined()
    }

    /// What a text says that no word of grammar is in: from behind, and with each letter thirteen further on.
    static func turned(_ text: String, _ words: [String]) -> [String] {
        guard words.count >= 3, !words.contains(where: { word in lexicons.contains { $0.stop.contains(word) } }) else {
            return []
        }
        return [String(text.reversed()), String(String.UnicodeScalarView(text.unicodeScalars.map(rotated)))]
    }

    private static let lexicons = RecipeLanguage.allCases.map(Lexicon.of)

    private static func rotated(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
        switch scalar {
        case "a"..."z": letter((scalar.value - 0x61 + 13) % 26)
        case "A"..."Z": letter((scalar.value - 0x41 + 13) % 26)
        default: scalar
        }
    }

    /// What is written in Base64 (RFC 4648) or in hexadecimal digits and is text of several words.
    static func decoded(_ text: String) -> [String] {
        text.split(whereSeparator: \.isWhitespace).prefix(200).compactMap { word in
            let code = word.utf8.drop { !isCode($0) }.prefix(while: isCode)
            guard code.count >= 16 else { return nil }
            return [hexadecimal(code), base64(code)].compactMap(\.self).first(where: isText)
        }
    }

    private static func isCode(_ byte: UInt8) -> Bool { sixBits(byte) != nil || byte == UInt8(ascii: "=") }

    private static func sixBits(_ byte: UInt8) -> UInt32? {
        switch byte {
        case UInt8(ascii: "A")...UInt8(ascii: "Z"): UInt32(byte - UInt8(ascii: "A"))
        case UInt8(ascii: "a")...UInt8(ascii: "z"): UInt32(byte - UInt8(ascii: "a") + 26)
        case UInt8(ascii: "0")...UInt8(ascii: "9"): UInt32(byte - UInt8(ascii: "0") + 52)
        case UInt8(ascii: "+"), UInt8(ascii: "-"): 62
        case UInt8(ascii: "/"), UInt8(ascii: "_"): 63
        default: nil
        }
    }

    private static func base64(_ code: some Sequence<UInt8>) -> String? {
        var bytes: [UInt8] = []
        var (bits, count): (UInt32, UInt32) = (0, 0)
        for byte in code {
            guard let six = sixBits(byte) else { break }
            bits = (bits << 6 | six) & 0xFFFF
            count += 6
            if count >= 8 {
                count -= 8
                bytes.append(UInt8(truncatingIfNeeded: bits >> count))
            }
        }
        return String(validating: bytes, as: UTF8.self)
    }

    private static func hexadecimal(_ code: some Collection<UInt8>) -> String? {
        let digits = code.compactMap { Character(Unicode.Scalar($0)).hexDigitValue }
        guard digits.count == code.count, digits.count.isMultiple(of: 2) else { return nil }
        let bytes = stride(from: 0, to: digits.count, by: 2).map { UInt8(digits[$0] * 16 + digits[$0 + 1]) }
        return String(validating: bytes, as: UTF8.self)
    }

    private static func isText(_ text: String) -> Bool {
        text.contains(" ") && text.unicodeScalars.allSatisfy { $0.value >= 0x20 || $0 == "\n" }
            && text.count(where: \.isLetter) * 10 >= text.count * 7
    }
}
