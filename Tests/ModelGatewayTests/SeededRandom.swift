import Foundation

/// The same numbers for the same seed (SplitMix64, Steele and others, 2014).
struct SeededRandom: RandomNumberGenerator {
    private var state: UInt64

    init(seed: UInt64) { state = seed }

    mutating func next() -> UInt64 {
        state &+= 0x9e37_79b9_7f4a_7c15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xbf58_476d_1ce4_e5b9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94d0_49bb_1331_11eb
        return mixed ^ (mixed >> 31)
    }

    /// 0..<upper
    mutating func next(in upper: Double) -> Double { Double(next() >> 11) * 0x1p-53 * upper }

    /// With median 1.
    mutating func lognormal(sigma: Double) -> Double {
        let radius = sqrt(-2 * log(max(next(in: 1), 1e-300)))
        return exp(sigma * radius * cos(2 * .pi * next(in: 1)))
    }
}

/// The value below which a share lies.
func percentile(_ values: [Double], _ share: Double) -> Double {
    let sorted = values.sorted()
    return sorted.isEmpty ? 0 : sorted[min(sorted.count - 1, Int(share * Double(sorted.count)))]
}
