/// The parts of a multipart/form-data body (RFC 7578).
struct MultipartForm {
    struct Part {
        var name: String
        var fileName: String?
        var body: ArraySlice<UInt8>
    }

    /// Parts of one form at most.
    private static let mostParts = 100

    private(set) var parts: [Part] = []

    /// nil where the body isn't what its content type says.
    init?(_ body: [UInt8], contentType: String) {
        guard contentType.lowercased().hasPrefix("multipart/form-data"),
            let boundary = Self.parameter("boundary", in: contentType), (1...200).contains(boundary.utf8.count)
        else { return nil }
        let mark = Array("--\(boundary)".utf8)
        guard body.starts(with: mark) else { return nil }
        var rest = body[mark.count...]
        let line = Array("\r\n".utf8)
        while rest.starts(with: line), parts.count < Self.mostParts {
            rest = rest.dropFirst(2)
            guard let heads = Self.find(Array("\r\n\r\n".utf8), in: rest),
                let end = Self.find(line + mark, in: rest[(heads + 4)...]),
                let part = Self.part(heads: rest[..<heads], body: rest[(heads + 4)..<end])
            else { return nil }
            parts.append(part)
            rest = rest[(end + 2 + mark.count)...]
        }
        guard rest.starts(with: Array("--".utf8)) else { return nil }
    }

    /// The text of the field of that name, if there is one.
    func text(_ name: String) -> String? {
        parts.first { $0.name == name }.map { String(decoding: $0.body, as: UTF8.self) }
    }

    private static func part(heads: ArraySlice<UInt8>, body: ArraySlice<UInt8>) -> Part? {
        let lines = String(decoding: heads, as: UTF8.self).split(separator: "\r\n").map(String.init)
        guard let disposition = lines.first(where: { $0.lowercased().hasPrefix("content-disposition:") }),
            let name = parameter("name", in: disposition)
        else { return nil }
        return Part(name: name, fileName: parameter("filename", in: disposition), body: body)
    }

    /// The value of `; name="value"` or `; name=value`.
    private static func parameter(_ name: String, in header: String) -> String? {
        for piece in header.split(separator: ";").dropFirst() {
            let pair = piece.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
            guard pair.count == 2, pair[0].filter({ $0 != " " }).lowercased() == name else { continue }
            return String(pair[1].filter { $0 != "\"" })
        }
        return nil
    }

    /// Where `needle` begins.
    private static func find(_ needle: [UInt8], in bytes: ArraySlice<UInt8>) -> Int? {
        guard let first = needle.first else { return nil }
        var place = bytes.startIndex
        while let found = bytes[place...].firstIndex(of: first) {
            if bytes[found...].starts(with: needle) { return found }
            place = found + 1
        }
        return nil
    }
}
