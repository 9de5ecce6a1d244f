import RecipeDomain

/// Reads the blocks of text of one frame.
///
/// Letters are separated from the picture in several ways, once as light and once as dark ones. A separation that shows
/// what another one showed is not read again; nor, where all that was read is sure, are letters of the other kind. Of
/// several readings of a place the surest is taken.
struct BlockReading {
    /// Blank pixels around a block.
    private static let margin = 12
    /// A line is sure if each of its words is at least this, 0…1.
    private static let sure = 0.88

    /// Of the darkest each pixel was, for light letters, and of the brightest, for dark ones.
    let darkest: Bitmap
    let brightest: Bitmap
    /// That the text may be in.
    let languages: [RecipeLanguage]

    func lines(in boxes: [PixelBox], with session: TesseractEngine.Session) throws -> [LineReading] {
        var found: [LineReading] = []
        for box in boxes {
            var light = Letters(darkest.cropped(to: box), areLight: true, languages: languages)
            var dark = Letters(brightest.cropped(to: box), areLight: false, languages: languages)
            for separation in [TextSeparation.byStroke, TextSeparation.byLevel, TextSeparation.byTone] {
                let best = LineReading.best(of: light.lines + dark.lines)
                let isSure = !best.isEmpty && best.allSatisfy { $0.weakest >= Self.sure }
                if !isSure || !light.lines.isEmpty { try light.read(separation, at: box, with: session) }
                if !isSure || !dark.lines.isEmpty { try dark.read(separation, at: box, with: session) }
            }
            found += LineReading.best(of: light.lines + dark.lines)
        }
        return LineReading.best(of: found)
    }

    /// The light or the dark letters of a block.
    private struct Letters {
        let block: Bitmap
        let areLight: Bool
        let languages: [RecipeLanguage]
        private var separated: [Bitmap] = []
        private(set) var lines: [LineReading] = []

        init(_ block: Bitmap, areLight: Bool, languages: [RecipeLanguage]) {
            (self.block, self.areLight, self.languages) = (block, areLight, languages)
        }

        mutating func read(
            _ separation: (Bitmap, Bool) -> Bitmap?,
            at box: PixelBox,
            with session: TesseractEngine.Session
        ) throws {
            guard let image = separation(block, areLight), !separated.contains(where: { $0.showsSameInk(as: image) })
            else { return }
            separated.append(image)
            let padded = image.padded(by: margin)
            let twice = try SecondReading.checked(try session.words(in: padded), in: padded, with: session)
            let read = WordGaps.parted(twice, in: padded)
            let words = try FractionSigns.mended(read, in: padded, with: session)
            lines += LineReading.lines(
                of: words,
                offsetX: box.left - margin,
                offsetY: box.top - margin,
                languages: languages
            )
        }
    }
}

extension Bitmap {
    /// Whether two pictures of dark ink, of one size, differ at the edges of strokes only.
    fileprivate func showsSameInk(as other: Bitmap) -> Bool {
        let ink = { (image: Bitmap) in
            Bitmap(
                width: image.width,
                height: image.height,
                pixels: image.pixels.map { $0 < InkPart.threshold ? 255 : 0 }
            )
        }
        let (mine, theirs) = (ink(self), ink(other))
        let (near, nearby) = (mine.dilated(1), theirs.dilated(1))
        var (inks, strays) = (0, 0)
        for index in mine.pixels.indices {
            inks += mine.pixels[index] > 0 ? 1 : 0
            strays += mine.pixels[index] > nearby.pixels[index] || theirs.pixels[index] > near.pixels[index] ? 1 : 0
        }
        return strays * 200 <= inks
    }
}
