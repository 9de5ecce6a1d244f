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
            guard isFirst || followsNumber, word.text.count <= longestWord, !word.text.contains("/") else { continue }
            if word.text.contains("%"), let fraction = try enlarged(word.box, of: image, with: session) {
                words[index].text = fraction
                words[index].confidence = max(word.confidence, 80)
            }
            guard let parts = parts(of: image, in: word.box),
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
        var parts: [InkPart] = []
        InkPart.forEach(of: image, in: box) { if $0.pixels.count >= 6 { parts.append($0) } }
        guard parts.count == 3 else { return nil }
        parts.sort { $0.box.left + $0.box.right < $1.box.left + $1.box.right }
        let (first, slash, last) = (parts[0].box, parts[1].box, parts[2].box)
        guard slash.height * 10 >= box.height * 7, isRising(parts[1], in: image),
            first.top < last.top, first.bottom < last.bottom,
            first.height * 10 <= slash.height * 8, last.height * 10 <= slash.height * 8,
            first.bottom * 2 <= slash.top + slash.bottom + slash.height / 2,
            last.top * 2 >= slash.top + slash.bottom - slash.height / 2
        else { return nil }
        return (first, last)
    }

    /// Whether its lower half lies further left than its upper one.
    private static func isRising(_ part: InkPart, in image: Bitmap) -> Bool {
        let middle = (part.box.top + part.box.bottom) / 2
        func mean(_ isWanted: (Int) -> Bool) -> Double {
            let columns = part.pixels.filter { isWanted($0 / image.width) }.map { $0 % image.width }
            return Double(columns.reduce(0, +)) / Double(max(columns.count, 1))
        }
        return mean { $0 < middle } - mean { $0 >= middle } >= 0.15 * Double(part.box.height)
    }

    /// What a small sign reads as once it is large.
    private static func enlarged(_ box: PixelBox, of image: Bitmap, with session: TesseractEngine.Session) throws
        -> String?
    {
        guard box.left >= 0, box.top >= 0, box.right <= image.width, box.bottom <= image.height, box.height > 0 else {
            return nil
        }
        let sign = image.cropped(to: box).enlarged(by: max(2, 96 / box.height)).padded(by: 24)
        let text = try session.line(in: sign, only: "12345678/").map(\.text).joined()
        if known.contains(text) { return text }
        let figures = text.filter { $0 != "/" }
        guard figures.count == 2, let top = figures.first, let bottom = figures.last else { return nil }
        return known.contains("\(top)/\(bottom)") ? "\(top)/\(bottom)" : nil
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
