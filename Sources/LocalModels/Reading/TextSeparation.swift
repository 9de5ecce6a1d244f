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
        let peak = Double(peak(histogram, count: result.count))
        // What is less than two fifths as high as the letters is ground, what is over seven tenths is letter.
        let curve = (0...255).map { value in
            let share = (Double(value) / peak - 0.4) / 0.3
            return UInt8(255 - 255 * max(0, min(1, share)))
        }
        for index in result.indices { result[index] = curve[Int(result[index])] }
        return Bitmap(width: image.width, height: image.height, pixels: result)
    }

    /// How high the letters stand: what a fiftieth of the block reaches, never less than a faint letter's.
    private static func peak(_ histogram: [Int], count: Int) -> Int {
        var left = count / 50
        for value in stride(from: 255, through: 0, by: -1) {
            left -= histogram[value]
            if left <= 0 { return max(value, 50) }
        }
        return 50
    }
}
