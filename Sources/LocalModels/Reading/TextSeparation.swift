/// Separates letters from the picture behind them: what is thinner than a pen stroke and brighter (or darker) than its
/// surroundings, whatever those are (top-hat and bottom-hat transform).
enum TextSeparation {
    /// Half the widest stroke, in pixels of a picture 1280 wide.
    static let strokeRadius = 11

    /// Dark letters on white, as readers like them. `brightText`: letters lighter than their ground.
    static func separated(_ image: Bitmap, brightText: Bool) -> Bitmap {
        let radius = max(4, min(strokeRadius, min(image.width, image.height) / 4))
        let ground = brightText ? image.eroded(radius).dilated(radius) : image.dilated(radius).eroded(radius)
        var result = [UInt8](repeating: 255, count: image.pixels.count)
        var histogram = [Int](repeating: 0, count: 256)
        for index in result.indices {
            let height = brightText ? Int(image.pixels[index]) - Int(ground.pixels[index]) : Int(ground.pixels[index]) - Int(image.pixels[index])
            let clamped = UInt8(max(0, min(255, height)))
            histogram[Int(clamped)] += 1
            result[index] = clamped
        }
        let gain = gain(histogram, count: result.count)
        for index in result.indices { result[index] = UInt8(max(0, 255 - Int(Double(result[index]) * gain))) }
        return Bitmap(width: image.width, height: image.height, pixels: result)
    }

    /// Stretches the brightest hundredth to full contrast, at most threefold.
    private static func gain(_ histogram: [Int], count: Int) -> Double {
        var left = count / 100
        for value in stride(from: 255, through: 0, by: -1) {
            left -= histogram[value]
            if left <= 0 { return min(3, 255 / Double(max(value, 1))) }
        }
        return 1
    }
}
