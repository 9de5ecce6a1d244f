@testable import FrameSelection

/// Pictures drawn for tests: moving stripes and block letters.
struct Drawing {
    static let (width, height) = (640, 360)

    var luma: [UInt8]

    /// Soft waves that move with `phase`.
    init(phase: Int, level: Int = 100) {
        luma = (0..<Self.width * Self.height).map { at in
            let (x, y) = (at % Self.width, at / Self.width)
            return UInt8(
                max(0, min(255, level + ((x + phase * 17) / 9 % 7 - 3) * 6 + ((y + phase * 5) / 13 % 5 - 2) * 6))
            )
        }
    }

    /// Bars like letters, 3 wide and 14 or 7 high, in a pattern that `seed` decides.
    mutating func write(letters: Int, x: Int, y: Int, seed: Int, bright: Bool = true) {
        var state = UInt32(truncatingIfNeeded: seed) &* 2_654_435_761 | 1
        func next(_ limit: Int) -> Int {
            state = state &* 1_664_525 &+ 1_013_904_223
            return Int(state >> 16) % limit
        }
        for letter in 0..<letters {
            for stroke in 0..<2 {
                let left = x + letter * 12 + stroke * 6 + next(5)
                let (top, height) = [(0, 14), (0, 7), (7, 7), (0, 14)][next(4)]
                for row in y + top..<y + top + height {
                    for column in left..<left + 3 { luma[row * Self.width + column] = bright ? 245 : 10 }
                }
            }
        }
    }

    func picture(_ id: Int, time: Int) -> LookPicture {
        LookPicture(id: id, time: time, isKeyframe: false, width: Self.width, height: Self.height, luma: luma)
    }
}
