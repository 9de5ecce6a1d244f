/// Reads unsure lines once more, each by itself and in another size. Letters are read the same again; what only looks
/// like letters seldom is.
enum SecondReading {
    /// Words of a lower confidence are unsure, 0…100.
    private static let unsure: Float = 88
    /// Confidence of what was read twice; still too little to leave out another separation.
    private static let agreed: Float = 84
    private static let most = 8
    /// A line is enlarged to at least this, in pixels.
    private static let height = 64
    private static let margin = 16

    static func checked(_ words: [ReadWord], in image: Bitmap, with session: TesseractEngine.Session) throws
        -> [ReadWord]
    {
        var result: [ReadWord] = []
        var readings = 0
        var rest = words[...]
        while let first = rest.first {
            let line = Array(rest.prefix { $0.line == first.line })
            rest = rest.dropFirst(line.count)
            guard readings < most, line.contains(where: { $0.confidence < unsure }), mayBeText(line) else {
                result += line
                continue
            }
            readings += 1
            let again = try read(first.line, of: image, with: session)
            if signs(of: again) == signs(of: line) {
                result += line.map { word in
                    var word = word
                    word.confidence = max(word.confidence, agreed)
                    return word
                }
            } else {
                result += confidence(of: again) > confidence(of: line) ? again : line
            }
        }
        return result
    }

    /// Readers have no confidence in "1 c. à s. d'huile", which is in no dictionary; an amount may be one.
    private static func mayBeText(_ line: [ReadWord]) -> Bool {
        let signs = signs(of: line)
        let isAmount = signs.count >= 6 && "1234567890lI½¼¾".contains(signs.first ?? " ")
        return line[0].line.height >= 12 && signs.count >= 3 && (isAmount || confidence(of: line) >= 5)
    }

    private static func read(_ line: PixelBox, of image: Bitmap, with session: TesseractEngine.Session) throws
        -> [ReadWord]
    {
        let room = 4
        let box = PixelBox(
            left: max(0, line.left - room),
            top: max(0, line.top - room),
            right: min(image.width, line.right + room),
            bottom: min(image.height, line.bottom + room)
        )
        guard box.width > 0, box.height > 0 else { return [] }
        let factor = max(1, (height + box.height - 1) / box.height)
        let enlarged = image.cropped(to: box).enlarged(by: factor).padded(by: margin)
        let place = { (box: PixelBox, x: Int, y: Int) in
            PixelBox(
                left: (box.left - margin) / factor + x,
                top: (box.top - margin) / factor + y,
                right: (box.right - margin) / factor + x,
                bottom: (box.bottom - margin) / factor + y
            )
        }
        return try session.line(in: enlarged).map { word in
            var word = word
            word.box = place(word.box, box.left, box.top)
            word.line = line
            word.signs = word.signs.map { ($0.text, ($0.left - margin) / factor + box.left) }
            return word
        }
    }

    private static func signs(of line: [ReadWord]) -> String {
        line.map(\.text).joined().filter { $0.isLetter || $0.isNumber || "½¼¾⅓⅔⅛/%".contains($0) }
    }

    /// Mean by length, 0…100.
    private static func confidence(of line: [ReadWord]) -> Float {
        let weight = line.reduce(Float(0)) { $0 + Float($1.text.count) }
        return line.reduce(Float(0)) { $0 + $1.confidence * Float($1.text.count) } / max(weight, 1)
    }
}
