import Foundation

/// A perceptual hash by the discrete cosine transform: of the 64 lowest frequencies, whether each is above their median
/// (Zauner, "Implementation and Benchmarking of Perceptual Image Hash Functions", 2010, section 3.2). Black bars at the
/// edges are cut off first.
enum PictureHash {
    static let columns = 17
    static let rows = 16

    /// Darker on average, or of less contrast, a picture is taken for black or blank.
    private static let darkest = 14.0
    private static let leastContrast = 6.0
    /// A bar's brightest field; encoders leave some noise in it.
    private static let brightestBar: UInt8 = 29
    /// Fields that a bar takes at most.
    private static let widestBar = 5

    private static let side = 16
    private static let frequencies = 9
    /// Of all pairs of frequencies but 0, 0 the 64 lowest, those along the picture's width first.
    private static let pairs: [(Int, Int)] = Array(
        (0..<frequencies * frequencies).map { ($0 / frequencies, $0 % frequencies) }
            .filter { $0 != (0, 0) && $0.0 + $0.1 <= 10 }.prefix(64)
    )
    private static let cosines: [Double] = (0..<frequencies * side).map { place in
        cos(.pi * Double(2 * (place % side) + 1) * Double(place / side) / Double(2 * side))
    }

    /// nil for a black or blank picture.
    static func bits(of tones: [UInt8]) -> UInt64? {
        let picture = withoutBars(tones)
        let mean = picture.reduce(0, +) / Double(picture.count)
        let contrast = (picture.reduce(0) { $0 + ($1 - mean) * ($1 - mean) } / Double(picture.count)).squareRoot()
        guard mean >= darkest, contrast >= leastContrast else { return nil }
        let waves = waves(of: picture)
        let low = pairs.map { waves[$0.0 * frequencies + $0.1] }
        let sorted = low.sorted()
        let median = (sorted[31] + sorted[32]) / 2
        return low.reduce(0) { $0 << 1 | ($1 > median ? 1 : 0) }
    }

    /// Down the columns, then along the rows.
    private static func waves(of picture: [Double]) -> [Double] {
        var down = [Double](repeating: 0, count: frequencies * side)
        for wave in 0..<frequencies {
            for row in 0..<side {
                let factor = cosines[wave * side + row]
                for column in 0..<side { down[wave * side + column] += factor * picture[row * side + column] }
            }
        }
        var waves = [Double](repeating: 0, count: frequencies * frequencies)
        for first in 0..<frequencies {
            for second in 0..<frequencies {
                var sum = 0.0
                for column in 0..<side { sum += cosines[second * side + column] * down[first * side + column] }
                waves[first * frequencies + second] = sum
            }
        }
        return waves
    }

    /// 16 × 16 fields of what is between the bars. Bars come in pairs of equal width; what is dark at one edge only is part
    /// of the picture.
    private static func withoutBars(_ tones: [UInt8]) -> [Double] {
        func isBar(row: Int) -> Bool { (0..<columns).allSatisfy { tones[row * columns + $0] <= brightestBar } }
        func isBar(column: Int) -> Bool { (0..<rows).allSatisfy { tones[$0 * columns + column] <= brightestBar } }
        let top = barWidth { isBar(row: $0) }
        let bottom = barWidth { isBar(row: rows - 1 - $0) }
        let left = barWidth { isBar(column: $0) }
        let right = barWidth { isBar(column: columns - 1 - $0) }
        let high = arePair(top, bottom) ? top..<rows - bottom : 0..<rows
        let wide = arePair(left, right) ? left..<columns - right : 0..<columns
        guard high.count < rows || wide.count < columns else {
            return (0..<side * side).map { Double(tones[$0 / side * columns + $0 % side]) }
        }
        let (down, along) = (places(in: high), places(in: wide))
        return down.flatMap { y in
            along.map { x in
                let near = blend(tones, y.low, x)
                return near + (blend(tones, y.high, x) - near) * y.part
            }
        }
    }

    private static func barWidth(_ isBar: (Int) -> Bool) -> Int { (0..<widestBar).first { !isBar($0) } ?? widestBar }

    private static func arePair(_ one: Int, _ other: Int) -> Bool { one > 0 && other > 0 && abs(one - other) <= 1 }

    private struct Place {
        var low: Int
        var high: Int
        var part: Double
    }

    /// Where 16 fields of equal size within a range have their centres.
    private static func places(in range: Range<Int>) -> [Place] {
        (0..<side).map { field in
            let centre = (Double(field) + 0.5) * Double(range.count) / Double(side) - 0.5
            let inside = min(max(centre, 0), Double(range.count - 1))
            let low = Int(inside)
            return Place(
                low: range.lowerBound + low,
                high: range.lowerBound + min(low + 1, range.count - 1),
                part: inside - Double(low)
            )
        }
    }

    private static func blend(_ tones: [UInt8], _ row: Int, _ x: Place) -> Double {
        let (low, high) = (Double(tones[row * columns + x.low]), Double(tones[row * columns + x.high]))
        return low + (high - low) * x.part
    }
}
