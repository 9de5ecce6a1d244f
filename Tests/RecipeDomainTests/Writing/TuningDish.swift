import Foundation

@testable import RecipeDomain

/// A dish of Evaluation/captioned/tuning: what its video shows, and what a recipe of it must hold.
struct TuningDish: Decodable, Sendable {
    struct Overlay: Decodable, Sendable {
        var start: Double
        var end: Double
        var text: [String]
        var size: Double
        var position: String
    }

    struct Truth: Decodable, Sendable {
        struct Ingredient: Decodable, Sendable {
            var line: String
            var amount: String?
            var unit: String?
            var food: String
            var start: Double
        }

        struct Step: Decodable, Sendable {
            var text: String
            var start: Double
        }

        var title: String
        var servings: String?
        var ingredients: [Ingredient]
        var steps: [Step]
    }

    var overlays: [Overlay]
    var truth: Truth

    var duration: Double { overlays.map(\.end).max() ?? 0 }

    static func all() throws -> [TuningDish] {
        let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent(
            "../../../Evaluation/captioned/tuning"
        )
        return try FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)
            .filter { $0.pathExtension == "json" }.sorted { $0.lastPathComponent < $1.lastPathComponent }
            .map { try JSONDecoder().decode(TuningDish.self, from: Data(contentsOf: $0)) }
    }

    /// What a reader finds in frames half a second apart; `slips` misreads single letters and adds scraps of background.
    func frames(slips: inout ReadingSlips) -> [SpannedFrameText] {
        stride(from: 0, to: duration, by: 0.5).map { time in
            var lines = overlays.filter { $0.start <= time && time < $0.end }.flatMap {
                self.lines(of: $0, slips: &slips)
            }
            if let scrap = slips.scrap() { lines.append(scrap) }
            lines.sort { ($0.region.y, $0.region.x) < ($1.region.y, $1.region.x) }
            let start = Timestamp(seconds: time)
            return SpannedFrameText(
                text: FrameText(frame: start, lines: lines),
                span: TimeRange(start: start, end: Timestamp(seconds: time + 0.5))
            )
        }
    }

    private func lines(of overlay: Overlay, slips: inout ReadingSlips) -> [TextLine] {
        let height = overlay.size / 720
        let total = height * 1.3 * Double(overlay.text.count)
        let y =
            overlay.position.contains("top")
            ? 0.08
            : overlay.position.contains("bottom") || overlay.position.contains("third") ? 0.92 - total : 0.5 - total / 2
        let x = overlay.position.contains("left") ? 0.05 : overlay.position.contains("right") ? 0.6 : 0.3
        return overlay.text.enumerated().map { index, text in
            let (read, confidence) = slips.misread(text)
            let region = FrameRegion(
                x: x,
                y: y + Double(index) * height * 1.3,
                width: Double(text.count) * height * 0.28,
                height: height
            )
            return TextLine(text: read, confidence: confidence, region: region)
        }
    }
}

/// Errors as readers of the screen make them, the same for the same seed.
struct ReadingSlips {
    /// Share of letters misread, 0 for a perfect reader.
    let rate: Double
    private var state: UInt64

    init(rate: Double, seed: UInt64) {
        self.rate = rate
        state = seed &* 0x9E37_79B9_7F4A_7C15 &+ 1
    }

    private mutating func random() -> Double {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        return Double(state >> 33) / Double(UInt64(1) << 31)
    }

    private static let confusions: [Character: [String]] = [
        "l": ["I", "|", "1"], "I": ["l", "|"], "1": ["l", "I"], "0": ["O"], "o": ["0", "c"], "e": ["c"], "c": ["e"],
        "n": ["m"], "m": ["rn"],
        "i": ["l", ";"], "t": ["f"], "½": ["%", "Y2"], "°": ["*"], "g": ["q"], "5": ["S"], " ": [""], "a": ["o"],
        "u": ["v"], "h": ["b"], "r": ["f"],
        ",": ["."], "s": ["5"],
    ]

    mutating func misread(_ text: String) -> (text: String, confidence: Double) {
        guard rate > 0 else { return (text, 0.95) }
        var read = ""
        var slips = 0
        for character in text {
            guard random() < rate, let choices = Self.confusions[character] else {
                read.append(character)
                continue
            }
            slips += 1
            read += choices[Int(random() * Double(choices.count))]
        }
        return (read, slips == 0 ? 0.93 : max(0.5, 0.9 - 0.08 * Double(slips)))
    }

    /// What a reader makes of tiles and noodles, now and then.
    mutating func scrap() -> TextLine? {
        guard rate > 0, random() < 0.15 else { return nil }
        let letters = Array("aeiolnstrwy|~_-=.;'\\/ ")
        let text = String((0..<3 + Int(random() * 9)).map { _ in letters[Int(random() * Double(letters.count))] })
            .trimmed
        return TextLine(
            text: text,
            confidence: 0.3 + random() * 0.35,
            region: FrameRegion(x: random() * 0.8, y: random() * 0.9, width: 0.1, height: 0.03)
        )
    }
}
