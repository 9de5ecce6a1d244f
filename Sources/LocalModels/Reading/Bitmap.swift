import VideoWorkflow

/// A grey picture being worked on.
struct Bitmap: Sendable {
    var width: Int
    var height: Int
    var pixels: [UInt8]

    init(width: Int, height: Int, pixels: [UInt8]) {
        self.width = width
        self.height = height
        self.pixels = pixels
    }

    init(_ image: GrayImage) { self.init(width: image.width, height: image.height, pixels: image.pixels) }

    /// The part within `box`, which must lie inside.
    func cropped(to box: PixelBox) -> Bitmap {
        var part = [UInt8]()
        part.reserveCapacity(box.width * box.height)
        for y in box.top..<box.bottom { part += pixels[y * width + box.left..<y * width + box.right] }
        return Bitmap(width: box.width, height: box.height, pixels: part)
    }

    /// `factor` times the size; between pixels, what lies between them.
    func enlarged(by factor: Int) -> Bitmap {
        guard factor > 1 else { return self }
        var large = [UInt8](repeating: 0, count: width * height * factor * factor)
        let scale = Double(factor)
        for y in 0..<height * factor {
            let atY = max(0, (Double(y) + 0.5) / scale - 0.5)
            let (top, below) = (Int(atY), min(height - 1, Int(atY) + 1))
            for x in 0..<width * factor {
                let atX = max(0, (Double(x) + 0.5) / scale - 0.5)
                let (left, right) = (Int(atX), min(width - 1, Int(atX) + 1))
                let (shareX, shareY) = (atX - Double(left), atY - Double(top))
                let upper =
                    Double(pixels[top * width + left]) * (1 - shareX) + Double(pixels[top * width + right]) * shareX
                let lower =
                    Double(pixels[below * width + left]) * (1 - shareX) + Double(pixels[below * width + right]) * shareX
                large[y * width * factor + x] = UInt8(max(0, min(255, upper * (1 - shareY) + lower * shareY)))
            }
        }
        return Bitmap(width: width * factor, height: height * factor, pixels: large)
    }

    func inverted() -> Bitmap { Bitmap(width: width, height: height, pixels: pixels.map { 255 - $0 }) }

    /// A margin of white all around.
    func padded(by margin: Int) -> Bitmap {
        let wide = width + 2 * margin
        var padded = [UInt8](repeating: 255, count: wide * (height + 2 * margin))
        for y in 0..<height {
            padded.replaceSubrange(
                (y + margin) * wide + margin..<(y + margin) * wide + margin + width,
                with: pixels[y * width..<(y + 1) * width]
            )
        }
        return Bitmap(width: wide, height: height + 2 * margin, pixels: padded)
    }

    /// Minimum (or maximum) over a square of side 2 × `radius` + 1, by rows then columns (van Herk, 1992).
    func eroded(_ radius: Int) -> Bitmap { filtered(radius, isMinimum: true) }
    func dilated(_ radius: Int) -> Bitmap { filtered(radius, isMinimum: false) }

    private func filtered(_ radius: Int, isMinimum: Bool) -> Bitmap {
        let rows = Self.rowFilter(pixels, width: width, height: height, radius: radius, isMinimum: isMinimum)
        let turned = Self.transpose(rows, width: width, height: height)
        let columns = Self.rowFilter(turned, width: height, height: width, radius: radius, isMinimum: isMinimum)
        return Bitmap(width: width, height: height, pixels: Self.transpose(columns, width: height, height: width))
    }

    private static func transpose(_ pixels: [UInt8], width: Int, height: Int) -> [UInt8] {
        var turned = [UInt8](repeating: 0, count: pixels.count)
        pixels.withUnsafeBufferPointer { source in
            turned.withUnsafeMutableBufferPointer { target in
                for y in 0..<height { for x in 0..<width { target[x * height + y] = source[y * width + x] } }
            }
        }
        return turned
    }

    private static func rowFilter(_ pixels: [UInt8], width: Int, height: Int, radius: Int, isMinimum: Bool) -> [UInt8] {
        let size = 2 * radius + 1
        let flip: UInt8 = isMinimum ? 0xff : 0
        let padded = (width + 2 * radius + size - 1) / size * size
        var line = [UInt8](repeating: 0, count: padded)
        var forward = line
        var backward = line
        var result = [UInt8](repeating: 0, count: pixels.count)
        pixels.withUnsafeBufferPointer { source in
            result.withUnsafeMutableBufferPointer { target in
                for y in 0..<height {
                    // Everything is done as a maximum; for the minimum the values are turned over.
                    for x in 0..<padded { line[x] = 0 }
                    for x in 0..<width { line[x + radius] = source[y * width + x] ^ flip }
                    for start in stride(from: 0, to: padded, by: size) {
                        forward[start] = line[start]
                        for x in start + 1..<start + size { forward[x] = max(forward[x - 1], line[x]) }
                        backward[start + size - 1] = line[start + size - 1]
                        for x in (start..<start + size - 1).reversed() { backward[x] = max(backward[x + 1], line[x]) }
                    }
                    for x in 0..<width { target[y * width + x] = max(backward[x], forward[x + size - 1]) ^ flip }
                }
            }
        }
        return result
    }
}
