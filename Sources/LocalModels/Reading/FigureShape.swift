/// The shape of one small figure, for the two that readers take for others: 1 and 4.
struct FigureShape {
    private let height: Int
    /// The longest unbroken upright run of ink, and its place from the left, 0…1.
    private var stem = 0
    private var stemPlace = 0.0
    /// The first and the last ink of each row, in pixels from the left.
    private var ends: [(first: Int, last: Int)?]

    init(_ part: InkPart, in image: Bitmap) {
        let box = part.box
        height = box.height
        var columns = [[Int]](repeating: [], count: box.width)
        ends = [(first: Int, last: Int)?](repeating: nil, count: box.height)
        for at in part.pixels.sorted() {
            let (x, y) = (at % image.width - box.left, at / image.width - box.top)
            columns[x].append(y)
            ends[y] = (ends[y]?.first ?? x, x)
        }
        for (x, rows) in columns.enumerated() {
            var run = 0
            for (index, row) in rows.enumerated() {
                run = index > 0 && row == rows[index - 1] + 1 ? run + 1 : 1
                if run > stem { (stem, stemPlace) = (run, (Double(x) + 0.5) / Double(box.width)) }
            }
        }
    }

    /// A stem as high as the figure, straight on both sides: among 1, 2, 3, 5, 7 and 8 that is 1. A bold 3 of few pixels has
    /// a stem, too, but is notched beside it.
    var isOne: Bool {
        let middle = rows(from: 0.38, to: 0.8).compactMap { ends[$0] }
        guard hasStem, let left = middle.map(\.first).min(), let right = middle.map(\.last).max() else { return false }
        let bend = max(1, height / 12)
        return middle.allSatisfy { $0.first - left <= bend && right - $0.last <= bend }
            && (right - left + 1) * 10 <= height * 5
    }

    /// A stem on the right, and a bar across below the middle: among 2, 3, 4, 5, 6 and 8 that is 4.
    var isFour: Bool {
        guard hasStem, stemPlace > 0.45, let bar = widest else { return false }
        return (0.5...0.9).contains(Double(bar.row) / Double(height))
    }

    private var hasStem: Bool { stem * 10 >= height * 8 }

    private var widest: (row: Int, width: Int)? {
        ends.enumerated().map { row, end in (row, end.map { $0.last - $0.first + 1 } ?? 0) }.max { $0.1 < $1.1 }
    }

    private func rows(from top: Double, to bottom: Double) -> Range<Int> {
        Int(top * Double(height))..<Int(bottom * Double(height))
    }
}
