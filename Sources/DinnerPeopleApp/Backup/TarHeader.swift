/// What stands before a file in a tar archive: one block of 512 bytes (POSIX.1-1988, section 10.1.1).
struct TarHeader: Sendable, Hashable {
    /// At most 100 bytes.
    var name: String
    var size: Int
    /// Seconds since 1970.
    var modified: Int

    private static let largestOctal = 1 << 33
    private static let checksum = 148..<156

    init(name: String, size: Int, modified: Int) {
        (self.name, self.size, self.modified) = (name, size, modified)
    }

    /// Of a plain file; nil for anything else, and where the block's checksum is wrong.
    init?(_ block: [UInt8]) {
        guard block.count == Archive.block, block[156] == UInt8(ascii: "0") || block[156] == 0,
            let sum = Self.octal(block[Self.checksum]), sum == Self.sum(of: block),
            let size = Self.size(block[124..<136]),
            let modified = Self.octal(block[136..<148])
        else { return nil }
        name = String(decoding: block[0..<100].prefix { $0 != 0 }, as: UTF8.self)
        (self.size, self.modified) = (size, modified)
    }

    var bytes: [UInt8] {
        var block = [UInt8](repeating: 0, count: Archive.block)
        func put(_ bytes: some Collection<UInt8>, at place: Int) {
            block.replaceSubrange(place..<place + bytes.count, with: bytes)
        }
        put(name.utf8.prefix(100), at: 0)
        put("0000600\0".utf8, at: 100)
        put("0000000\0".utf8, at: 108)
        put("0000000\0".utf8, at: 116)
        put(size < Self.largestOctal ? Self.octal(size) : Self.binary(size), at: 124)
        put(Self.octal(max(0, min(modified, Self.largestOctal - 1))), at: 136)
        put("0".utf8, at: 156)
        put("ustar\00000".utf8, at: 257)
        let digits = String(Self.sum(of: block), radix: 8)
        put(
            (String(repeating: "0", count: max(0, 6 - digits.count)) + digits + "\0 ").utf8,
            at: Self.checksum.lowerBound
        )
        return block
    }

    /// Of all bytes, those of the sum itself taken for spaces.
    private static func sum(of block: [UInt8]) -> Int {
        block.indices.reduce(0) { $0 + (checksum.contains($1) ? 32 : Int(block[$1])) }
    }

    /// Eleven digits and an end.
    private static func octal(_ number: Int) -> [UInt8] {
        let digits = String(number, radix: 8)
        return Array((String(repeating: "0", count: max(0, 11 - digits.count)) + digits + "\0").utf8)
    }

    /// A first byte of 128, and eleven of the number.
    private static func binary(_ number: Int) -> [UInt8] {
        [0x80] + (0..<11).map { UInt8(truncatingIfNeeded: $0 < 3 ? 0 : number >> (8 * (10 - $0))) }
    }

    private static func octal(_ field: ArraySlice<UInt8>) -> Int? {
        let digits = field.prefix { $0 != 0 && $0 != 32 }
        return Int(String(decoding: digits, as: UTF8.self), radix: 8).flatMap { $0 >= 0 ? $0 : nil }
    }

    private static func size(_ field: ArraySlice<UInt8>) -> Int? {
        guard field.first == 0x80 else { return octal(field) }
        let number = field.suffix(8).reduce(UInt64(0)) { $0 << 8 | UInt64($1) }
        return field.dropFirst().prefix(3).allSatisfy { $0 == 0 } ? Int(exactly: number) : nil
    }
}
