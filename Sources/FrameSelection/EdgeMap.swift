/// Strong upright edges of a picture, a byte per pixel, and their number per cell of 8 × 8 pixels. Letters are full of
/// them, and those of an overlay stay where they are while the picture behind moves.
struct EdgeMap {
    static let cell = 8
    /// Difference of luma over two pixels that counts as an edge.
    static let strength = 44

    let width: Int
    let height: Int
    var edges: [UInt8]

    init(_ picture: LookPicture) {
        (width, height) = (picture.width, picture.height)
        let (width, height) = (width, height)
        var edges = [UInt8](repeating: 0, count: width * height)
        picture.luma.withUnsafeBufferPointer { luma in
            guard luma.count >= width * height, width > 2 else { return }
            edges.withUnsafeMutableBufferPointer { edges in
                for y in 0..<height {
                    let row = y * width
                    for x in 1..<width - 1 {
                        let step = Int16(luma[row + x + 1]) - Int16(luma[row + x - 1])
                        // Rising and falling edges are told apart: 1 and 2.
                        edges[row + x] = step > Int16(Self.strength) ? 1 : step < -Int16(Self.strength) ? 2 : 0
                    }
                }
            }
        }
        self.edges = edges
    }

    private init(width: Int, height: Int, edges: [UInt8]) {
        self.width = width
        self.height = height
        self.edges = edges
    }

    var columns: Int { width / Self.cell }
    var rows: Int { height / Self.cell }

    /// The edges that both show.
    func intersection(_ other: EdgeMap) -> EdgeMap {
        var both = [UInt8](repeating: 0, count: edges.count)
        edges.withUnsafeBufferPointer { a in
            other.edges.withUnsafeBufferPointer { b in
                both.withUnsafeMutableBufferPointer { both in
                    for index in 0..<min(a.count, b.count) { both[index] = a[index] & b[index] }
                }
            }
        }
        return EdgeMap(width: width, height: height, edges: both)
    }

    /// Edge pixels per cell, row by row.
    func counts() -> [UInt8] {
        let (columns, rows, cell, width) = (columns, rows, Self.cell, width)
        var counts = [UInt8](repeating: 0, count: columns * rows)
        edges.withUnsafeBufferPointer { edges in
            counts.withUnsafeMutableBufferPointer { counts in
                for row in 0..<rows {
                    for y in row * cell..<(row + 1) * cell {
                        for column in 0..<columns {
                            var count: UInt8 = 0
                            for x in column * cell..<(column + 1) * cell { count += edges[y * width + x] == 0 ? 0 : 1 }
                            counts[row * columns + column] += count
                        }
                    }
                }
            }
        }
        return counts
    }

    /// Per cell, how many edge pixels of `self` `other` shows too, at the same place or, where `nearby`, one beside it.
    /// Of other small letters at the same place, about half agree nearby, but few exactly.
    func found(in other: EdgeMap, nearby: Bool = true) -> [UInt8] {
        let (columns, rows, cell, width) = (columns, rows, Self.cell, width)
        var counts = [UInt8](repeating: 0, count: columns * rows)
        edges.withUnsafeBufferPointer { mine in
            other.edges.withUnsafeBufferPointer { theirs in
                counts.withUnsafeMutableBufferPointer { counts in
                    for row in 0..<rows {
                        for y in row * cell..<(row + 1) * cell {
                            for x in 1..<min(columns * cell, width - 1) {
                                let at = y * width + x
                                let edge = mine[at]
                                let around = nearby ? theirs[at - 1] | theirs[at + 1] : 0
                                if edge & (theirs[at] | around) != 0 {
                                    counts[row * columns + x / cell] += 1
                                }
                            }
                        }
                    }
                }
            }
        }
        return counts
    }
}
