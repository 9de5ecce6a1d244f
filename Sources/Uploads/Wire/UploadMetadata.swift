import Foundation

/// `Upload-Metadata` (tus 1.0): pairs of a key and Base64, read once and bounded.
public struct UploadMetadata: Sendable, Hashable {
    private static let mostPairs = 32

    /// The header as it came; given back as it is.
    public let header: String?
    /// Those values that are UTF-8.
    public let values: [String: String]
    /// The file's name, from `filename` or `name`, without folders, control characters and tricks of direction; at most
    /// 200 bytes, "video" where nothing is left.
    public let name: String
    /// The media type, from `filetype` or `type`; nil where it is none.
    public let type: String?

    /// Throws `UploadRefusal`.
    public init(header: String?, limit: Int) throws {
        guard (header?.utf8.count ?? 0) <= limit else {
            throw UploadRefusal.fieldTooLarge(field: "Upload-Metadata", limit: limit)
        }
        let values = try Self.pairs(header ?? "")
        self.init(
            header: header,
            values: values,
            name: values["filename"] ?? values["name"] ?? "",
            type: values["filetype"] ?? values["type"]
        )
    }

    init(header: String? = nil, values: [String: String] = [:], name: String, type: String?) {
        self.header = header
        self.values = values
        self.name = Self.safe(name)
        self.type = type.flatMap { Self.isMediaType($0) ? $0.lowercased() : nil }
    }

    private static func pairs(_ header: String) throws -> [String: String] {
        guard !header.isEmpty else { return [:] }
        func malformed(_ reason: String) -> UploadRefusal { .malformed(field: "Upload-Metadata", reason: reason) }
        let pairs = header.split(separator: ",", omittingEmptySubsequences: false)
        guard pairs.count <= mostPairs else { throw malformed("more than \(mostPairs) pairs") }
        var values: [String: String] = [:]
        var keys = Set<Substring>()
        for pair in pairs {
            let parts = pair.drop { $0 == " " }.split(separator: " ", omittingEmptySubsequences: true)
            guard let key = parts.first, parts.count <= 2, key.utf8.allSatisfy({ $0 > 0x20 && $0 < 0x7f }) else {
                throw malformed("not pairs of a key and Base64")
            }
            guard keys.insert(key).inserted else { throw malformed("a key stands twice") }
            guard let bytes = Data(base64Encoded: parts.count == 2 ? String(parts[1]) : "") else {
                throw malformed("a value is not Base64")
            }
            values[String(key)] = String(validating: bytes, as: UTF8.self)
        }
        return values
    }

    private static func safe(_ name: String) -> String {
        let last = name.split { $0 == "/" || $0 == "\\" }.last ?? ""
        var kept = String.UnicodeScalarView()
        var bytes = 0
        for scalar in last.unicodeScalars {
            switch scalar.properties.generalCategory {
            case .control, .format, .lineSeparator, .paragraphSeparator, .privateUse, .unassigned, .surrogate: continue
            default: break
            }
            bytes += UTF8.width(scalar)
            guard bytes <= 200 else { break }
            kept.append(scalar)
        }
        let text = String(kept).trimmingCharacters(in: .whitespaces)
        let visible = text.drop { $0 == "." }.trimmingCharacters(in: .whitespaces)
        return visible.isEmpty ? "video" : visible
    }

    /// RFC 6838, section 4.2: two restricted names.
    private static func isMediaType(_ text: String) -> Bool {
        let parts = text.split(separator: "/", omittingEmptySubsequences: false)
        return parts.count == 2 && text.utf8.count <= 127
            && parts.allSatisfy { part in
                !part.isEmpty
                    && part.utf8.allSatisfy { byte in
                        switch byte {
                        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
                            UInt8(ascii: "0")...UInt8(ascii: "9"):
                            true
                        default: "!#$&-^_.+".utf8.contains(byte)
                        }
                    }
            }
    }
}

extension UTF8 {
    fileprivate static func width(_ scalar: Unicode.Scalar) -> Int { String(scalar).utf8.count }
}
