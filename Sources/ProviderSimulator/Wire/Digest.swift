import Crypto

/// SHA-256 of what a request carries: what the answers are computed from.
struct Digest: Sendable, Equatable {
    /// The first 64 bits.
    let number: UInt64
    /// The first eight hexadecimal digits.
    let name: String

    init(of bytes: some Sequence<UInt8>) { self.init(Array(bytes)) }

    init(_ bytes: [UInt8]) {
        let hash = SHA256.hash(data: bytes)
        number = hash.prefix(8).reduce(0) { $0 << 8 | UInt64($1) }
        let digits = String(number >> 32, radix: 16)
        name = String(repeating: "0", count: 8 - digits.count) + digits
    }
}
