/// Base64 (RFC 4648, section 4) by table, for pictures of many kilobytes and vectors.
enum Base64 {
    private static let alphabet = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)
    private static let invalid: UInt8 = 0xFF
    private static let sextets: [UInt8] = {
        var table = [UInt8](repeating: invalid, count: 256)
        for (value, letter) in alphabet.enumerated() { table[Int(letter)] = UInt8(value) }
        return table
    }()

    /// The bytes that `text` stands for; nil if it isn't base64 with its padding. A backslash before a slash, as some
    /// writers of JSON put it there, is stepped over.
    static func decoded(_ text: ArraySlice<UInt8>) -> [UInt8]? {
        var letters = text
        var padding = 0
        while padding < 2, letters.last == UInt8(ascii: "=") {
            letters.removeLast()
            padding += 1
        }
        var count = 0
        let bytes = [UInt8](unsafeUninitializedCapacity: letters.count / 4 * 3 + 3) { out, written in
            count = fill(out, written: &written, from: letters)
        }
        guard count >= 0, (count + padding) % 4 == 0, count % 4 != 1 else { return nil }
        return bytes
    }

    /// The number of letters read; -1 where one is none of the alphabet's.
    private static func fill(
        _ out: UnsafeMutableBufferPointer<UInt8>,
        written: inout Int,
        from letters: ArraySlice<UInt8>
    ) -> Int {
        letters.withUnsafeBufferPointer { letters in
            sextets.withUnsafeBufferPointer { sextets in
                var bits: UInt32 = 0
                var count = 0
                for letter in letters {
                    let value = sextets[Int(letter)]
                    if value == invalid {
                        if letter == UInt8(ascii: "\\") { continue }
                        return -1
                    }
                    bits = bits << 6 | UInt32(value)
                    count += 1
                    if count & 3 == 0 {
                        out[written] = UInt8(truncatingIfNeeded: bits >> 16)
                        out[written + 1] = UInt8(truncatingIfNeeded: bits >> 8)
                        out[written + 2] = UInt8(truncatingIfNeeded: bits)
                        written += 3
                    }
                }
                if count & 3 == 2 {
                    out[written] = UInt8(truncatingIfNeeded: bits >> 4)
                    written += 1
                } else if count & 3 == 3 {
                    out[written] = UInt8(truncatingIfNeeded: bits >> 10)
                    out[written + 1] = UInt8(truncatingIfNeeded: bits >> 2)
                    written += 2
                }
                return count
            }
        }
    }

    static func encoded(_ bytes: [UInt8]) -> String {
        var out: [UInt8] = []
        out.reserveCapacity(bytes.count * 4 / 3 + 4)
        var place = 0
        while place < bytes.count {
            let left = bytes.count - place
            let second = left > 1 ? bytes[place + 1] : 0
            let third = left > 2 ? bytes[place + 2] : 0
            let bits = UInt32(bytes[place]) << 16 | UInt32(second) << 8 | UInt32(third)
            out.append(alphabet[Int(bits >> 18)])
            out.append(alphabet[Int(bits >> 12 & 63)])
            out.append(left > 1 ? alphabet[Int(bits >> 6 & 63)] : UInt8(ascii: "="))
            out.append(left > 2 ? alphabet[Int(bits & 63)] : UInt8(ascii: "="))
            place += 3
        }
        return String(decoding: out, as: UTF8.self)
    }
}
