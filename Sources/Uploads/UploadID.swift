import Foundation

/// The name of an upload: 128 random bits as base64url, 22 characters. It can't be guessed, and opens nothing without its
/// owner.
public struct UploadID: Hashable, Sendable, CustomStringConvertible {
    public let description: String

    init() {
        var random = SystemRandomNumberGenerator()
        let halves = [random.next(), random.next()] as [UInt64]
        description = String(halves.withUnsafeBytes { Data($0) }.base64EncodedString().prefix(22))
            .replacing("+", with: "-").replacing("/", with: "_")
    }

    /// Nil where `text` has not that form.
    public init?(_ text: some StringProtocol) {
        let isOurs = text.utf8.allSatisfy { byte in
            switch byte {
            case UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "a")...UInt8(ascii: "z"): true
            case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "_"): true
            default: false
            }
        }
        guard text.utf8.count == 22, isOurs else { return nil }
        description = String(text)
    }
}
