import VideoWorkflow

/// A picture in sixels: 216 colours, six steps of red, green and blue each, what is lost handed on to the neighbours
/// (Floyd & Steinberg 1976).
struct SixelPicture {
    private static let steps = 6

    private let width: Int
    private let height: Int
    /// The number of each pixel's colour.
    private let colours: [UInt8]

    /// - Parameters:
    ///   - width: in pixels, as it is shown, 1…4096.
    ///   - height: as `width`.
    init(_ picture: ColourImage, width: Int, height: Int) {
        (self.width, self.height) = (max(1, min(width, 4096)), max(1, min(height, 4096)))
        colours = Self.colours(of: picture, width: self.width, height: self.height)
    }

    private static func colours(of picture: ColourImage, width: Int, height: Int) -> [UInt8] {
        var colours = [UInt8](repeating: 0, count: width * height)
        guard picture.width > 0, picture.height > 0, picture.pixels.count == 3 * picture.width * picture.height else {
            return colours
        }
        // What is still to be made up for, of this row and the next, with a place beside either edge.
        var (row, next) = ([Int](repeating: 0, count: 3 * (width + 2)), [Int](repeating: 0, count: 3 * (width + 2)))
        for y in 0..<height {
            for x in 0..<width {
                let source = 3 * (y * picture.height / height * picture.width + x * picture.width / width)
                var colour = 0
                for channel in 0..<3 {
                    let place = 3 * (x + 1) + channel
                    let wanted = min(255, max(0, Int(picture.pixels[source + channel]) + row[place] / 16))
                    let step = (wanted * (steps - 1) + 127) / 255
                    colour = colour * steps + step
                    let missing = wanted - step * 255 / (steps - 1)
                    row[place + 3] += missing * 7
                    next[place - 3] += missing * 3
                    next[place] += missing * 5
                    next[place + 3] += missing
                }
                colours[y * width + x] = UInt8(colour)
            }
            row = next
            next = [Int](repeating: 0, count: 3 * (width + 2))
        }
        return colours
    }

    /// With its palette; ends where the line after it begins.
    var text: String {
        let used = Set(colours).sorted()
        var text = "\u{1b}P0;1;0q\"1;1;\(width);\(height)"
        for colour in used {
            let (red, green, blue) = (Int(colour) / 36, Int(colour) / 6 % 6, Int(colour) % 6)
            text += "#\(colour);2;\(red * 20);\(green * 20);\(blue * 20)"
        }
        for top in stride(from: 0, to: height, by: 6) { text += band(top) + "-" }
        return text + "\u{1b}\\"
    }

    /// Six rows of pixels, one colour over the other.
    private func band(_ top: Int) -> String {
        let bottom = min(top + 6, height)
        var sixels: [UInt8: [UInt8]] = [:]
        for y in top..<bottom {
            for x in 0..<width {
                sixels[colours[y * width + x], default: [UInt8](repeating: 0, count: width)][x] |= 1 << (y - top)
            }
        }
        return sixels.sorted { $0.key < $1.key }.map { "#\($0.key)" + Self.runs(of: $0.value) }.joined(separator: "$")
    }

    /// "!12~" for twelve alike.
    private static func runs(of sixels: [UInt8]) -> String {
        var text = ""
        var place = 0
        while place < sixels.count {
            var end = place
            while end < sixels.count, sixels[end] == sixels[place] { end += 1 }
            let letter = String(UnicodeScalar(63 + sixels[place]))
            text += end - place > 3 ? "!\(end - place)\(letter)" : String(repeating: letter, count: end - place)
            place = end
        }
        return text
    }
}
