/// Keeps of a picture of dark strokes on white those that can be letters.
///
/// What touches the block's edge is part of the scene behind (a letter's outline or its box cuts it off from that), as
/// is what is taller than any letter; specks are dirt.
enum LetterComponents {
    /// Darker counts as stroke.
    private static let stroke: UInt8 = 128
    private static let fewestPixels = 8

    /// No block of text has more letters, or more of them on so little room, in pixels for each.
    private static let most = 900
    private static let leastRoom = 150

    /// nil where nothing is left, or where it is a texture rather than text.
    static func kept(of image: Bitmap, tallest: Int) -> Bitmap? {
        let (width, height) = (image.width, image.height)
        // 0: not seen, 1: letter, 2: not a letter
        var mark = [UInt8](repeating: 0, count: image.pixels.count)
        var component: [Int] = []
        var letters = 0
        for start in image.pixels.indices where image.pixels[start] < stroke && mark[start] == 0 {
            component.removeAll(keepingCapacity: true)
            component.append(start)
            mark[start] = 1
            var (left, top, right, bottom, next) = (width, height, 0, 0, 0)
            while next < component.count {
                let at = component[next]
                next += 1
                let (x, y) = (at % width, at / width)
                (left, right, top, bottom) = (min(left, x), max(right, x), min(top, y), max(bottom, y))
                for neighbourY in max(0, y - 1)...min(height - 1, y + 1) {
                    for neighbourX in max(0, x - 1)...min(width - 1, x + 1) {
                        let neighbour = neighbourY * width + neighbourX
                        if mark[neighbour] == 0, image.pixels[neighbour] < stroke {
                            mark[neighbour] = 1
                            component.append(neighbour)
                        }
                    }
                }
            }
            let touchesEdge = left == 0 || top == 0 || right == width - 1 || bottom == height - 1
            if touchesEdge || bottom - top > tallest || right - left > tallest * 3 || component.count < fewestPixels {
                for at in component { mark[at] = 2 }
            } else {
                letters += 1
            }
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
