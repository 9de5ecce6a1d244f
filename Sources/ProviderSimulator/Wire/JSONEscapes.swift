/// The escapes of JSON's strings (RFC 8259, section 7).
enum JSONEscapes {
    /// The text that a string with escapes stands for; half a surrogate pair becomes U+FFFD.
    static func decoded(_ bytes: Slice<UnsafeBufferPointer<UInt8>>) throws(JSONReader.Problem) -> String {
        var out: [UInt8] = []
        out.reserveCapacity(bytes.count)
        var rest = bytes
        while let byte = rest.popFirst() {
            guard byte == UInt8(ascii: "\\") else {
                out.append(byte)
                continue
            }
            switch rest.popFirst() {
            case UInt8(ascii: "\"")?: out.append(UInt8(ascii: "\""))
            case UInt8(ascii: "\\")?: out.append(UInt8(ascii: "\\"))
            case UInt8(ascii: "/")?: out.append(UInt8(ascii: "/"))
            case UInt8(ascii: "b")?: out.append(8)
            case UInt8(ascii: "f")?: out.append(12)
            case UInt8(ascii: "n")?: out.append(10)
            case UInt8(ascii: "r")?: out.append(13)
            case UInt8(ascii: "t")?: out.append(9)
            case UInt8(ascii: "u")?: out += Array(String(try scalar(&rest)).utf8)
            default: throw JSONReader.Problem(words: "an escape is unknown")
            }
        }
        guard let text = String(validating: out, as: UTF8.self) else {
            throw JSONReader.Problem(words: "a string is no UTF-8")
        }
        return text
    }

    private static func scalar(_ rest: inout Slice<UnsafeBufferPointer<UInt8>>) throws(JSONReader.Problem) -> Character
    {
        let high = try unit(&rest)
        var code = high
        if (0xD800..<0xDC00).contains(high), rest.starts(with: [UInt8(ascii: "\\"), UInt8(ascii: "u")]) {
            var ahead = rest.dropFirst(2)
            let low = try unit(&ahead)
            if (0xDC00..<0xE000).contains(low) {
                code = 0x10000 + (high - 0xD800) << 10 + (low - 0xDC00)
                rest = ahead
            }
        }
        return Character(Unicode.Scalar(code) ?? "\u{FFFD}")
    }

    private static func unit(_ rest: inout Slice<UnsafeBufferPointer<UInt8>>) throws(JSONReader.Problem) -> UInt32 {
        let digits = rest.prefix(4)
        rest = rest.dropFirst(4)
        guard digits.count == 4, let code = UInt32(String(decoding: digits, as: UTF8.self), radix: 16),
            digits.allSatisfy({ $0 != UInt8(ascii: "+") && $0 != UInt8(ascii: "-") })
        else {
            throw JSONReader.Problem(words: "an escape has too few digits")
        }
        return code
    }

    /// Appends the string with its quotes.
    static func append(_ text: String, to out: inout [UInt8]) {
        out.append(UInt8(ascii: "\""))
        for byte in text.utf8 {
            switch byte {
            case UInt8(ascii: "\""): out += [UInt8(ascii: "\\"), UInt8(ascii: "\"")]
            case UInt8(ascii: "\\"): out += [UInt8(ascii: "\\"), UInt8(ascii: "\\")]
            case 10: out += [UInt8(ascii: "\\"), UInt8(ascii: "n")]
            case 0..<0x20:
                let digits = String(byte, radix: 16)
                out += Array("\\u00\(digits.count == 1 ? "0" : "")\(digits)".utf8)
            default: out.append(byte)
            }
        }
        out.append(UInt8(ascii: "\""))
    }
}
