/// Finds a query's words in texts, each text looked at once.
struct TermMatcher {
    struct Match {
        /// Times each word stands there as it is, and times a word begins with it.
        var exact: [Int]
        var begun: [Int]
        /// Words of the text.
        var length: Int
    }

    private let words: [[UInt8]]
    private let hashes: [UInt64]
    /// By the length of a word's bytes, which words are so long.
    private let byLength: [[Int]]

    /// - Parameter words: folded.
    init(_ words: [String]) {
        self.words = words.map { Array($0.utf8) }
        hashes = self.words.map { $0.reduce(Self.start, Self.step) }
        var byLength = [[Int]](repeating: [], count: (self.words.map(\.count).max() ?? 0) + 1)
        for (place, word) in self.words.enumerated() { byLength[word.count].append(place) }
        self.byLength = byLength
    }

    private static let start: UInt64 = 0xcbf2_9ce4_8422_2325
    private static func step(_ hash: UInt64, _ byte: UInt8) -> UInt64 { (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }

    func matches(in text: String) -> Match {
        var match = Match(exact: words.map { _ in 0 }, begun: words.map { _ in 0 }, length: 0)
        var text = text
        text.withUTF8 { bytes in
            if bytes.allSatisfy({ $0 < 0x80 }) { look(at: bytes, &match) }
        }
        guard match.length == 0, !text.isEmpty else { return match }
        var folded = FoldedText.words(of: FoldedText.folded(text)).joined(separator: " ")
        folded.withUTF8 { look(at: $0, &match) }
        return match
    }

    /// - Parameter bytes: a word is letters, digits and what isn't ASCII.
    private func look(at bytes: UnsafeBufferPointer<UInt8>, _ match: inout Match) {
        var hash = Self.start
        var length = 0
        var last: [Int] = []
        for byte in bytes {
            let lower = byte &- 65 < 26 ? byte | 0x20 : byte
            guard lower &- 97 < 26 || lower &- 48 < 10 || lower >= 0x80 else {
                if length > 0 { end(length, &last, &match) }
                (hash, length) = (Self.start, 0)
                continue
            }
            hash = Self.step(hash, lower)
            length += 1
            guard length < byLength.count, !byLength[length].isEmpty else { continue }
            for place in byLength[length] where hashes[place] == hash {
                match.begun[place] += 1
                last.append(place)
            }
        }
        if length > 0 { end(length, &last, &match) }
    }

    /// Of the words that the one that ended began with, those that are as long stand there as they are.
    private func end(_ length: Int, _ last: inout [Int], _ match: inout Match) {
        match.length += 1
        guard !last.isEmpty else { return }
        for place in last where words[place].count == length {
            match.begun[place] -= 1
            match.exact[place] += 1
        }
        last.removeAll(keepingCapacity: true)
    }
}
