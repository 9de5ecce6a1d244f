/// Finds ½, ¼, ¾ and their like, which Tesseract's data know in no language and read as "Y2", "¥%", "42" or nothing.
///
/// A fraction is told by its ink: a rising stroke, a small figure high on its left and another one low on its right.
/// Only the two figures are read.
enum FractionSigns {
    private static let known: Set<String> = [
        "1/2", "1/3", "2/3", "1/4", "3/4", "1/5", "1/6", "1/8", "3/8", "5/8", "7/8",
    ]
    private static let mostPerLine = 4
    /// What a figure above the stroke, below it, and of a whole number can be.
    private static let tops = "123578"
    private static let bottoms = "234568"
    private static let digits = "0123456789"

    /// - Parameter words: in the order of lines and within a line from left to right.
    static func mended(_ words: [ReadWord], in image: Bitmap, with session: TesseractEngine.Session) throws
        -> [ReadWord]
    {
        var result: [ReadWord] = []
        var rest = words[...]
        while let first = rest.first {
            var line = Array(rest.prefix { $0.line == first.line })
            rest = rest.dropFirst(line.count)
            let image = isLightOnInk(first.line, in: image) ? image.inverted() : image
            for sign in signs(of: image, around: first.line).prefix(mostPerLine) {
                guard let top = try figure(sign.top, of: image, from: tops, with: session),
                    let bottom = try figure(sign.bottom, of: image, from: bottoms, with: session),
                    known.contains("\(top)/\(bottom)")
                else { continue }
                line = try putting("\(top)/\(bottom)", at: sign.box, into: line, of: image, with: session)
            }
            result += line
        }
        return result
    }

    /// Whether a line's box is the ink and its letters are holes in it, which Tesseract reads as well.
    private static func isLightOnInk(_ line: PixelBox, in image: Bitmap) -> Bool {
        let box = PixelBox(
            left: max(0, line.left),
            top: max(0, line.top),
            right: min(image.width, line.right),
            bottom: min(image.height, line.bottom)
        )
        guard box.width > 0, box.height > 0 else { return false }
        let ink = image.cropped(to: box).pixels.count { $0 < InkPart.threshold }
        return ink * 100 > box.width * box.height * 55
    }

    // MARK: Finding

    private struct Sign {
        var top: InkPart
        var bottom: InkPart
        var box: PixelBox
    }

    private static func signs(of image: Bitmap, around line: PixelBox) -> [Sign] {
        // A sign that was taken for dirt at a line's beginning lies outside of what was read.
        let area = PixelBox(
            left: max(0, line.left - 3 * line.height),
            top: max(0, line.top - line.height / 4),
            right: min(image.width, line.right + line.height),
            bottom: min(image.height, line.bottom + line.height / 4)
        )
        guard area.width > 8, area.height > 8 else { return [] }
        var parts: [InkPart] = []
        InkPart.forEach(of: image, in: area) { if $0.pixels.count >= 6, parts.count < 400 { parts.append($0) } }
        let slashes = parts.filter { part in
            part.box.height * 10 >= line.height * 4 && part.box.width * 10 <= part.box.height * 12
                && part.box.width * 5 >= part.box.height
                && part.pixels.count * 100 <= part.box.width * part.box.height * 48 && isRising(part, in: image)
        }
        return slashes.compactMap { slash in
            let near = parts.filter { isFigure($0.box, beside: slash.box) }
            let middle = slash.box.left + slash.box.right
            let tops = near.filter {
                $0.box.left + $0.box.right < middle && $0.box.bottom <= slash.box.top + slash.box.height * 3 / 4
            }
            let bottoms = near.filter {
                $0.box.left + $0.box.right > middle && $0.box.top >= slash.box.top + slash.box.height / 4
                    && $0.box.bottom > slash.box.top + slash.box.height * 3 / 4
            }
            guard let top = tops.max(by: { $0.box.right < $1.box.right }),
                let bottom = bottoms.min(by: { $0.box.left < $1.box.left }),
                top.box.top < bottom.box.top, top.box.bottom < bottom.box.bottom
            else { return nil }
            let box = PixelBox(
                left: min(top.box.left, slash.box.left),
                top: min(top.box.top, slash.box.top),
                right: max(bottom.box.right, slash.box.right),
                bottom: max(bottom.box.bottom, slash.box.bottom)
            )
            return Sign(top: top, bottom: bottom, box: box)
        }.sorted { $0.box.left < $1.box.left }
    }

    /// Smaller than the stroke and next to it.
    private static func isFigure(_ box: PixelBox, beside slash: PixelBox) -> Bool {
        let height = slash.height
        return box.height * 100 >= height * 30 && box.height * 100 <= height * 76 && box.width <= height
            && box.right >= slash.left - height / 4 && box.left <= slash.right + height / 4
            && box.top >= slash.top - height / 4 && box.bottom <= slash.bottom + height / 4
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

    // MARK: Reading

    /// One figure, by itself, enlarged to the size of a letter in a line.
    private static func figure(
        _ part: InkPart,
        of image: Bitmap,
        from signs: String,
        with session: TesseractEngine.Session
    ) throws -> String? {
        let box = part.box
        // Nothing else is so narrow.
        if box.width * 20 <= box.height * 9 { return signs.contains("1") ? "1" : nil }
        if signs != Self.digits {
            let shape = FigureShape(part, in: image)
            if signs.contains("1"), shape.isOne { return "1" }
            if signs.contains("4"), shape.isFour { return "4" }
        }
        var alone = Bitmap(
            width: box.width,
            height: box.height,
            pixels: [UInt8](repeating: 255, count: box.width * box.height)
        )
        for at in part.pixels {
            let (x, y) = (at % image.width - box.left, at / image.width - box.top)
            alone.pixels[y * box.width + x] = image.pixels[at]
        }
        for height in [40, 64] {
            let enlarged = alone.enlarged(by: max(1, height / max(box.height, 1))).padded(by: 16)
            let text = try session.figure(in: enlarged, from: signs)
            if text.count == 1, signs.contains(text) { return text }
        }
        return nil
    }

    /// The line with `fraction` in place of whatever was read there; a whole number before it and a unit behind it stay.
    private static func putting(
        _ fraction: String,
        at box: PixelBox,
        into line: [ReadWord],
        of image: Bitmap,
        with session: TesseractEngine.Session
    ) throws -> [ReadWord] {
        let word = ReadWord(text: fraction, confidence: 90, box: box, line: line[0].line, signs: [])
        var before: [ReadWord] = []
        var after: [ReadWord] = []
        for read in line {
            if read.box.right <= box.left + 2 {
                before.append(read)
            } else if read.box.left >= box.right - 2 {
                after.append(read)
            } else {
                if box.left - read.box.left > box.height / 5,
                    let whole = try number(from: read.box.left, to: box.left, line: read, of: image, with: session)
                {
                    before.append(whole)
                }
                // Where a sign begins is told about right only.
                let rest = read.signs.drop { $0.left < box.right - max(2, box.width / 6) }
                if read.box.right - box.right > box.height / 3, !rest.isEmpty {
                    var unit = read
                    (unit.text, unit.signs) = (rest.map(\.text).joined(), Array(rest))
                    unit.box.left = box.right
                    after.append(unit)
                }
            }
        }
        return before + [word] + after
    }

    /// The whole number that was read as one word with the fraction.
    private static func number(
        from left: Int,
        to right: Int,
        line word: ReadWord,
        of image: Bitmap,
        with session: TesseractEngine.Session
    ) throws -> ReadWord? {
        let area = PixelBox(
            left: max(0, left),
            top: max(0, word.box.top),
            right: right,
            bottom: min(image.height, word.box.bottom)
        )
        guard area.width > 2, area.height > 2 else { return nil }
        var parts: [InkPart] = []
        InkPart.forEach(of: image, in: area) { if $0.box.height * 2 >= area.height { parts.append($0) } }
        let figures = try parts.sorted { $0.box.left < $1.box.left }.prefix(3).map {
            try figure($0, of: image, from: digits, with: session)
        }
        guard !figures.isEmpty, figures.allSatisfy({ $0 != nil }) else { return nil }
        var number = word
        (number.text, number.signs) = (figures.compactMap { $0 }.joined(), [])
        (number.box.right, number.confidence) = (right, 90)
        return number
    }
}
