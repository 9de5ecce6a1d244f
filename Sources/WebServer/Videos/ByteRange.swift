/// One range of bytes as a client asks for it (RFC 9110, 14.1.2). Several at once are answered with the whole.
enum ByteRange: Hashable {
    case whole
    case part(Range<Int>)
    case unsatisfiable

    static func parsed(_ header: String, size: Int) -> ByteRange {
        guard header.hasPrefix("bytes="), !header.contains(",") else { return .whole }
        let ends = header.dropFirst(6).split(separator: "-", omittingEmptySubsequences: false)
        guard ends.count == 2 else { return .whole }
        let (first, last) = (ends[0], ends[1])
        let isNumber = { (text: Substring) in text.utf8.allSatisfy { (48...57).contains($0) } && text.utf8.count <= 18 }
        guard isNumber(first), isNumber(last) else { return .whole }
        switch (Int(first), Int(last)) {
        case (nil, let count?):
            guard count > 0, size > 0 else { return .unsatisfiable }
            return .part(max(0, size - count)..<size)
        case (let start?, nil): return start < size ? .part(start..<size) : .unsatisfiable
        case (let start?, let end?):
            guard end >= start else { return .whole }
            return start < size ? .part(start..<min(size, end + 1)) : .unsatisfiable
        case (nil, nil): return .whole
        }
    }
}
