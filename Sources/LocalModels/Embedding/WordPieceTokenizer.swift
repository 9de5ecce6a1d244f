/// Cuts text into the pieces of words that a model was taught: of each word the longest piece that is known, again and again.
/// (Wu et al., arXiv 1609.08144, section 4.1, as in BERT.)
struct WordPieceTokenizer: Sendable {
    /// Unicode scalars; a longer word is unknown.
    private static let longestWord = 100

    private let vocabulary: Vocabulary
    private let unknown: Int32
    private let start: Int32
    private let end: Int32
    /// What stands for itself wherever it is found in a text, with its number.
    private let marks: [(text: [Unicode.Scalar], number: Int32)]

    /// Throws `ModelFileProblem` where a mark that the model needs is missing.
    init(_ vocabulary: Vocabulary) throws {
        self.vocabulary = vocabulary
        marks = try ["[CLS]", "[SEP]", "[UNK]", "[PAD]", "[MASK]"].map { mark in
            guard let number = vocabulary.number(of: mark) else { throw ModelFileProblem("lacks \(mark)") }
            return (Array(mark.unicodeScalars), number)
        }
        (start, end, unknown) = (marks[0].number, marks[1].number, marks[2].number)
    }

    /// The pieces' numbers, `[CLS]` first and `[SEP]` last. Time and memory are bounded, however long the text is.
    /// - Parameter most: at least 2; what comes past that many is left out.
    func tokens(of text: String, most: Int = 256) -> [Int32] {
        let scalars = Array(text.unicodeScalars.prefix(BertWords.mostScalars))
        let room = max(0, most - 2)
        var found: [Int32] = []
        var (begin, place) = (0, 0)
        while place < scalars.count, found.count < room {
            guard scalars[place] == "[",
                let mark = marks.first(where: { scalars[place...].starts(with: $0.text) })
            else {
                place += 1
                continue
            }
            add(scalars[begin..<place], to: &found, room: room)
            found.append(mark.number)
            place += mark.text.count
            begin = place
        }
        add(scalars[begin...], to: &found, room: room)
        return [start] + found.prefix(room) + [end]
    }

    private func add(_ text: ArraySlice<Unicode.Scalar>, to found: inout [Int32], room: Int) {
        guard found.count < room else { return }
        BertWords.cut(text) { word in
            addPieces(of: word, to: &found)
            return found.count < room
        }
    }

    private func addPieces(of word: [Unicode.Scalar], to found: inout [Int32]) {
        guard word.count <= Self.longestWord else { return found.append(unknown) }
        let bytes = word.flatMap { Array(UTF8.encode($0) ?? .init()) }
        let before = found.count
        var begin = 0
        while begin < bytes.count {
            guard let piece = longestPiece(of: bytes, from: begin) else {
                found.removeSubrange(before...)
                return found.append(unknown)
            }
            found.append(piece.number)
            begin = piece.end
        }
    }

    private func longestPiece(of bytes: [UInt8], from begin: Int) -> (number: Int32, end: Int)? {
        let lead: [UInt8] = begin == 0 ? [] : [0x23, 0x23]
        var hash = lead.reduce(PieceHash.start) { $0.adding($1) }
        var best: (number: Int32, end: Int)?
        for end in begin..<min(bytes.count, begin + vocabulary.longest) {
            hash = hash.adding(bytes[end])
            // A piece ends where a scalar does.
            guard end + 1 == bytes.count || bytes[end + 1] & 0xC0 != 0x80 else { continue }
            if let number = vocabulary.number(of: bytes[begin...end], hash: hash, after: lead) {
                best = (number, end + 1)
            }
        }
        return best
    }
}
