/// Finds the JSON-LD in a saved page.
enum LinkedDataScripts {
    struct Script {
        var json: String
        /// Where it begins in the page, from 1.
        var line: Int
    }

    /// The contents of `<script type="application/ld+json">`, at most 100 of them. Time grows with the length.
    static func scripts(in html: String) -> [Script] {
        let bytes = Array(html.utf8)
        var scripts: [Script] = []
        var index = 0
        var line = 1
        while scripts.count < 100, let open = find("<script", in: bytes, from: index),
            let start = bytes[open...].firstIndex(of: UInt8(ascii: ">"))
        {
            guard let end = find("</script", in: bytes, from: start) else { break }
            let tag = String(decoding: bytes[open..<min(start, open + 1000)], as: UTF8.self).lowercased()
            line += bytes[index..<start + 1].count { $0 == 10 }
            if tag.contains("ld+json") {
                let content = unwrapped(bytes[start + 1..<end])
                scripts.append(
                    Script(
                        json: String(decoding: content, as: UTF8.self),
                        line: line + bytes[start + 1..<content.startIndex].count { $0 == 10 }
                    )
                )
            }
            line += bytes[start + 1..<end].count { $0 == 10 }
            index = end
        }
        return scripts
    }

    /// Some pages wrap the data as if it were a program: `//<![CDATA[ … //]]>`, `<!-- … -->`.
    private static func unwrapped(_ content: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
        var content = content.drop { " \n\r\t/*".utf8.contains($0) }
        var end = ""
        for (opening, closing) in [("<![CDATA[", "]]>"), ("<!--", "-->")] where content.starts(with: opening.utf8) {
            content = content.dropFirst(opening.utf8.count).drop { " \n\r\t/*".utf8.contains($0) }
            end = closing
        }
        let marks = Array(" \n\r\t/*;".utf8)
        while let last = content.last, marks.contains(last) { content.removeLast() }
        guard !end.isEmpty, content.suffix(end.utf8.count).elementsEqual(end.utf8) else { return content }
        content.removeLast(end.utf8.count)
        while let last = content.last, marks.contains(last) { content.removeLast() }
        return content
    }

    /// Where `name`, in lower case, stands next in any letter case.
    private static func find(_ name: String, in bytes: [UInt8], from start: Int) -> Int? {
        let name = Array(name.utf8)
        var index = start
        while index + name.count <= bytes.count {
            guard let found = bytes[index...].firstIndex(of: name[0]), found + name.count <= bytes.count else {
                return nil
            }
            if zip(bytes[found..<found + name.count], name).allSatisfy({ $0 | 0x20 == $1 | 0x20 }) { return found }
            index = found + 1
        }
        return nil
    }
}
