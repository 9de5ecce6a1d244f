/// What the simulator knows of a picture without decoding it.
struct Picture: Sendable, Equatable {
    var width: Int
    var height: Int
    var digest: Digest

    /// nil where the bytes are no JPEG, PNG, GIF or WebP.
    init?(_ bytes: [UInt8]) {
        guard let (width, height) = Self.jpeg(bytes) ?? Self.png(bytes) ?? Self.gif(bytes) ?? Self.webP(bytes),
            width > 0, height > 0
        else { return nil }
        self.width = width
        self.height = height
        digest = Digest(bytes)
    }

    private static func short(_ bytes: [UInt8], _ at: Int) -> Int { Int(bytes[at]) << 8 | Int(bytes[at + 1]) }

    /// The frame header (ITU-T T.81, B.2.2), found by stepping over the segments before it.
    private static func jpeg(_ bytes: [UInt8]) -> (Int, Int)? {
        guard bytes.starts(with: [0xFF, 0xD8, 0xFF]) else { return nil }
        var place = 2
        while place + 9 < bytes.count {
            guard bytes[place] == 0xFF else { return nil }
            let marker = bytes[place + 1]
            if marker == 0xFF {
                place += 1
            } else if (0xC0...0xCF).contains(marker), ![0xC4, 0xC8, 0xCC].contains(marker) {
                return (short(bytes, place + 7), short(bytes, place + 5))
            } else if marker == 0xD9 || marker == 0xDA {
                return nil
            } else {
                place += 2 + short(bytes, place + 2)
            }
        }
        return nil
    }

    private static func png(_ bytes: [UInt8]) -> (Int, Int)? {
        guard bytes.count > 24, bytes.starts(with: [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]) else { return nil }
        return (short(bytes, 16) << 16 | short(bytes, 18), short(bytes, 20) << 16 | short(bytes, 22))
    }

    private static func gif(_ bytes: [UInt8]) -> (Int, Int)? {
        guard bytes.count > 10, bytes.starts(with: Array("GIF8".utf8)) else { return nil }
        return (Int(bytes[7]) << 8 | Int(bytes[6]), Int(bytes[9]) << 8 | Int(bytes[8]))
    }

    /// The extended format's canvas, or the lossy one's key frame (RFC 9649, sections 2.7 and 2.5).
    private static func webP(_ bytes: [UInt8]) -> (Int, Int)? {
        guard bytes.count > 30, bytes.starts(with: Array("RIFF".utf8)), Array(bytes[8..<12]) == Array("WEBP".utf8)
        else { return nil }
        if bytes[15] == UInt8(ascii: "X") {
            func side(_ at: Int) -> Int { 1 + (Int(bytes[at]) | Int(bytes[at + 1]) << 8 | Int(bytes[at + 2]) << 16) }
            return (side(24), side(27))
        }
        guard bytes[15] == UInt8(ascii: " ") else { return nil }
        return ((Int(bytes[27]) << 8 | Int(bytes[26])) & 0x3FFF, (Int(bytes[29]) << 8 | Int(bytes[28])) & 0x3FFF)
    }
}
