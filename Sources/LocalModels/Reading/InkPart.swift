/// Dark pixels that touch one another, sides or corners, within a picture.
struct InkPart {
    /// Darker counts as ink.
    static let threshold: UInt8 = 128

    /// Of the whole picture; right and bottom are the first beyond it.
    var box: PixelBox
    /// Indices into the picture's pixels.
    var pixels: [Int]

    /// Calls `body` with each part of `image` within `area`, in the order of their first pixels.
    static func forEach(of image: Bitmap, in area: PixelBox? = nil, _ body: (InkPart) -> Void) {
        let width = image.width
        let area = area ?? PixelBox(left: 0, top: 0, right: width, bottom: image.height)
        var isSeen = [Bool](repeating: false, count: area.width * area.height)
        var part = InkPart(box: area, pixels: [])
        image.pixels.withUnsafeBufferPointer { pixels in
            for startY in area.top..<area.bottom {
                for startX in area.left..<area.right {
                    let start = startY * width + startX
                    guard pixels[start] < threshold,
                        !isSeen[(startY - area.top) * area.width + startX - area.left]
                    else { continue }
                    isSeen[(startY - area.top) * area.width + startX - area.left] = true
                    part.pixels.removeAll(keepingCapacity: true)
                    part.pixels.append(start)
                    var (left, top, right, bottom, next) = (startX, startY, startX, startY, 0)
                    while next < part.pixels.count {
                        let (x, y) = (part.pixels[next] % width, part.pixels[next] / width)
                        next += 1
                        (left, right, top, bottom) = (min(left, x), max(right, x), min(top, y), max(bottom, y))
                        for b in max(area.top, y - 1)...min(area.bottom - 1, y + 1) {
                            for a in max(area.left, x - 1)...min(area.right - 1, x + 1) {
                                let place = (b - area.top) * area.width + a - area.left
                                guard !isSeen[place], pixels[b * width + a] < threshold else { continue }
                                isSeen[place] = true
                                part.pixels.append(b * width + a)
                            }
                        }
                    }
                    part.box = PixelBox(left: left, top: top, right: right + 1, bottom: bottom + 1)
                    body(part)
                }
            }
        }
    }
}
