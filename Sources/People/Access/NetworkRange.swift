/// The addresses that begin with the same bits, written `10.0.0.0/8`, `fd00::/8`, or as one address.
public struct NetworkRange: Hashable, Sendable {
    private let first: NetworkAddress
    /// Of 128.
    private let bits: Int

    /// Nil for what is no range.
    public init?(_ text: String) {
        let parts = text.split(separator: "/", omittingEmptySubsequences: false)
        guard (1...2).contains(parts.count), let first = NetworkAddress(String(parts[0])) else { return nil }
        self.first = first
        let width = first.isIPv4 ? 32 : 128
        guard parts.count == 2 else {
            bits = 128
            return
        }
        guard parts[1].utf8.count <= 3, let length = Int(parts[1]), (0...width).contains(length) else { return nil }
        bits = 128 - width + length
    }

    public func contains(_ address: NetworkAddress) -> Bool {
        let whole = bits / 8
        guard address.bytes.prefix(whole) == first.bytes.prefix(whole) else { return false }
        let rest = bits % 8
        return rest == 0 || (address.bytes[whole] ^ first.bytes[whole]) >> (8 - rest) == 0
    }
}
