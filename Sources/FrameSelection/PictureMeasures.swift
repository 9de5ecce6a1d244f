/// What is measured of one picture.
struct PictureMeasures {
    /// 17 × 16 grid of mean luma.
    let thumbnail: [UInt8]
    /// dHash: per row of the grid, whether each of 16 neighbours is brighter than the one to its left.
    let hash: [UInt16]
    let mean: Double
    /// Standard deviation of the grid.
    let contrast: Double
    /// Variance of the Laplacian over every second pixel of every second row.
    let sharpness: Double

    static let columns = 17
    static let rows = 16

    init(_ picture: LookPicture) {
        let (width, height) = (picture.width, picture.height)
        let (columns, rows) = (Self.columns, Self.rows)
        var grid = [UInt8](repeating: 0, count: columns * rows)
        var laplacian = (sum: 0.0, squares: 0.0, count: 0.0)
        picture.luma.withUnsafeBufferPointer { luma in
            guard width >= columns, height >= rows, luma.count >= width * height else { return }
            for row in 0..<rows {
                let (top, bottom) = (row * height / rows, (row + 1) * height / rows)
                for column in 0..<columns {
                    let (left, right) = (column * width / columns, (column + 1) * width / columns)
                    var sum = 0
                    for y in stride(from: top, to: bottom, by: 2) {
                        for x in left..<right { sum += Int(luma[y * width + x]) }
                    }
                    grid[row * columns + column] = UInt8(sum / max(1, (bottom - top + 1) / 2 * (right - left)))
                }
            }
            for y in stride(from: 1, to: height - 1, by: 2) {
                var sum = 0
                var squares = 0
                for x in stride(from: 1, to: width - 1, by: 2) {
                    let at = y * width + x
                    let value =
                        4 * Int(luma[at]) - Int(luma[at - 1]) - Int(luma[at + 1]) - Int(luma[at - width])
                        - Int(luma[at + width])
                    sum += value
                    squares += value * value
                }
                laplacian.sum += Double(sum)
                laplacian.squares += Double(squares)
                laplacian.count += Double((width - 1) / 2)
            }
        }
        thumbnail = grid
        hash = (0..<rows).map { row in
            (1..<columns).reduce(UInt16(0)) { bits, column in
                bits << 1 | (grid[row * columns + column] > grid[row * columns + column - 1] ? 1 : 0)
            }
        }
        let total = grid.reduce(0.0) { $0 + Double($1) }
        let average = total / Double(grid.count)
        mean = average
        contrast = (grid.reduce(0.0) { $0 + (Double($1) - average) * (Double($1) - average) } / Double(grid.count))
            .squareRoot()
        let laplacianMean = laplacian.sum / max(laplacian.count, 1)
        sharpness = max(0, laplacian.squares / max(laplacian.count, 1) - laplacianMean * laplacianMean)
    }

    /// 0…256 differing bits.
    func hashDistance(to other: PictureMeasures) -> Int {
        zip(hash, other.hash).reduce(0) { $0 + ($1.0 ^ $1.1).nonzeroBitCount }
    }

    /// Mean difference of the grids, 0…255.
    func difference(from other: PictureMeasures) -> Double {
        Double(zip(thumbnail, other.thumbnail).reduce(0) { $0 + abs(Int($1.0) - Int($1.1)) }) / Double(thumbnail.count)
    }

    /// Black, or one flat tone.
    var isDark: Bool { mean < 18 || contrast < 3 && mean < 40 }

    /// The same to the eye, text aside.
    func isNearDuplicate(of other: PictureMeasures) -> Bool {
        hashDistance(to: other) <= 20 && difference(from: other) < 8
    }

    /// Another shot.
    func isCut(from other: PictureMeasures) -> Bool {
        difference(from: other) > 24 || hashDistance(to: other) > 90 && difference(from: other) > 12
    }
}
