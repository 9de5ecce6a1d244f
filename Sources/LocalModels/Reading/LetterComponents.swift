/// Keeps of a picture of dark strokes on white those that can be letters.
///
/// What touches the block's edge is part of the scene behind (a letter's outline or its box cuts it off from that), as
/// is what is taller than any letter; specks are dirt. The strokes of all letters of a block are about as thick: a
/// blob among them is the scene, shining through between outlines.
enum LetterComponents {
    private static let fewestPixels = 8

    /// No block of text has more letters, or more of them on so little room, in pixels for each.
    private static let most = 900
    private static let leastRoom = 150

    /// nil where nothing is left, or where it is a texture rather than text.
    static func kept(of image: Bitmap, tallest: Int) -> Bitmap? {
        let (width, height) = (image.width, image.height)
        // 0: no stroke, 1: letter, 2: not a letter
        var mark = [UInt8](repeating: 0, count: image.pixels.count)
        let depths = depths(of: image)
        var thick: [(part: InkPart, depth: Int)] = []
        var strokes: [Int] = []
        var letters = 0
        InkPart.forEach(of: image) { part in
            let box = part.box
            let touchesEdge = box.left == 0 || box.top == 0 || box.right == width || box.bottom == height
            let isLetter =
                !touchesEdge && box.height <= tallest + 1 && box.width <= tallest * 3 + 1
                && part.pixels.count >= fewestPixels
            for at in part.pixels { mark[at] = isLetter ? 1 : 2 }
            guard isLetter else { return }
            letters += 1
            let depth = part.pixels.reduce(0) { max($0, Int(depths[$1])) }
            if box.height >= 10 { strokes.append(depth) }
            if depth * 5 > box.height || depth * 5 > box.width { thick.append((part, depth)) }
        }
        let usual = strokes.isEmpty ? 0 : strokes.sorted()[strokes.count / 2]
        for blob in thick where blob.part.box.height >= 10 && 2 * blob.depth > 3 * usual + 2 {
            letters -= 1
            for at in blob.part.pixels { mark[at] = 2 }
        }
        guard letters > 0, letters <= most, letters * leastRoom <= width * height else { return nil }
        return whitened(image, keeping: mark)
    }

    /// How deep each dark pixel lies within its ink, in pixels; 0 where there is none.
    private static func depths(of image: Bitmap) -> [UInt8] {
        let (width, height) = (image.width, image.height)
        var depths = image.pixels.map { $0 < InkPart.threshold ? UInt8(1) : 0 }
        guard width > 2, height > 2 else { return depths }
        depths.withUnsafeMutableBufferPointer { depth in
            for row in 1..<height - 1 {
                for at in row * width + 1..<(row + 1) * width - 1 where depth[at] > 0 {
                    let above = min(depth[at - width - 1], depth[at - width], depth[at - width + 1])
                    depth[at] = min(250, min(above, depth[at - 1])) + 1
                }
            }
            for row in (1..<height - 1).reversed() {
                for at in (row * width + 1..<(row + 1) * width - 1).reversed() where depth[at] > 1 {
                    let below = min(depth[at + width - 1], depth[at + width], depth[at + width + 1])
                    depth[at] = min(depth[at], min(below, depth[at + 1]) + 1)
                }
            }
        }
        return depths
    }

    /// White but for letters and the soft edge, two pixels wide, around them.
    private static func whitened(_ image: Bitmap, keeping mark: [UInt8]) -> Bitmap {
        var near = mark.map { $0 == 1 ? UInt8(255) : 0 }
        near = Bitmap(width: image.width, height: image.height, pixels: near).dilated(2).pixels
        var result = image
        for index in result.pixels.indices where near[index] == 0 || mark[index] == 2 { result.pixels[index] = 255 }
        return result
    }
}
