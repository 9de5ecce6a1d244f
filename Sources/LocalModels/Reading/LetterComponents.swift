/// Keeps of a picture of dark strokes on white those that can be letters.
///
/// What touches the block's edge is part of the scene behind (a letter's outline or its box cuts it off from that), as
/// is what is taller than any letter; specks are dirt.
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
        var letters = 0
        InkPart.forEach(of: image) { part in
            let box = part.box
            let touchesEdge = box.left == 0 || box.top == 0 || box.right == width || box.bottom == height
            let isLetter =
                !touchesEdge && box.height <= tallest + 1 && box.width <= tallest * 3 + 1
                && part.pixels.count >= fewestPixels
            if isLetter { letters += 1 }
            for at in part.pixels { mark[at] = isLetter ? 1 : 2 }
        }
        guard letters > 0, letters <= most, letters * leastRoom <= width * height else { return nil }
        return whitened(image, keeping: mark)
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
