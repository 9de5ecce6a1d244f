import Foundation

/// Reads JSON strictly (RFC 8259). Made for requests that are one long picture: a data URL is stepped over, not copied.
struct JSONReader {
    struct Problem: Error { let words: String }

    /// Nested values at most.
    private static let deepest = 100
    /// Values of one document at most.
    private static let mostValues = 1_000_000
    private static let longDataURL = 200

    private let bytes: UnsafeBufferPointer<UInt8>
    private var place = 0
    private var values = 0

    static func value(of bytes: [UInt8]) throws(Problem) -> JSONValue {
        let result = bytes.withUnsafeBufferPointer { buffer -> Result<JSONValue, Problem> in
            var reader = JSONReader(bytes: buffer)
            do throws(Problem) {
                let value = try reader.value(depth: 0)
                reader.skipSpace()
                guard reader.place == buffer.count else { throw reader.problem("something follows the value") }
                return .success(value)
            } catch {
                return .failure(error)
            }
        }
        return try result.get()
    }

    private init(bytes: UnsafeBufferPointer<UInt8>) { self.bytes = bytes }

    private func problem(_ words: String) -> Problem { Problem(words: "\(words) at byte \(place)") }

    private mutating func skipSpace() {
        while place < bytes.count, [0x20, 0x0A, 0x0D, 0x09].contains(bytes[place]) { place += 1 }
    }

    private mutating func value(depth: Int) throws(Problem) -> JSONValue {
        skipSpace()
        values += 1
        guard place < bytes.count else { throw problem("the document ends too early") }
        guard depth < Self.deepest, values < Self.mostValues else { throw problem("too many values") }
        switch bytes[place] {
        case UInt8(ascii: "{"): return try object(depth: depth)
        case UInt8(ascii: "["): return try array(depth: depth)
        case UInt8(ascii: "\""): return try stringValue()
        case UInt8(ascii: "t"): return try word("true", .bool(true))
        case UInt8(ascii: "f"): return try word("false", .bool(false))
        case UInt8(ascii: "n"): return try word("null", .null)
        default: return try number()
        }
    }

    private mutating func word(_ word: StaticString, _ value: JSONValue) throws(Problem) -> JSONValue {
        let letters = UnsafeBufferPointer(start: word.utf8Start, count: word.utf8CodeUnitCount)
        guard bytes.count - place >= letters.count,
            bytes[place..<place + letters.count].elementsEqual(letters)
        else {
            throw problem("no value")
        }
        place += letters.count
        return value
    }

    /// Steps over `byte` if it comes next.
    private mutating func takes(_ byte: UInt8) -> Bool {
        skipSpace()
        guard place < bytes.count, bytes[place] == byte else { return false }
        place += 1
        return true
    }

    private mutating func object(depth: Int) throws(Problem) -> JSONValue {
        place += 1
        var members: [JSONValue.Member] = []
        if takes(UInt8(ascii: "}")) { return .object(members) }
        repeat {
            skipSpace()
            guard place < bytes.count, bytes[place] == UInt8(ascii: "\"") else { throw problem("a name is missing") }
            let name = try string()
            guard takes(UInt8(ascii: ":")) else { throw problem("a colon is missing") }
            members.append(JSONValue.Member(name: name, value: try value(depth: depth + 1)))
        } while takes(UInt8(ascii: ","))
        guard takes(UInt8(ascii: "}")) else { throw problem("a closing brace is missing") }
        return .object(members)
    }

    private mutating func array(depth: Int) throws(Problem) -> JSONValue {
        place += 1
        var elements: [JSONValue] = []
        if takes(UInt8(ascii: "]")) { return .array(elements) }
        repeat { elements.append(try value(depth: depth + 1)) } while takes(UInt8(ascii: ","))
        guard takes(UInt8(ascii: "]")) else { throw problem("a closing bracket is missing") }
        return .array(elements)
    }

    private mutating func number() throws(Problem) -> JSONValue {
        let start = place
        func isDigit(_ at: Int) -> Bool { at < bytes.count && (48...57).contains(bytes[at]) }
        if place < bytes.count, bytes[place] == UInt8(ascii: "-") { place += 1 }
        let first = place
        while isDigit(place) { place += 1 }
        guard place > first, place == first + 1 || bytes[first] != 48 else { throw problem("no value") }
        if place < bytes.count, bytes[place] == UInt8(ascii: ".") {
            place += 1
            guard isDigit(place) else { throw problem("a digit is missing") }
            while isDigit(place) { place += 1 }
        }
        if place < bytes.count, bytes[place] | 0x20 == UInt8(ascii: "e") {
            place += 1
            if place < bytes.count, [UInt8(ascii: "+"), UInt8(ascii: "-")].contains(bytes[place]) { place += 1 }
            guard isDigit(place) else { throw problem("a digit is missing") }
            while isDigit(place) { place += 1 }
        }
        guard let value = Double(String(decoding: bytes[start..<place], as: UTF8.self)), value.isFinite else {
            throw problem("a number is too large")
        }
        return .number(value)
    }

    private mutating func stringValue() throws(Problem) -> JSONValue {
        let start = place + 1
        let scheme: StaticString = "data:image"
        let letters = UnsafeBufferPointer(start: scheme.utf8Start, count: scheme.utf8CodeUnitCount)
        if bytes.count - start > Self.longDataURL, bytes[start..<start + letters.count].elementsEqual(letters) {
            // An escaped quote would end it too early; but there is none in base64.
            if let end = quote(from: start), end - start > Self.longDataURL {
                place = end + 1
                return .dataURL(start..<end)
            }
        }
        return .string(try string())
    }

    /// Where the closing quote stands, and whether there is an escape before it.
    private func endOfString(from start: Int) throws(Problem) -> (end: Int, isEscaped: Bool) {
        var at = start
        var isEscaped = false
        while at < bytes.count {
            let byte = bytes[at]
            if byte == UInt8(ascii: "\"") { return (at, isEscaped) }
            if byte < 0x20 { break }
            if byte == UInt8(ascii: "\\") {
                isEscaped = true
                at += 1
            }
            at += 1
        }
        throw Problem(words: "a string has no end at byte \(start)")
    }

    /// `memchr` finds the end of a picture's hundred kilobytes much faster than a loop that looks at each byte.
    private func quote(from start: Int) -> Int? {
        guard let base = bytes.baseAddress, start < bytes.count,
            let found = memchr(base + start, Int32(UInt8(ascii: "\"")), bytes.count - start)
        else { return nil }
        return UnsafeRawPointer(base).distance(to: UnsafeRawPointer(found))
    }

    private mutating func string() throws(Problem) -> String {
        let start = place + 1
        let (end, isEscaped) = try endOfString(from: start)
        place = end + 1
        if isEscaped { return try JSONEscapes.decoded(bytes[start..<end]) }
        guard let text = String(validating: bytes[start..<end], as: UTF8.self) else {
            throw problem("a string is no UTF-8")
        }
        return text
    }
}
