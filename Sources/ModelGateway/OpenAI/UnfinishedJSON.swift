/// JSON of which only the beginning has come.
enum UnfinishedJSON {
    private static let deepest = 32

    /// What of it is whole: cut after the last value that has certainly ended, and closed there. nil where there is nothing, or
    /// it is nested deeper than any answer is.
    static func closed(_ beginning: some Sequence<UInt8>) -> [UInt8]? {
        var kept: [UInt8] = []
        var end: (length: Int, closers: [UInt8])?
        var closers: [UInt8] = []
        var isInString = false
        var isEscaped = false
        for byte in beginning {
            if isInString {
                kept.append(byte)
                if isEscaped {
                    isEscaped = false
                } else if byte == UInt8(ascii: "\\") {
                    isEscaped = true
                } else if byte == UInt8(ascii: "\"") {
                    isInString = false
                }
                continue
            }
            if closers.isEmpty {
                // A word of welcome or a code fence may stand before it.
                guard byte == UInt8(ascii: "{"), end == nil else { continue }
            }
            // A comma ends the value before it.
            if byte == UInt8(ascii: ",") { end = (kept.count, closers) }
            kept.append(byte)
            switch byte {
            case UInt8(ascii: "\""): isInString = true
            case UInt8(ascii: "{"), UInt8(ascii: "["):
                guard closers.count < deepest else { return nil }
                closers.append(byte == UInt8(ascii: "{") ? UInt8(ascii: "}") : UInt8(ascii: "]"))
                end = (kept.count, closers)
            case UInt8(ascii: "}"), UInt8(ascii: "]"):
                guard closers.popLast() == byte else { return nil }
                end = (kept.count, closers)
            default: break
            }
        }
        return end.map { Array(kept.prefix($0.length)) + $0.closers.reversed() }
    }
}
