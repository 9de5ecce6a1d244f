/// The cost of one scrypt (RFC 7914): `128 × 2^logN × r` bytes of memory, `2^logN × r × p` of work.
public struct ScryptParameters: Hashable, Sendable {
    /// The exponent of N.
    public let logN: Int
    /// The size of a block, in 128 bytes.
    public let r: Int
    /// How many times it is done, one after the other.
    public let p: Int

    /// The OWASP Password Storage Cheat Sheet's first choice: 128 MiB.
    public static let recommended = ScryptParameters(uncheckedLogN: 17, r: 8, p: 1)

    /// The choices that the same sheet calls equal, with less memory and more time.
    static let choices = [
        recommended,
        ScryptParameters(uncheckedLogN: 16, r: 8, p: 2),
        ScryptParameters(uncheckedLogN: 15, r: 8, p: 3),
        ScryptParameters(uncheckedLogN: 14, r: 8, p: 5),
        ScryptParameters(uncheckedLogN: 13, r: 8, p: 10),
    ]

    private static let mostMemory = 1 << 29

    /// Nil for what no machine should be made to compute: over 512 MiB, or over 16 times the recommended work.
    public init?(logN: Int, r: Int, p: Int) {
        guard (1...20).contains(logN), (1...64).contains(r), (1...16).contains(p) else { return nil }
        self.init(uncheckedLogN: logN, r: r, p: p)
        guard memory <= Self.mostMemory, work <= 16 * Self.recommended.work else { return nil }
    }

    private init(uncheckedLogN logN: Int, r: Int, p: Int) {
        self.logN = logN
        self.r = r
        self.p = p
    }

    var memory: Int { 128 * r << logN }
    var work: Int { (r * p) << logN }

    /// The first choice of which two at a time take at most an eighth of the machine's memory; the last one at least.
    public static func fitting(memoryBytes: UInt64) -> ScryptParameters {
        choices.first { UInt64($0.memory) * 2 <= memoryBytes / 8 } ?? choices[choices.count - 1]
    }
}
