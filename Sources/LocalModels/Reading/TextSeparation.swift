/// Separates letters from the picture behind them.
///
/// First what is thinner than a pen stroke and lighter than its surroundings, whatever those are (top-hat transform);
/// of that, what can be letters by shape; and of that, what is of the letters' own tone, for all letters of a block are
/// of one tone and what shows between them is not.
enum TextSeparation {
    /// Half the widest stroke, in pixels of a picture 1280 wide.
    private static let strokeRadius = 11
    /// In pixels of a picture 1280 wide.
    private static let tallestLetter = 150

    /// Dark letters on white, as readers like them. `brightText`: letters lighter than their ground.
    static func separated(_ image: Bitmap, brightText: Bool) -> Bitmap {
        let light = brightText ? image : image.inverted()
        let strokes = strokes(of: light)
        let letters = LetterComponents.kept(of: strokes, tallest: tallestLetter)
        guard let tone = middle(of: light, where: { letters.pixels[$0] < 60 }),
            let ground = middle(of: light, where: { strokes.pixels[$0] == 255 })
        else { return letters }
        // Further from the letters' tone than this is not a letter; less far the less they differ from their ground.
        let other = max(24, min(70, abs(tone - ground) * 0.65))
        var toned = strokes
        let curve = (0...255).map { luma -> UInt8 in
            let distance = abs(Double(luma) - tone)
            return UInt8(255 * max(0, min(1, (distance / other - 0.45) / 0.55)))
        }
        for index in toned.pixels.indices {
            toned.pixels[index] = max(toned.pixels[index], curve[Int(light.pixels[index])])
        }
        return LetterComponents.kept(of: toned, tallest: tallestLetter)
    }

    /// Thin light strokes, dark on white.
    private static func strokes(of image: Bitmap) -> Bitmap {
        let radius = max(4, min(strokeRadius, min(image.width, image.height) / 4))
        let ground = image.eroded(radius).dilated(radius)
        var histogram = [Int](repeating: 0, count: 256)
        var result = image
        for index in result.pixels.indices {
            let height = image.pixels[index] - min(image.pixels[index], ground.pixels[index])
            histogram[Int(height)] += 1
            result.pixels[index] = height
        }
        let peak = Double(peak(histogram, count: result.pixels.count))
        // What is less than two fifths as high as the letters is ground, what is over seven tenths is letter.
        let curve = (0...255).map { UInt8(255 - 255 * max(0, min(1, (Double($0) / peak - 0.4) / 0.3))) }
        for index in result.pixels.indices { result.pixels[index] = curve[Int(result.pixels[index])] }
        return result
    }

    /// The middle luma of a part of a picture; nil where there is next to nothing.
    private static func middle(of image: Bitmap, where belongs: (Int) -> Bool) -> Double? {
        var histogram = [Int](repeating: 0, count: 256)
        var count = 0
        for index in image.pixels.indices where belongs(index) {
            histogram[Int(image.pixels[index])] += 1
            count += 1
        }
        guard count >= 30 else { return nil }
        var left = count / 2
        for value in 0...255 {
            left -= histogram[value]
            if left < 0 { return Double(value) }
        }
        return nil
    }

    /// How high the letters stand: what a fiftieth of the block reaches, never less than a faint letter's.
    private static func peak(_ histogram: [Int], count: Int) -> Int {
        var left = count / 50
        for value in stride(from: 255, through: 50, by: -1) {
            left -= histogram[value]
            if left <= 0 { return value }
        }
        return 50
    }
}
