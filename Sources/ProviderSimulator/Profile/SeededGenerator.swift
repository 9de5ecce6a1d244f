/// SplitMix64 (Steele, Lea and Flood, 2014): the same numbers for the same seed on every machine.
struct SeededGenerator: RandomNumberGenerator {
    private var state: UInt64

    init(seed: UInt64) { state = seed }

    /// A generator for one request: independent of how other requests came in between.
    init(seed: UInt64, role: SimulatedRole, number: Int) {
        let place = UInt64(SimulatedRole.allCases.firstIndex(of: role) ?? 0)
        var first = SeededGenerator(seed: seed &+ place &* 0xD1B5_4A32_D192_ED03)
        state = first.next() &+ UInt64(truncatingIfNeeded: number) &* 0xA24B_AED4_963E_E407
        state = next()
    }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }
}
