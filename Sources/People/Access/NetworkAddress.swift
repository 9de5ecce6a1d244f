import Foundation

/// An IPv4 or IPv6 address.
public struct NetworkAddress: Hashable, Sendable {
    /// 16 bytes; IPv4 as `::ffff:a.b.c.d` (RFC 4291, section 2.5.5.2).
    let bytes: [UInt8]

    private static let mapped: [UInt8] = Array(repeating: 0, count: 10) + [0xff, 0xff]

    /// Reads an address without port, with or without brackets; nil for anything else.
    public init?(_ text: String) {
        // Not a sign more than addresses have: C would stop at a zero byte.
        guard text.utf8.count <= 48, text.allSatisfy({ $0.isHexDigit && $0.isASCII || ":.[]".contains($0) }) else {
            return nil
        }
        let isBracketed = text.hasPrefix("[") && text.hasSuffix("]")
        let plain = isBracketed ? String(text.dropFirst().dropLast()) : text
        var four = in_addr()
        var six = in6_addr()
        if !isBracketed, inet_pton(AF_INET, plain, &four) == 1 {
            bytes = Self.mapped + withUnsafeBytes(of: &four) { [UInt8]($0) }
        } else if inet_pton(AF_INET6, plain, &six) == 1 {
            bytes = withUnsafeBytes(of: &six) { [UInt8]($0) }
        } else {
            return nil
        }
    }

    var isIPv4: Bool { bytes.starts(with: Self.mapped) }

    var isLoopback: Bool { isIPv4 ? bytes[12] == 127 : bytes.dropLast().allSatisfy { $0 == 0 } && bytes[15] == 1 }

    /// What one subscriber has: an IPv4 address, or the first half of an IPv6 address.
    public var source: String { Data(isIPv4 ? bytes[12...] : bytes[..<8]).base64EncodedString() }

    /// Whether a host that is written so is this machine.
    static func isLoopback(host: String) -> Bool {
        host.lowercased() == "localhost" || NetworkAddress(host)?.isLoopback == true
    }
}
