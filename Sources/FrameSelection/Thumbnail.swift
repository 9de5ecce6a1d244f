/// A picture in 17 × 16 tones of grey, row by row: enough to tell whether two pictures are alike.
public struct Thumbnail: Hashable, Sendable {
    public static let columns = 17
    public static let rows = 16

    /// Mean luma of each field.
    public let pixels: [UInt8]
    /// dHash: per row, whether each of 16 neighbours is brighter than the one to its left.
    private let hash: [UInt16]
    let mean: Double
    /// Standard deviation of the fields.
    let contrast: Double

    /// nil where these are not 17 × 16 pixels.
    public init?(pixels: [UInt8]) {
        guard pixels.count == Self.columns * Self.rows else { return nil }
        self.init(fields: pixels)
    }

    /// Of a picture smaller than the thumbnail all fields are black.
    public init(_ picture: LookPicture) {
        let (width, height) = (picture.width, picture.height)
        let (columns, rows) = (Self.columns, Self.rows)
        var grid = [UInt8](repeating: 0, count: columns * rows)
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
        }
        self.init(fields: grid)
    }

    private init(fields: [UInt8]) {
        let columns = Self.columns
        pixels = fields
        hash = (0..<Self.rows).map { row in
            (1..<columns).reduce(UInt16(0)) { bits, column in
                bits << 1 | (fields[row * columns + column] > fields[row * columns + column - 1] ? 1 : 0)
            }
        }
        let total = fields.reduce(0.0) { $0 + Double($1) }
        let average = total / Double(fields.count)
        mean = average
        contrast = (fields.reduce(0.0) { $0 + (Double($1) - average) * (Double($1) - average) } / Double(fields.count))
            .squareRoot()
    }

    /// 0…256 differing bits.
    private func hashDistance(to other: Thumbnail) -> Int {
        zip(hash, other.hash).reduce(0) { $0 + ($1.0 ^ $1.1).nonzeroBitCount }
    }

    /// Mean difference of the fields, 0…255.
    func difference(from other: Thumbnail) -> Double {
        Double(zip(pixels, other.pixels).reduce(0) { $0 + abs(Int($1.0) - Int($1.1)) }) / Double(pixels.count)
    }

    /// Black, or one flat tone.
    var isDark: Bool { mean < 18 || contrast < 3 && mean < 40 }

    /// The same to the eye, text aside.
    public func isNearDuplicate(of other: Thumbnail) -> Bool {
        hashDistance(to: other) <= 20 && difference(from: other) < 8
    }

    /// Another shot.
    func isCut(from other: Thumbnail) -> Bool {
        difference(from: other) > 24 || hashDistance(to: other) > 90 && difference(from: other) > 12
    }
}
