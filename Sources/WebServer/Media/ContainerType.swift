import People

/// Tells by the first bytes of a file what it is. An object is named by what it holds, so that the answer is the same
/// whenever it is asked for.
enum ContainerType {
    /// So many bytes are enough.
    static let needed = 512

    /// What whoever reads the file is told; never what the sender says it is.
    static func name(of bytes: [UInt8]) -> String { type(of: bytes)?.rawValue ?? "application/octet-stream" }

    /// nil for what is none of the containers that are taken.
    static func type(of bytes: [UInt8]) -> SharedMediaType? {
        if bytes.starts(with: [0xff, 0xd8, 0xff]) { return .jpeg }
        // ISO/IEC 14496-12, 4.3; QuickTime's files from before brands begin with other boxes.
        if bytes.count >= 12, isBox(bytes, "ftyp") {
            return Array(bytes[8..<12]) == Array("qt  ".utf8) ? .quickTime : .mp4
        }
        if bytes.count >= 8, ["moov", "mdat", "wide", "free", "skip"].contains(where: { isBox(bytes, $0) }) {
            return .quickTime
        }
        // EBML (RFC 8794), whose DocType stands among the first elements.
        if bytes.starts(with: [0x1a, 0x45, 0xdf, 0xa3]) {
            return bytes.prefix(needed).contains(Array("webm".utf8)) ? .webm : .matroska
        }
        if bytes.count >= 12, bytes.starts(with: Array("RIFF".utf8)), Array(bytes[8..<12]) == Array("AVI ".utf8) {
            return .avi
        }
        // ISO/IEC 13818-1: a packet of 188 bytes after another.
        if bytes.count > 376, bytes[0] == 0x47, bytes[188] == 0x47, bytes[376] == 0x47 { return .mpegTS }
        return nil
    }

    private static func isBox(_ bytes: [UInt8], _ name: String) -> Bool { Array(bytes[4..<8]) == Array(name.utf8) }
}
