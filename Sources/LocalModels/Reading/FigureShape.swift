/// The shape of one small figure, for the two that readers take for others: 1 and 4.
struct FigureShape {
    private let height: Int
    /// The longest unbroken upright run of ink, and its place from the left, 0…1.
    private var stem = 0
    private var stemPlace = 0.0
    /// From the first to the last ink of each row, in pixels.
    private var widths: [Int]

    init(_ part: InkPart, in image: Bitmap) {
        let box = part.box
        height = box.height
        var columns = [[Int]](repeating: [], count: box.width)
        var ends = [(first: Int, last: Int)?](repeating: nil, count: box.height)
        for at in part.pixels.sorted() {
            let (x, y) = (at % image.width - box.left, at / image.width - box.top)
            columns[x].append(y)
            ends[y] = (ends[y]?.first ?? x, x)
        }
        widths = ends.map { end in end.map { $0.last - $0.first + 1 } ?? 0 }
        for (x, rows) in columns.enumerated() {
            var run = 0
            for (index, row) in rows.enumerated() {
                run = index > 0 && row == rows[index - 1] + 1 ? run + 1 : 1
                if run > stem { (stem, stemPlace) = (run, (Double(x) + 0.5) / Double(box.width)) }
            }
        }
    }

    /// A stem as high as the figure, with nothing beside its middle: among 1, 2, 3, 5, 7 and 8 that is 1. A 3 of few pixels
    /// has a stem on its right, too, and a bow at its foot; a 1 with a foot stands on the middle of it.
    var isOne: Bool {
        guard hasStem, let middle = widest(from: 0.35, to: 0.65), let foot = widest(from: 0.75, to: 1) else {
            return false
        }
        return middle.width * 10 <= height * 4 && (stemPlace < 0.65 || foot.width * 10 <= height * 4)
    }

    /// A stem on the right, and a bar across below the middle: among 2, 3, 4, 5, 6 and 8 that is 4.
    var isFour: Bool {
        guard hasStem, stemPlace > 0.45, let bar = widest(from: 0, to: 1) else { return false }
        return (0.5...0.9).contains(Double(bar.row) / Double(height))
    }

    private var hasStem: Bool { stem * 10 >= height * 8 }

    private func widest(from top: Double, to bottom: Double) -> (row: Int, width: Int)? {
        let rows = Int(top * Double(height))..<Int(bottom * Double(height))
        return rows.max { widths[$0] < widths[$1] }.map { ($0, widths[$0]) }
    }
}
