/// Finds ½, ¼, ¾ and their like among read words, which Tesseract's English data do not know ("Y2", "¥%", "42"): three
/// parts, of which the middle one is a slash, the first stands high and the last low. Then only two figures are read.
enum FractionSigns {
    /// A word of more signs is no fraction.
    private static let longestWord = 3
    private static let known: Set<String> = [
        "1/2", "1/3", "2/3", "1/4", "3/4", "1/5", "1/6", "1/8", "3/8", "5/8", "7/8",
    ]

    static func mended(_ words: [ReadWord], in image: Bitmap, with session: TesseractEngine.Session) throws
        -> [ReadWord]
    {
        var words = words
        for index in words.indices {
            let word = words[index]
            let isFirst = index == 0 || words[index - 1].line != word.line
            let followsNumber = !isFirst && words[index - 1].text.allSatisfy(\.isNumber)
            guard isFirst || followsNumber, word.text.count <= longestWord, !word.text.contains("/"),
                let parts = parts(of: image, in: word.box),
                let top = try figure(parts.top, of: image, from: "123578", with: session),
                let bottom = try figure(parts.bottom, of: image, from: "234568", with: session),
                known.contains("\(top)/\(bottom)")
            else { continue }
            words[index].text = "\(top)/\(bottom)"
            words[index].confidence = max(word.confidence, 90)
        }
        return words
    }

    /// The boxes of the figures, where the ink in `box` is a fraction's.
    private static func parts(of image: Bitmap, in box: PixelBox) -> (top: PixelBox, bottom: PixelBox)? {
        guard box.left >= 0, box.top >= 0, box.right <= image.width, box.bottom <= image.height, box.height >= 12,
            box.width >= 10, box.width <= 3 * box.height
        else { return nil }
        let inks = inks(of: image, in: box).filter { $0.count >= 6 }
        guard inks.count == 3 else { return nil }
        let sorted = inks.sorted { $0.box.left + $0.box.right < $1.box.left + $1.box.right }
        let (first, slash, last) = (sorted[0], sorted[1], sorted[2])
        let height = max(slash.box.height, 1)
        guard slash.box.height * 10 >= box.height * 7, slash.isRising,
            first.box.top < last.box.top, first.box.bottom < last.box.bottom,
            first.box.height * 10 <= height * 8, last.box.height * 10 <= height * 8,
            first.box.bottom * 2 <= slash.box.top + slash.box.bottom + height / 2,
            last.box.top * 2 >= slash.box.top + slash.box.bottom - height / 2
        else { return nil }
        return (first.box, last.box)
    }

    private struct Ink {
        var box: PixelBox
        var count: Int
        /// Its lower half lies further left than its upper one.
        var isRising: Bool
    }

    /// Connected dark parts.
    private static func inks(of image: Bitmap, in box: PixelBox) -> [Ink] {
        let (width, height) = (box.width, box.height)
        func isDark(_ x: Int, _ y: Int) -> Bool { image.pixels[(box.top + y) * image.width + box.left + x] < 128 }
        var seen = [Bool](repeating: false, count: width * height)
        var inks: [Ink] = []
        for start in seen.indices where !seen[start] && isDark(start % width, start / width) {
            var open = [start]
            seen[start] = true
            var next = 0
            while next < open.count {
                let (x, y) = (open[next] % width, open[next] / width)
                next += 1
                for b in max(0, y - 1)...min(height - 1, y + 1) {
                    for a in max(0, x - 1)...min(width - 1, x + 1) where !seen[b * width + a] && isDark(a, b) {
                        seen[b * width + a] = true
                        open.append(b * width + a)
                    }
                }
            }
            let (xs, ys) = (open.map { $0 % width }, open.map { $0 / width })
            let (left, right, top, bottom) = (xs.min() ?? 0, xs.max() ?? 0, ys.min() ?? 0, ys.max() ?? 0)
            let middle = (top + bottom) / 2
            func mean(_ isUpper: Bool) -> Double {
                let part = open.filter { ($0 / width <= middle) == isUpper }.map { Double($0 % width) }
                return part.reduce(0, +) / Double(max(part.count, 1))
            }
            inks.append(
                Ink(
                    box: PixelBox(
                        left: box.left + left,
                        top: box.top + top,
                        right: box.left + right + 1,
                        bottom: box.top + bottom + 1
                    ),
                    count: open.count,
                    isRising: mean(true) - mean(false) >= 0.15 * Double(bottom - top)
                )
            )
        }
        return inks
    }

    /// One figure, enlarged to the size of a letter in a line.
    private static func figure(
        _ box: PixelBox,
        of image: Bitmap,
        from signs: String,
        with session: TesseractEngine.Session
    ) throws -> String? {
        // Nothing else is so narrow.
        if box.width * 20 <= box.height * 9 { return "1" }
        let figure = image.cropped(to: box).enlarged(by: max(1, 40 / max(box.height, 1))).padded(by: 16)
        let text = try session.figure(in: figure, from: signs)
        return text.count == 1 && signs.contains(text) ? text : nil
    }
}
