import Foundation

/// Made-up moments of a kitchen: texts of words as frequent as they are in recipes, and vectors in which texts that share
/// words are near one another. The same every time.
struct KitchenTexts {
    static let dimension = 384

    private static let common = [
        "add", "pan", "cook", "the", "and", "with", "into", "heat", "stir", "water", "salt", "oil",
    ]
    private var random: SplitMix
    /// From the most frequent on.
    private let words: [String]
    private var directions: [String: [Float]] = [:]

    init(seed: UInt64 = 1) {
        random = SplitMix(state: seed)
        let syllables = [
            "ba", "ro", "mi", "so", "ta", "le", "ku", "ne", "di", "fa", "go", "pe", "shi", "cra", "lu", "ver",
        ]
        var made: [String] = Self.common
        for first in syllables {
            for second in syllables { for third in syllables.prefix(12) { made.append(first + second + third) } }
        }
        words = made
    }

    /// Zipf's law, nearly: half of a text are common words.
    private mutating func word() -> String {
        let share = random.unit()
        if share < 0.35 { return Self.common[Int(random.unit() * Double(Self.common.count))] }
        return words[min(words.count - 1, Self.common.count + Int(pow(Double(words.count), random.unit())))]
    }

    mutating func text() -> String { (0..<(6 + Int(random.unit() * 24))).map { _ in word() }.joined(separator: " ") }

    /// One to six words, with common ones among them.
    mutating func query() -> String { (0...Int(random.unit() * 6)).map { _ in word() }.joined(separator: " ") }

    /// The sum of its words' directions, a rare word's counting more, and a little of its own.
    mutating func vector(of text: String) -> [Float] {
        var sum = direction().map { $0 * 0.7 }
        for word in text.split(separator: " ").map(String.init) {
            let weight: Float = Self.common.contains(word) ? 0.15 : 0.5
            let own = directions[word] ?? direction()
            directions[word] = own
            for place in sum.indices { sum[place] += weight * own[place] }
        }
        let length = sum.reduce(0) { $0 + $1 * $1 }.squareRoot()
        return sum.map { $0 / length }
    }

    /// Any, of length about 1.
    mutating func direction() -> [Float] {
        (0..<Self.dimension).map { _ in
            Float(random.unit() + random.unit() + random.unit() - 1.5) * 2 / Float(Self.dimension).squareRoot()
        }
    }
}

/// Steele, Lea and Flood's generator: the same numbers every time.
private struct SplitMix {
    var state: UInt64

    mutating func unit() -> Double {
        state &+= 0x9E37_79B9_7F4A_7C15
        var value = state
        value = (value ^ (value >> 30)) &* 0xBF58_476D_1CE4_E5B9
        value = (value ^ (value >> 27)) &* 0x94D0_49BB_1331_11EB
        return Double((value ^ (value >> 31)) >> 11) / 9_007_199_254_740_992
    }
}
