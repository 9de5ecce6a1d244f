/// Separates letters from the picture behind them, in three ways.
///
/// By stroke: first what is thinner than a pen stroke and lighter than its surroundings, whatever those are (top-hat
/// transform); of that, what can be letters by shape; and of that, what is of the letters' own tone, for all letters of
/// a block are of one tone and what shows between them is not.
///
/// By tone: the tone that the light sides of most edges share is the letters'; what is of another one is not a letter.
///
/// By level: all that is lighter than halfway between the letters and what is next to them. An outline or a box parts
/// the letters from a scene as light as they are, and that scene reaches the block's edge.
enum TextSeparation {
    /// Half the widest stroke, in pixels of a picture 1280 wide.
    private static let strokeRadius = 11
    /// In pixels of a picture 1280 wide.
    private static let tallestLetter = 150

    /// Dark letters on white, as readers like them; nil where there can be none. `brightText`: letters lighter than
    /// their ground.
    static func byStroke(_ image: Bitmap, brightText: Bool) -> Bitmap? {
        let light = brightText ? image : image.inverted()
        let strokes = strokes(of: light)
        guard let letters = LetterComponents.kept(of: strokes, tallest: tallestLetter) else { return nil }
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

    /// Dark letters on white; nil where there can be none, or where they hardly differ from what is next to them.
    static func byLevel(_ image: Bitmap, brightText: Bool) -> Bitmap? {
        let light = brightText ? image : image.inverted()
        guard let letters = LetterComponents.kept(of: strokes(of: light), tallest: tallestLetter) else { return nil }
        let ink = Bitmap(width: letters.width, height: letters.height, pixels: letters.pixels.map { $0 < 60 ? 255 : 0 })
        let (close, around) = (ink.dilated(2), ink.dilated(4))
        guard let tone = middle(of: light, where: { ink.pixels[$0] > 0 }),
            let beside = middle(of: light, where: { around.pixels[$0] > 0 && close.pixels[$0] == 0 }),
            tone - beside >= 40
        else { return nil }
        let (level, soft) = ((tone + beside) / 2, (tone - beside) * 0.15)
        let curve = (0...255).map { UInt8(255 * max(0, min(1, (level + soft - Double($0)) / (2 * soft)))) }
        var toned = light
        for index in toned.pixels.indices { toned.pixels[index] = curve[Int(light.pixels[index])] }
        return LetterComponents.kept(of: toned, tallest: tallestLetter)
    }

    /// Dark letters on white; nil where the edges have no tone in common.
    static func byTone(_ image: Bitmap, brightText: Bool) -> Bitmap? {
        let light = brightText ? image : image.inverted()
        guard let tone = commonTone(of: light) else { return nil }
        let curve = (0...255).map { luma -> UInt8 in
            UInt8(255 * max(0, min(1, (abs(Double(luma) - tone) - 8) / 20)))
        }
        var toned = light
        for index in toned.pixels.indices { toned.pixels[index] = curve[Int(light.pixels[index])] }
        return LetterComponents.kept(of: toned, tallest: tallestLetter)
    }

    /// The luma that the light sides of strong upright edges share.
    private static func commonTone(of image: Bitmap) -> Double? {
        let (width, strength) = (image.width, 44)
        guard width > 8 else { return nil }
        var histogram = [Int](repeating: 0, count: 256)
        var edges = 0
        image.pixels.withUnsafeBufferPointer { pixels in
            for row in stride(from: 0, to: pixels.count - width + 1, by: width) {
                for x in row + 3..<row + width - 3 {
                    let step = Int(pixels[x + 1]) - Int(pixels[x - 1])
                    guard abs(step) > strength else { continue }
                    edges += 1
                    let side =
                        step > 0
                        ? max(pixels[x + 1], pixels[x + 2], pixels[x + 3])
                        : max(pixels[x - 1], pixels[x - 2], pixels[x - 3])
                    histogram[Int(side)] += 1
                }
            }
        }
        guard edges >= 60 else { return nil }
        let reach = 8
        var best = (count: 0, tone: 0)
        for tone in 0...255 {
            let count = histogram[max(0, tone - reach)...min(255, tone + reach)].reduce(0, +)
            if count > best.count { best = (count, tone) }
        }
        guard best.count * 10 >= edges * 3 else { return nil }
        let around = max(0, best.tone - reach)...min(255, best.tone + reach)
        return Double(around.reduce(0) { $0 + histogram[$1] * $1 }) / Double(best.count)
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
