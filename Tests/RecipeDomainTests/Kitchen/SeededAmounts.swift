/// The same numbers for the same seed (SplitMix64, Steele and others, 2014).
struct SeededAmounts {
    private var state: UInt64

    init(seed: UInt64) { state = seed }

    /// 0..<limit
    mutating func next(below limit: Int) -> Int {
        state &+= 0x9e37_79b9_7f4a_7c15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xbf58_476d_1ce4_e5b9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94d0_49bb_1331_11eb
        return Int((mixed ^ (mixed >> 31)) % UInt64(max(limit, 1)))
    }
}
