/// Letter-like edges of single pictures, to tell the same picture under another caption. Only the latest are compared
/// edge by edge, so that memory doesn't grow with the video.
struct ScreenText {
    private static let mostCompared = 6

    private let map: EdgeMap
    private let counts: [UInt8]
    private let cells: TextCells

    init(_ picture: LookPicture) {
        map = EdgeMap(picture)
        counts = map.counts()
        cells = TextCells(counts: counts, columns: map.columns, rows: map.rows)
    }

    var hasText: Bool { cells.count >= TextCells.fewestNew }

    /// The blocks of text.
    var regions: [Region] { cells.blocks(holding: cells) }

    /// Whether it shows letters that `other` didn't have.
    func differs(from other: ScreenText) -> Bool {
        guard other.map.width == map.width, other.map.height == map.height else { return hasText }
        return TextCells.fresh(in: map, counts: counts, against: other.map).count >= TextCells.fewestNew
    }

    /// The latest texts that were kept.
    struct Memory {
        private var latest: [ScreenText] = []

        mutating func remember(_ text: ScreenText) {
            latest.append(text)
            if latest.count > mostCompared { latest.removeFirst() }
        }

        /// Whether a text was on none of the latest kept pictures.
        func isNew(_ text: ScreenText) -> Bool { text.hasText && latest.allSatisfy { text.differs(from: $0) } }
    }
}
