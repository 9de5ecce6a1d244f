/// Cells of a picture that look like letters: full of edges, in runs along a line.
struct TextCells {
    /// Edge pixels that a cell of letters has at least, of 64.
    static let fewest: UInt8 = 7
    /// Edge pixels that a cell beside a text has, if it is part of it.
    private static let fewestBeside: UInt8 = 3
    /// How far beside a text a lone figure or a short word stands, in cells, and how far a text is made longer in all.
    private static let (widestSpace, longestAddition) = (4, 12)
    /// Cells next to one another that make a run; about an eighth of a picture's height in letters.
    static let shortestRun = 4
    /// New cells that make another text.
    static let fewestNew = 5

    let columns: Int
    let rows: Int
    private(set) var isText: [Bool]
    /// Cells with any letter's edges.
    private var isInk: [Bool] = []

    /// - Parameter counts: edge pixels per cell.
    init(counts: [UInt8], columns: Int, rows: Int) {
        self.init(cells: counts.map { $0 >= Self.fewest }, columns: columns, rows: rows)
        isInk = counts.map { $0 >= Self.fewestBeside }
    }

    /// Keeps of `cells` those in runs; a single gap within a run is bridged.
    init(cells: [Bool], columns: Int, rows: Int) {
        self.columns = columns
        self.rows = rows
        isText = [Bool](repeating: false, count: cells.count)
        for row in 0..<rows {
            var column = 0
            while column < columns {
                guard cells[row * columns + column] else {
                    column += 1
                    continue
                }
                var (end, filled) = (column, 0)
                while end < columns, cells[row * columns + end] || (end + 1 < columns && cells[row * columns + end + 1])
                {
                    filled += cells[row * columns + end] ? 1 : 0
                    end += 1
                }
                if filled >= Self.shortestRun {
                    for at in column..<end where cells[row * columns + at] { isText[row * columns + at] = true }
                }
                column = max(end, column + 1)
            }
        }
    }

    /// Cells of letters in `map`, of `counts` edge pixels each, that `other` doesn't show or shows other letters in.
    static func fresh(in map: EdgeMap, counts: [UInt8], against other: EdgeMap) -> TextCells {
        let all = TextCells(counts: counts, columns: map.columns, rows: map.rows)
        let known = map.found(in: other, nearby: false)
        let cells = all.isText.indices.map { all.isText[$0] && Int(known[$0]) * 100 < Int(counts[$0]) * 50 }
        return TextCells(cells: cells, columns: map.columns, rows: map.rows)
    }

    var count: Int { isText.count { $0 } }

    /// These and those of `other`.
    func union(_ other: TextCells) -> TextCells {
        var both = self
        for index in isText.indices where other.isText[index] { both.isText[index] = true }
        return both
    }

    /// Boxes around the blocks of text that hold any of `marked`, from top to bottom; of more than `most` those with most
    /// letters. Cells belong to one block if they are no further apart than letters, words and lines of one text are.
    func blocks(holding marked: TextCells, most: Int = 16) -> [Region] {
        var seen = [Bool](repeating: false, count: isText.count)
        var blocks: [(region: Region, cells: Int)] = []
        for first in isText.indices where isText[first] && !seen[first] {
            var (left, top, right, bottom) = (columns, rows, -1, -1)
            var (isMarked, cells) = (false, 0)
            var open = [first]
            seen[first] = true
            while let at = open.popLast() {
                let (row, column) = (at / columns, at % columns)
                cells += 1
                (left, right) = (min(left, column), max(right, column))
                (top, bottom) = (min(top, row), max(bottom, row))
                isMarked = isMarked || marked.isText[at]
                for y in max(0, row - 3)...min(rows - 1, row + 3) {
                    let reach = y == row ? 4 : 1
                    for x in max(0, column - reach)...min(columns - 1, column + reach)
                    where isText[y * columns + x] && !seen[y * columns + x] {
                        seen[y * columns + x] = true
                        open.append(y * columns + x)
                    }
                }
            }
            guard isMarked, right - left >= 1 else { continue }
            (left, right) = extended(left, right, top, bottom)
            let (x, y) = (Double(left) / Double(columns), Double(top) / Double(rows))
            let region = Region(
                x: x,
                y: y,
                width: Double(right + 1) / Double(columns) - x,
                height: Double(bottom + 1) / Double(rows) - y
            )
            blocks.append((region, cells))
        }
        guard blocks.count > most else { return blocks.map(\.region) }
        // What is only woven or tiled falls into many small blocks.
        let largest = blocks.indices.sorted { (blocks[$1].cells, $0) < (blocks[$0].cells, $1) }.prefix(most)
        return largest.sorted().map { blocks[$0].region }
    }

    /// The columns of a block with what stands beside it in its rows: a figure by itself makes no run.
    private func extended(_ left: Int, _ right: Int, _ top: Int, _ bottom: Int) -> (left: Int, right: Int) {
        guard isInk.count == isText.count else { return (left, right) }
        let hasInk = { (column: Int) in (top...bottom).contains { isInk[$0 * columns + column] } }
        var (first, last) = (left, right)
        while let next = (max(0, first - Self.widestSpace)..<first).first(where: hasInk),
            left - next <= Self.longestAddition
        {
            first = next
        }
        while last + 1 < columns,
            let next = (last + 1...min(columns - 1, last + Self.widestSpace)).last(where: hasInk),
            next - right <= Self.longestAddition
        {
            last = next
        }
        return (first, last)
    }
}
