import Foundation

/// Base64 with the alphabet of URLs, without padding (RFC 4648, section 5).
enum Base64URL {
    static func text(_ bytes: some Sequence<UInt8>) -> String {
        Data(bytes).base64EncodedString()
            .replacing("+", with: "-")
            .replacing("/", with: "_")
            .replacing("=", with: "")
    }

    /// Nil unless `text` is exactly what `text(_:)` makes of some bytes: of two spellings only one is taken.
    static func bytes(_ text: String) -> [UInt8]? {
        guard !text.utf8.contains(where: { $0 == 0x2b || $0 == 0x2f || $0 == 0x3d }) else { return nil }
        let plain = text.replacing("-", with: "+").replacing("_", with: "/")
        let padding = String(repeating: "=", count: (4 - plain.utf8.count % 4) % 4)
        guard let data = Data(base64Encoded: plain + padding), self.text(data) == text else { return nil }
        return [UInt8](data)
    }
}
