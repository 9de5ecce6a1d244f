/// Reads the blocks of text of one frame.
///
/// Letters are separated from the picture by stroke, once as light and once as dark ones. Where what was read so is not
/// sure, they are separated by tone as well; of several readings of a place the surest is taken.
struct BlockReading {
    /// Blank pixels around a block.
    private static let margin = 12
    /// A line is sure if each of its words is at least this, 0…1.
    private static let sure = 0.75

    /// Of the darkest each pixel was, for light letters, and of the brightest, for dark ones.
    let darkest: Bitmap
    let brightest: Bitmap

    func lines(in boxes: [PixelBox], with session: TesseractEngine.Session) throws -> [LineReading] {
        var found: [LineReading] = []
        for box in boxes {
            let cut = [(true, darkest.cropped(to: box)), (false, brightest.cropped(to: box))]
            var lines = try read(cut.map { TextSeparation.byStroke($1, brightText: $0) }, at: box, with: session)
            let best = LineReading.best(of: lines)
            if best.isEmpty || best.contains(where: { $0.weakest < Self.sure }) {
                lines += try read(cut.map { TextSeparation.byTone($1, brightText: $0) }, at: box, with: session)
            }
            found += lines
        }
        return LineReading.best(of: found)
    }

    private func read(_ images: [Bitmap?], at box: PixelBox, with session: TesseractEngine.Session) throws
        -> [LineReading]
    {
        var found: [LineReading] = []
        for case let image? in images {
            let padded = image.padded(by: Self.margin)
            let words = try FractionSigns.mended(try session.words(in: padded), in: padded, with: session)
            found += LineReading.lines(of: words, offsetX: box.left - Self.margin, offsetY: box.top - Self.margin)
        }
        return found
    }
}
