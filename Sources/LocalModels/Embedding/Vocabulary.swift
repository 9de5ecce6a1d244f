/// The pieces of words that a WordPiece model knows, each numbered by its line in `vocab.txt`; those that begin with "##" go
/// on with a word.
///
/// Looked up by their UTF-8, of which every prefix of a word is hashed once: that takes a tenth of what a dictionary of
/// strings does to fill and to ask.
struct Vocabulary: Sendable {
    /// Bytes of the longest piece.
    let longest: Int
    let count: Int

    private let text: [UInt8]
    /// Where each piece begins in `text`; it ends a byte before the next one does.
    private let starts: [Int32]
    /// Open addressing, -1 where nothing is; a power of two, at most half full.
    private let slots: [Int32]

    /// Bytes of a file, and pieces, more than which no vocabulary has.
    private static let mostBytes = 4 << 20
    private static let mostPieces = 1 << 18

    /// - Parameter text: the pieces, each ended by a line feed.
    /// Throws `ModelFileProblem`.
    init(_ text: [UInt8]) throws {
        guard text.count <= Self.mostBytes else { throw ModelFileProblem("is larger than a vocabulary may be") }
        var starts: [Int32] = [0]
        for (place, byte) in text.enumerated() where byte == 0x0A { starts.append(Int32(place + 1)) }
        if let last = starts.last, last < text.count { starts.append(Int32(text.count + 1)) }
        count = starts.count - 1
        guard (1...Self.mostPieces).contains(count) else { throw ModelFileProblem("holds \(count) pieces of words") }
        var size = 1
        while size < 2 * count { size *= 2 }
        var slots = [Int32](repeating: -1, count: size)
        var longest = 0
        for piece in 0..<count {
            let bytes = text[Int(starts[piece])..<Int(starts[piece + 1]) - 1]
            longest = max(longest, bytes.count)
            var slot = bytes.reduce(PieceHash.start) { $0.adding($1) }.slot(of: size)
            while slots[slot] >= 0 { slot = (slot + 1) & (size - 1) }
            slots[slot] = Int32(piece)
        }
        (self.text, self.starts, self.slots, self.longest) = (text, starts, slots, longest)
    }

    /// The number of a whole piece; nil where there is none.
    func number(of piece: String) -> Int32? {
        let bytes = Array(piece.utf8)
        return number(of: bytes[...], hash: bytes.reduce(.start) { $0.adding($1) }, after: [])
    }

    /// The number of the piece `lead` + `bytes`, whose hash is known; nil where there is none.
    func number(of bytes: ArraySlice<UInt8>, hash: PieceHash, after lead: [UInt8]) -> Int32? {
        var slot = hash.slot(of: slots.count)
        while slots[slot] >= 0 {
            let piece = Int(slots[slot])
            let known = text[Int(starts[piece])..<Int(starts[piece + 1]) - 1]
            if known.count == lead.count + bytes.count, known.starts(with: lead),
                known.dropFirst(lead.count).elementsEqual(bytes)
            {
                return slots[slot]
            }
            slot = (slot + 1) & (slots.count - 1)
        }
        return nil
    }
}

/// FNV-1a, byte by byte.
struct PieceHash: Sendable {
    static let start = PieceHash(value: 0xCBF2_9CE4_8422_2325)

    private let value: UInt64

    private init(value: UInt64) { self.value = value }

    func adding(_ byte: UInt8) -> PieceHash { PieceHash(value: (value ^ UInt64(byte)) &* 0x100_0000_01B3) }

    /// A place among `count`, a power of two.
    func slot(of count: Int) -> Int { Int(truncatingIfNeeded: value ^ value >> 32) & (count - 1) }
}
