/// Cells of a picture that look like letters: full of edges, in runs along a line.
struct TextCells {
    /// Edge pixels that a cell of letters has at least, of 64.
    static let fewest: UInt8 = 7
    /// Cells next to one another that make a run; about an eighth of a picture's height in letters.
    static let shortestRun = 4

    let columns: Int
    let rows: Int
    private(set) var isText: [Bool]

    /// - Parameter counts: edge pixels per cell.
    init(counts: [UInt8], columns: Int, rows: Int) {
        self.init(cells: counts.map { $0 >= Self.fewest }, columns: columns, rows: rows)
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
                while end < columns, cells[row * columns + end] || (end + 1 < columns && cells[row * columns + end + 1]) {
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

    var count: Int { isText.count { $0 } }

    /// The box around all of them.
    var region: Region? {
        var (left, top, right, bottom) = (columns, rows, -1, -1)
        for row in 0..<rows {
            for column in 0..<columns where isText[row * columns + column] {
                (left, right) = (min(left, column), max(right, column))
                (top, bottom) = (min(top, row), max(bottom, row))
            }
        }
        guard right >= 0 else { return nil }
        let (x, y) = (Double(left) / Double(columns), Double(top) / Double(rows))
        return Region(x: x, y: y, width: Double(right + 1) / Double(columns) - x, height: Double(bottom + 1) / Double(rows) - y)
    }
}
